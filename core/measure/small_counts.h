#pragma once

#include "core/domain/figure.h"

namespace attache {

// A count under this many may point at a person: in a copy for others it is left out.
inline constexpr std::int64_t kFewestShown = 5;
inline bool isFew(std::int64_t n) { return n > 0 && n < kFewestShown; }

// The same figures for a copy that leaves the house: counts of 1 to 4, and shares and waits that stand on so few, have no
// value (NoValue::TooFew); where one missing count could be had back by subtraction, the smallest beside it is left out too.
// Days of few are marked. Accounts and gaps keep their platform and lose their handle. Every other figure stays as it is.
FigureSet withoutSmallCounts(FigureSet set);

} // namespace attache
