#pragma once

#include "core/measure/figure_sums.h"

#include <vector>

namespace attache {

// Fills Figure::compare of every figure (as figuresOf() made them of `current`) from the settled sums of the window before,
// whose context differs in its gaps only. Both windows are followed to the same now. Tests: two proportions for shares of
// messages, exchanges and turns; log-rank for latencies, with the difference of restricted means; Mann-Whitney for reactions
// per post, below 8 posts a side the superiority only. Counts have a difference and no test.
void compareFigures(std::vector<Figure> &figures, const FigureSums &current, const FigureSums &before, bool unequalLengths);

} // namespace attache
