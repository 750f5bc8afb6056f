#pragma once

#include <optional>
#include <vector>

namespace attache {

// The p-quantile of plain values by linear interpolation between order statistics, at (n - 1) p (Hyndman & Fan 1996,
// type 7). Nothing of nothing.
std::optional<double> interpolatedQuantile(std::vector<double> values, double p);

} // namespace attache
