#include "core/measure/survival.h"

#include "core/measure/wilson.h"

#include <algorithm>
#include <cmath>

namespace attache {

namespace {

constexpr double kSlack = 1e-12; // a quantile that falls exactly on a step is reached there

void addBand(CurvePoint &point, double greenwood)
{
    point.se = point.lo = point.hi = std::nullopt;
    if (point.s >= 1) {
        point.se = 0;
        point.lo = point.hi = 1;
    } else if (point.s > 0) {
        const double root = std::sqrt(greenwood);
        const double q = kZ95 * root / std::abs(std::log(point.s));
        point.se = point.s * root;
        point.lo = std::pow(point.s, std::exp(q));
        point.hi = std::pow(point.s, std::exp(-q));
    }
}

auto firstAfter(std::span<const CurvePoint> curve, double t)
{
    return std::upper_bound(curve.begin(), curve.end(), t, [](double time, const CurvePoint &p) { return time < p.t; });
}

template <class Value>
std::optional<double> firstAtOrBelow(std::span<const CurvePoint> curve, double level, Value value)
{
    for (const auto &point : curve) {
        const std::optional<double> height = value(point);
        if (height && *height <= level + kSlack)
            return point.t;
    }
    return {};
}

} // namespace

std::vector<CurvePoint> kaplanMeier(std::vector<Wait> waits)
{
    std::sort(waits.begin(), waits.end(), [](const Wait &a, const Wait &b) { return a.t < b.t; });
    std::vector<EqualWaits> equal;
    for (const auto &wait : waits) {
        if (equal.empty() || equal.back().t != wait.t)
            equal.push_back({wait.t});
        ++(wait.answered ? equal.back().answered : equal.back().censored);
    }
    return survivalCurve(equal);
}

std::vector<CurvePoint> survivalCurve(std::span<const EqualWaits> waits)
{
    std::vector<CurvePoint> curve;
    curve.reserve(waits.size());
    std::int64_t atRisk = 0;
    for (const auto &equal : waits)
        atRisk += equal.answered + equal.censored;
    CurvePoint point;
    double greenwood = 0;
    addBand(point, greenwood);
    for (const auto &equal : waits) {
        point.t = equal.t;
        point.n = atRisk;
        point.d = equal.answered;
        point.c = equal.censored;
        if (point.d > 0) {
            const auto n = static_cast<double>(point.n);
            const auto d = static_cast<double>(point.d);
            point.s *= 1 - d / n;
            if (point.d < point.n)
                greenwood += d / (n * (n - d));
            addBand(point, greenwood);
        }
        atRisk -= point.d + point.c;
        curve.push_back(point);
    }
    return curve;
}

CurvePoint survivalAt(std::span<const CurvePoint> curve, double t)
{
    const auto after = firstAfter(curve, t);
    if (after != curve.begin())
        return *std::prev(after);
    CurvePoint start;
    start.t = t;
    addBand(start, 0);
    return start;
}

std::optional<double> quantileOf(std::span<const CurvePoint> curve, double p)
{
    return firstAtOrBelow(curve, 1 - p, [](const CurvePoint &point) { return std::optional(point.s); });
}

Interval quantileLimits(std::span<const CurvePoint> curve, double p)
{
    return {firstAtOrBelow(curve, 1 - p, [](const CurvePoint &point) { return point.lo; }),
            firstAtOrBelow(curve, 1 - p, [](const CurvePoint &point) { return point.hi; })};
}

std::vector<Quantile> quantilesOf(std::span<const CurvePoint> curve, std::span<const double> shares)
{
    std::vector<Quantile> quantiles(shares.size());
    const auto reach = [](std::optional<double> &reached, const std::optional<double> &height, double level, double t) {
        if (!reached && height && *height <= level + kSlack)
            reached = t;
    };
    for (const auto &point : curve) {
        if (point.d == 0 && &point != &curve.front()) // nothing falls where nobody is answered
            continue;
        for (std::size_t i = 0; i < shares.size(); ++i) {
            const double level = 1 - shares[i];
            reach(quantiles[i].value, point.s, level, point.t);
            reach(quantiles[i].limits.lo, point.lo, level, point.t);
            reach(quantiles[i].limits.hi, point.hi, level, point.t);
        }
    }
    return quantiles;
}

RestrictedMean restrictedMean(std::span<const CurvePoint> curve, double tau)
{
    if (curve.empty() || tau > curve.back().t)
        return {};
    const auto end = firstAfter(curve, tau);
    double right = tau;
    double area = 0; // from the point in hand to tau
    double variance = 0;
    for (auto point = std::make_reverse_iterator(end); point != curve.rend(); ++point) {
        area += point->s * (right - point->t);
        right = point->t;
        const auto n = static_cast<double>(point->n);
        const auto d = static_cast<double>(point->d);
        if (point->d < point->n)
            variance += area * area * d / (n * (n - d));
    }
    return {area + right, std::sqrt(variance)};
}

LogRank logRank(std::span<const CurvePoint> first, std::span<const CurvePoint> second)
{
    LogRank result;
    auto a = first.begin();
    auto b = second.begin();
    // The curves hold every distinct time of each group, so their points tell who is at risk at all times of both.
    while (a != first.end() || b != second.end()) {
        const bool fromA = a != first.end() && (b == second.end() || a->t <= b->t);
        const bool fromB = b != second.end() && (a == first.end() || b->t <= a->t);
        const double n1 = a != first.end() ? static_cast<double>(a->n) : 0;
        const double n2 = b != second.end() ? static_cast<double>(b->n) : 0;
        const double d1 = fromA ? static_cast<double>(a->d) : 0;
        const double d2 = fromB ? static_cast<double>(b->d) : 0;
        const double n = n1 + n2;
        const double d = d1 + d2;
        result.o1 += d1;
        result.o2 += d2;
        result.e1 += d * n1 / n;
        result.e2 += d * n2 / n;
        if (n > 1)
            result.v += d * (n1 / n) * (n2 / n) * (n - d) / (n - 1);
        a += fromA ? 1 : 0;
        b += fromB ? 1 : 0;
    }
    if (result.v > 0) {
        result.chi2 = (result.o1 - result.e1) * (result.o1 - result.e1) / result.v;
        result.p = std::erfc(std::sqrt(*result.chi2 / 2));
    }
    return result;
}

std::optional<double> plainMedian(std::vector<double> values)
{
    if (values.empty())
        return {};
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

} // namespace attache
