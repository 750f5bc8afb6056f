#include "ui/report/pdf_writer.h"

#include "core/base/whole_file.h"
#include "ui/report/page_layout.h"
#include "ui/report/page_painter.h"
#include "ui/report/pdf_properties.h"
#include "ui/report/print_type.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kResolution = 1440; // one text unit is one unit of the file
static_assert(kResolution == 72 * int(kTextUnit));

bool paintInto(QBuffer &buffer, const ReportDocument &document, PaperSize paper)
{
    const PagedReport report = layOut(document, paper);
    QPdfWriter writer(&buffer);
    writer.setResolution(kResolution);
    writer.setPageSize(pageSizeOf(paper));
    writer.setPageMargins({});
    writer.setTitle(document.title);
    writer.setCreator(u"Attaché"_s);
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    painter.scale(kTextUnit, kTextUnit);
    for (std::size_t page = 0; page < report.pages.size(); ++page) {
        if (page > 0 && !writer.newPage())
            return false;
        paintPage(painter, report, page);
    }
    return painter.end();
}

} // namespace

Result<QByteArray> pdfOf(const ReportDocument &document, PaperSize paper)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!paintInto(buffer, document, paper))
        return failure(Errc::Internal, "the PDF writer refused a page");
    auto pdf = withProperties(buffer.data(), {document.author, document.language, document.rightToLeft, document.prepared});
    if (!pdf)
        return failure(Errc::Internal, "the PDF writer's file has an unknown form");
    return *std::move(pdf);
}

Status writePdf(const ReportDocument &document, const QString &path, PaperSize paper)
{
    const auto pdf = pdfOf(document, paper);
    if (!pdf)
        return pdf.error();
    return writeWholeFile(path.toStdString(), {pdf->constData(), static_cast<std::size_t>(pdf->size())});
}

} // namespace attache
