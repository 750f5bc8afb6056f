#pragma once

#include "core/domain/figure.h"
#include "core/models/report_document.h"

namespace attache {

class FigureWords;

// What the report stands on: period, zone, accounts, clock and calendar, now and its source, last import, gaps.
TableBlock scopeTable(const FigureSet &set, const FigureWords &words);

// Every figure of the catalogue: title, FigureWords::text, likely range, fraction, how it is counted, what was left out.
TableBlock definitionsTable(const FigureSet &set, const FigureWords &words);

} // namespace attache
