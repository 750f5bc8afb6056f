#pragma once

#include "core/domain/figure.h"

#include <cstdint>
#include <optional>

namespace attache {

// Standard normal quantile of 97.5 %, to full double precision.
inline constexpr double kZ95 = 1.959963984540054;

// A proportion with Wilson's 95 % interval (Wilson 1927; METRICS.md section 0). Everything null at n = 0; exact 0 and 1
// at x = 0 and x = n.
struct Proportion {
    std::int64_t x = 0, n = 0;
    std::optional<double> p, lo, hi;
};
Proportion wilson(std::int64_t x, std::int64_t n);

} // namespace attache
