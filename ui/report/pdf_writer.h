#pragma once

#include "core/base/result.h"
#include "core/models/report_document.h"
#include "ui/report/paper.h"

#include <QByteArray>
#include <QString>

namespace attache {

// The document as a PDF: vectors and embedded fonts only, no pictures. Equal documents give equal files.
// Error: Internal.
Result<QByteArray> pdfOf(const ReportDocument &document, PaperSize paper);

// The same into a file, whole or not at all: whatever stood there stays until the new one is complete.
// Errors, with the path: DiskFull, InputOutput.
Status writePdf(const ReportDocument &document, const QString &path, PaperSize paper);

} // namespace attache
