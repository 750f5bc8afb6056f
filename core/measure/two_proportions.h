#pragma once

#include "core/domain/figure.h"
#include "core/measure/wilson.h"

#include <optional>

namespace attache {

// First minus second, with Newcombe's hybrid score interval (Newcombe 1998, method 10) and the pooled z test.
// Everything is missing where a side is empty; z and p also where both shares are 0 or both 1.
struct ProportionDifference {
    std::optional<double> difference;
    std::optional<Interval> interval;
    std::optional<double> z, p;
};
ProportionDifference differenceOf(const Proportion &first, const Proportion &second);

} // namespace attache
