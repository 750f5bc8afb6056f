#pragma once

#include <algorithm>
#include <cmath>
#include <optional>

namespace attache::test {

// Equal as reference cases compare numbers: by a tolerance that is relative above 1.
inline bool near(std::optional<double> value, double expected, double tolerance = 1e-9)
{
    return value && std::abs(*value - expected) <= tolerance * std::max(1.0, std::abs(expected));
}

} // namespace attache::test
