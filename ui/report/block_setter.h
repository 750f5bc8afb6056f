#pragma once

#include "core/models/report_document.h"
#include "ui/report/strip.h"

namespace attache {

// Sets blocks one below the other, in order; nothing of them is left out.
Strips setBlocks(const std::vector<ReportBlock> &blocks, const Measure &measure);

} // namespace attache
