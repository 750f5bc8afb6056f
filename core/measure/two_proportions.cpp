#include "core/measure/two_proportions.h"

#include <cmath>

namespace attache {

ProportionDifference differenceOf(const Proportion &first, const Proportion &second)
{
    if (!first.p || !second.p)
        return {};
    ProportionDifference result;
    const double difference = *first.p - *second.p;
    result.difference = difference;
    result.interval = Interval{difference - std::hypot(*first.p - *first.lo, *second.hi - *second.p),
                               difference + std::hypot(*first.hi - *first.p, *second.p - *second.lo)};
    const auto n1 = static_cast<double>(first.n);
    const auto n2 = static_cast<double>(second.n);
    const double pooled = static_cast<double>(first.x + second.x) / (n1 + n2);
    const double variance = pooled * (1 - pooled) * (1 / n1 + 1 / n2);
    if (variance > 0) {
        result.z = difference / std::sqrt(variance);
        result.p = std::erfc(std::abs(*result.z) / std::sqrt(2.0));
    }
    return result;
}

} // namespace attache
