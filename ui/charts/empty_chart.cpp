#include "ui/charts/empty_chart.h"

namespace attache {

namespace {

constexpr double kAround = 12;

} // namespace

EmptyChart::EmptyChart(const QString &why, const ChartStyle &style) : SpecChart(style), m_why(why)
{
    setMirrored(style.rightToLeft);
}

double EmptyChart::naturalHeight(const QString &why, const ChartStyle &style, double width)
{
    return lineHeight(TypeStep::Small, style) * double(wrapped(why, TypeStep::Small, style, width).size())
           + 2 * style.px(kAround);
}

void EmptyChart::layOut(ChartItems &items, const QSizeF &size)
{
    const double line = lineHeight(TypeStep::Small, style());
    double y = style().px(kAround) + line / 2;
    const QStringList lines = wrapped(m_why, TypeStep::Small, style(), size.width());
    for (const QString &words : lines) {
        items.words({0, y}, ChartItems::Align::Start, {words, TypeStep::Small, Ink::Soft, size.width()});
        y += line;
    }
}

} // namespace attache
