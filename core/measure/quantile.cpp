#include "core/measure/quantile.h"

#include <algorithm>
#include <cmath>

namespace attache {

std::optional<double> interpolatedQuantile(std::vector<double> values, double p)
{
    if (values.empty())
        return {};
    std::sort(values.begin(), values.end());
    const double place = static_cast<double>(values.size() - 1) * std::clamp(p, 0.0, 1.0);
    const auto below = static_cast<std::size_t>(std::floor(place));
    const auto above = std::min(below + 1, values.size() - 1);
    return values[below] + (place - std::floor(place)) * (values[above] - values[below]);
}

} // namespace attache
