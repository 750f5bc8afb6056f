#pragma once

#include "core/measure/figure_sums.h"

#include <vector>

namespace attache {

// Every figure of the catalogue, in its order, of the settled sums of one window. `compare` stays empty (comparison.h).
std::vector<Figure> figuresOf(const FigureSums &sums);

} // namespace attache
