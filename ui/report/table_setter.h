#pragma once

#include "core/models/report_document.h"
#include "ui/report/strip.h"

namespace attache {

// One strip a row; each row carries the head for the page that it may begin. No row stands alone at the beginning or end of the
// table, and a row higher than a page is broken between its lines.
Strips setTable(const TableBlock &table, const Measure &measure, double before);

} // namespace attache
