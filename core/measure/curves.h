#pragma once

#include "core/measure/facts.h"
#include "core/measure/figure_context.h"

#include <cstddef>

namespace attache {

// The share still waiting on the context's clock, a point at every distinct time. Without a calendar it has no points.
Curve latencyCurve(const Facts &facts, const FigureContext &context);

// At most `most` points for drawing and printing: the first, the last and, of each stretch of time between them, the
// last one, so that the curve is never ahead of itself. d and c of dropped points are added to the next one kept, n is
// of the first of them.
inline constexpr std::size_t kCurvePoints = 512;
Curve thinned(Curve curve, std::size_t most = kCurvePoints);

} // namespace attache
