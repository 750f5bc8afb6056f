#include "ui/report/paper.h"

namespace attache {

QPageSize pageSizeOf(PaperSize paper) { return QPageSize(paper == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter); }

QSizeF pointsOf(const Sheet &sheet)
{
    const QSizeF upright = pageSizeOf(sheet.size).size(QPageSize::Point);
    return sheet.landscape ? upright.transposed() : upright;
}

std::optional<PaperSize> paperNamed(const QString &name)
{
    if (name.compare(QLatin1StringView("a4"), Qt::CaseInsensitive) == 0)
        return PaperSize::A4;
    if (name.compare(QLatin1StringView("letter"), Qt::CaseInsensitive) == 0)
        return PaperSize::Letter;
    return {};
}

} // namespace attache
