#include "core/measure/wilson.h"

#include <cmath>

namespace attache {

Proportion wilson(std::int64_t x, std::int64_t n)
{
    Proportion result{x, n, {}, {}, {}};
    if (n <= 0)
        return result;
    const double count = static_cast<double>(n);
    const double p = static_cast<double>(x) / count;
    const double q = kZ95 * kZ95 / count;
    const double centre = (p + q / 2) / (1 + q);
    const double half = kZ95 * std::sqrt(p * (1 - p) / count + q / (4 * count)) / (1 + q);
    result.p = p;
    result.lo = x == 0 ? 0.0 : centre - half;
    result.hi = x == n ? 1.0 : centre + half;
    return result;
}

} // namespace attache
