#pragma once

#include <optional>
#include <span>

namespace attache {

// Does a value of the first group beat one of the second (METRICS.md section 1)? Superiority A = U/(n1 n2); z and p by
// the normal approximation, corrected for ties, without continuity correction. Missing: A where a group is empty,
// z and p where every value is the same.
struct MannWhitney {
    double u = 0;
    std::optional<double> superiority, z, p;
};
MannWhitney mannWhitney(std::span<const double> first, std::span<const double> second);

// Below this number of posts on a side only A is shown.
inline constexpr std::size_t kLeastForTest = 8;

} // namespace attache
