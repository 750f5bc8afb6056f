#include "core/measure/curves.h"

#include "core/measure/survival.h"

#include <algorithm>
#include <numeric>

namespace attache {

namespace {

// How many were still waiting just before `t`.
std::int64_t waitingAt(std::span<const CurvePoint> points, double t)
{
    const auto earlier = [](const CurvePoint &p, double time) { return p.t < time; };
    const auto at = std::lower_bound(points.begin(), points.end(), t, earlier);
    return at == points.end() ? 0 : at->n;
}

} // namespace

Curve latencyCurve(const MessageSums &messages, const FigureContext &context, std::span<const CurvePoint> points,
                   std::size_t most)
{
    Figure described = blankFigure(FigureId::LatencyMedian, context);
    messages.tally(FigureId::LatencyMedian).describe(described);
    Curve curve;
    curve.clock = context.clock;
    curve.excluded = std::move(described.excluded);
    curve.gaps = std::move(described.gaps);
    curve.n = points.empty() ? 0 : points.front().n;
    curve.points = thinned(points, most);
    curve.events = std::accumulate(curve.points.begin(), curve.points.end(), std::int64_t{0},
                                   [](std::int64_t sum, const CurvePoint &point) { return sum + point.d; });
    mark(curve, points);
    return curve;
}

void mark(Curve &curve, std::span<const CurvePoint> points)
{
    curve.half = quantileOf(points, 0.5);
    curve.marks.clear();
    for (const double t : kMarkedSeconds) {
        auto point = survivalAt(points, t);
        point.t = t;
        point.n = waitingAt(points, t);
        point.d = point.c = 0;
        curve.marks.push_back(point);
    }
}

std::vector<CurvePoint> thinned(std::span<const CurvePoint> points, std::size_t most)
{
    const std::size_t size = points.size();
    if (size <= most || most < 2)
        return {points.begin(), points.end()};
    std::vector<CurvePoint> kept;
    kept.reserve(most);
    kept.push_back(points.front());
    std::size_t next = 1; // first point not yet represented
    for (std::size_t i = 1; i < most; ++i) {
        const std::size_t last = i * (size - 1) / (most - 1);
        CurvePoint point = points[last];
        point.n = points[next].n;
        point.d = point.c = 0;
        for (; next <= last; ++next) {
            point.d += points[next].d;
            point.c += points[next].c;
        }
        kept.push_back(point);
    }
    return kept;
}

} // namespace attache
