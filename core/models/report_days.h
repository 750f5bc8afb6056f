#pragma once

#include "core/domain/figure.h"
#include "core/models/report_document.h"

namespace attache {

class FigureWords;

// Messages and reactions by day; over more than a quarter by month, over many years by year. No rows where nothing is known.
TableBlock daysTable(const FigureSet &set, const FigureWords &words);

} // namespace attache
