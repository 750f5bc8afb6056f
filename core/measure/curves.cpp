#include "core/measure/curves.h"

#include "core/measure/latency.h"
#include "core/measure/tally.h"

#include <numeric>

namespace attache {

Curve latencyCurve(const Facts &facts, const FigureContext &context)
{
    Tally tally;
    for (const auto &message : facts.messages)
        tally.add(membershipOf(FigureId::LatencyMedian, message, context));
    Figure described = blankFigure(FigureId::LatencyMedian, context);
    tally.describe(described);
    Curve curve;
    curve.clock = context.clock;
    curve.excluded = std::move(described.excluded);
    curve.gaps = std::move(described.gaps);
    curve.points = kaplanMeier(waitsAtRisk(facts.messages, context));
    curve.n = curve.points.empty() ? 0 : curve.points.front().n;
    curve.events = std::accumulate(curve.points.begin(), curve.points.end(), std::int64_t{0},
                                   [](std::int64_t sum, const CurvePoint &point) { return sum + point.d; });
    return curve;
}

Curve thinned(Curve curve, std::size_t most)
{
    const std::size_t size = curve.points.size();
    if (size <= most || most < 2)
        return curve;
    std::vector<CurvePoint> kept;
    kept.reserve(most);
    kept.push_back(curve.points.front());
    std::size_t next = 1; // first point not yet represented
    for (std::size_t i = 1; i < most; ++i) {
        const std::size_t last = i * (size - 1) / (most - 1);
        CurvePoint point = curve.points[last];
        point.n = curve.points[next].n;
        point.d = point.c = 0;
        for (; next <= last; ++next) {
            point.d += curve.points[next].d;
            point.c += curve.points[next].c;
        }
        kept.push_back(point);
    }
    curve.points = std::move(kept);
    return curve;
}

} // namespace attache
