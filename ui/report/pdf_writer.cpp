#include "ui/report/pdf_writer.h"

#include "core/base/whole_file.h"
#include "ui/report/page_layout.h"
#include "ui/report/page_painter.h"
#include "ui/report/print_type.h"

#include <QHashFunctions>
#include <QImageReader>
#include <QPageLayout>
#include <QPdfWriter>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kResolution = 1440; // one text unit is one unit of the file
static_assert(kResolution == 72 * int(kTextUnit));

Error refused() { return failure(Errc::Internal, "the PDF writer refused a page"); }

} // namespace

PdfPages::PdfPages(const ReportDocument &document, const Sheet &sheet, PagedReport report)
    : m_report(std::move(report)),
      m_properties{document.author, document.language, document.rightToLeft, document.prepared, {}, {}}
{
    // Qt keeps the fonts of a file in a hash: in another order in each process, unless it is told not to.
    QHashSeed::setDeterministicGlobalSeed();
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setResolution(kResolution);
    m_writer->setPageSize(pageSizeOf(sheet.size));
    m_writer->setPageOrientation(sheet.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    m_writer->setPageMargins({});
    m_writer->setTitle(document.title);
    m_writer->setCreator(u"Attaché"_s);
}

PdfPages::~PdfPages() { QHashSeed::resetRandomGlobalSeed(); }

void PdfPages::collect(std::size_t page)
{
    for (const PageItem &item : m_report.pages[page].items) {
        if (const auto *bookmark = std::get_if<BookmarkItem>(&item))
            m_properties.bookmarks << PdfProperties::Bookmark{int(page), bookmark->at.y(), bookmark->words};
        if (const auto *link = std::get_if<LinkItem>(&item))
            m_properties.links << PdfProperties::Link{int(page), link->area, link->address};
    }
}

Status PdfPages::paintNext()
{
    if (m_next == 0) {
        if (!m_painter.begin(m_writer.get()))
            return refused();
        m_painter.scale(kTextUnit, kTextUnit);
    } else if (!m_writer->newPage()) {
        return refused();
    }
    paintPage(m_painter, m_report, m_next);
    collect(m_next++);
    return {};
}

QByteArray PdfPages::finish()
{
    m_painter.end();
    if (m_report.pages.size() < 3)
        m_properties.bookmarks.clear();
    return m_buffer.data();
}

Status checkLogo(const ReportDocument &document)
{
    if (!document.logo.isEmpty() && !QImageReader(document.logo).canRead())
        return Error{Errc::FileUnreadable, {document.logo.toStdString(), 0, {}}, "no picture"};
    return {};
}

Result<QByteArray> pdfOf(const ReportDocument &document, const Sheet &sheet)
{
    if (auto logo = checkLogo(document); !logo)
        return logo.error();
    PdfPages pages(document, sheet, layOut(document, sheet));
    while (!pages.atEnd())
        if (auto painted = pages.paintNext(); !painted)
            return painted.error();
    const QByteArray pdf = pages.finish();
    return withProperties(pdf, pages.properties());
}

Status writePdf(const ReportDocument &document, const QString &path, const Sheet &sheet)
{
    const auto pdf = pdfOf(document, sheet);
    if (!pdf)
        return pdf.error();
    return writeWholeFile(path.toStdString(), {pdf->constData(), static_cast<std::size_t>(pdf->size())});
}

} // namespace attache
