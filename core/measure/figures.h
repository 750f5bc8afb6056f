#pragma once

#include "core/measure/facts.h"
#include "core/measure/figure_context.h"

#include <vector>

namespace attache {

// Every figure of the catalogue, in its order, over the facts of one window. `compare` stays empty (comparison.h).
std::vector<Figure> figuresOf(const Facts &facts, const FigureContext &context);

} // namespace attache
