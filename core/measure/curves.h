#pragma once

#include "core/measure/message_sums.h"

#include <cstddef>
#include <span>
#include <vector>

namespace attache {

// At most so many points for drawing and printing: the first, the last and, of each stretch of time between them, the
// last one, so that the curve is never ahead of itself. d and c of dropped points are added to the next one kept, n is
// of the first of them.
inline constexpr std::size_t kCurvePoints = 512;
inline constexpr std::size_t kEveryPoint = static_cast<std::size_t>(-1);
std::vector<CurvePoint> thinned(std::span<const CurvePoint> points, std::size_t most = kCurvePoints);

// The share still waiting on the context's clock, which may be another than that of the sums, with the marks of all points.
// Without a calendar it has no points.
Curve latencyCurve(const MessageSums &messages, const FigureContext &context, std::span<const CurvePoint> points,
                   std::size_t most = kCurvePoints);

// Fills `marks` and `half` of a curve from all its points.
void mark(Curve &curve, std::span<const CurvePoint> points);

} // namespace attache
