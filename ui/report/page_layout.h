#pragma once

#include "core/models/report_document.h"
#include "ui/report/paged_report.h"
#include "ui/report/paper.h"

namespace attache {

// Lays a document out on pages: footnotes at the foot of the page that calls for them, contents from three pages on, the mark and
// the page number on each. The only place that decides what stands where; preview and PDF paint what it returns.
PagedReport layOut(const ReportDocument &document, const Sheet &sheet);

} // namespace attache
