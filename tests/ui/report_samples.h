#pragma once

#include "core/desk/list.h"
#include "core/domain/figure_catalogue.h"
#include "core/models/report_builder.h"

namespace attache::test {

// Invented figures of a month, every catalogued figure with a value, a curve, four series and a gap.
FigureSet sampleFigures(int days = 31);
// The same with three chosen messages of invented people, and a report of them.
ReportMaterial sampleMaterial();
ReportDefinition sampleDefinition();
ReportDocument sampleReport(const QString &language, bool shareable = false);

// One heading and a table of so many rows: 'row 1' …
ReportDocument longTable(int rows);

} // namespace attache::test
