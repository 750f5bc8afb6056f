#pragma once

#include "core/models/report_document.h"
#include "ui/report/paged_report.h"
#include "ui/report/paper.h"

namespace attache {

// Lays a document out on upright pages: footnotes at the foot of the first, the mark and the page number on each.
// The only place that decides what stands where; preview and PDF paint what it returns.
PagedReport layOut(const ReportDocument &document, PaperSize paper);

} // namespace attache
