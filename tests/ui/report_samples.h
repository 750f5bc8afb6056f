#pragma once

#include "core/desk/list.h"
#include "core/domain/figure_catalogue.h"
#include "core/models/report_builder.h"

namespace attache::test {

// Invented figures of a month, every catalogued figure with a value, a curve, four series and a gap.
FigureSet sampleFigures(int days = 31);
ReportOptions sampleOptions();

// One heading and a table of so many rows: 'row 1' …
ReportDocument longTable(int rows);

} // namespace attache::test
