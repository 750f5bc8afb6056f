#pragma once

#include "core/measure/facts.h"
#include "core/measure/figure_context.h"

#include <vector>

namespace attache {

// Fills Figure::compare of every figure (as figuresOf() made them of `current`) from the facts of the window before.
// Both windows are followed to the same now. Tests: two proportions for shares of messages, exchanges and turns;
// log-rank for latencies, with the difference of restricted means; Mann-Whitney for reactions per post, below 8 posts a
// side the superiority only. Counts have a difference and no test.
void compareFigures(std::vector<Figure> &figures, const Facts &current, const Facts &before, const FigureContext &context,
                    const std::vector<Gap> &gapsBefore, bool unequalLengths);

} // namespace attache
