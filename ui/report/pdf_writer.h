#pragma once

#include "core/base/result.h"
#include "core/models/report_document.h"
#include "ui/report/paged_report.h"
#include "ui/report/paper.h"
#include "ui/report/pdf_properties.h"

#include <QBuffer>
#include <QByteArray>
#include <QPainter>
#include <QString>

#include <memory>

class QPdfWriter;

namespace attache {

// A PDF that is painted page by page, so that a window can do other things between two pages. Charts are painted by Qt Charts: in
// the thread of the window only.
class PdfPages {
public:
    PdfPages(const ReportDocument &document, const Sheet &sheet, PagedReport report);
    ~PdfPages();

    bool atEnd() const { return m_next >= m_report.pages.size(); }
    // Error Internal where the page is refused.
    Status paintNext();
    // The file of Qt's writer, and what is to be added to it (withProperties, which any thread may call).
    QByteArray finish();
    const PdfProperties &properties() const { return m_properties; }

private:
    void collect(std::size_t page);

    PagedReport m_report;
    PdfProperties m_properties;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    QPainter m_painter;
    std::size_t m_next = 0;
};

// The document as a PDF: vectors and embedded fonts only, no pictures but the logo. Equal documents give equal files.
// Errors: FileUnreadable with the path of a logo that cannot be read, Internal.
Result<QByteArray> pdfOf(const ReportDocument &document, const Sheet &sheet);

// The same into a file, whole or not at all: whatever stood there stays until the new one is complete.
// Errors, with the path: DiskFull, InputOutput.
Status writePdf(const ReportDocument &document, const QString &path, const Sheet &sheet);

// Error FileUnreadable where the document names a logo that is no picture.
Status checkLogo(const ReportDocument &document);

} // namespace attache
