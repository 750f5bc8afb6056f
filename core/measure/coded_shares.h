#pragma once

#include "core/domain/figure.h"
#include "core/measure/wilson.h"

#include <cstdint>
#include <optional>

namespace attache {

// Shares of coded posts (METRICS.md section 7).

// Substance (policy, consular, crisis, advocacy, listening) among substance and personal posts. The quotient of the two
// is not shown: it has no bound.
inline Proportion substanceShare(std::int64_t substance, std::int64_t personal)
{
    return wilson(substance, substance + personal);
}

// What a hand sample says of automatic codes: of `positives` posts that bear the code `found` were given it, of
// `negatives` that do not `spared` were not.
struct CodingErrors {
    std::int64_t found = 0, positives = 0;
    std::int64_t spared = 0, negatives = 0;
};

// A share x of n counted by automatic codes, corrected for their errors (Rogan & Gladen 1978):
// (p + specificity - 1)/(sensitivity + specificity - 1), clipped to [0, 1]. The error is by the delta method from the
// three samples, the 95 % interval stands around the unclipped value and is clipped after. `apparent` is missing at
// n = 0; the rest also without a hand sample or where the codes are no better than a coin.
struct CorrectedShare {
    std::optional<double> apparent, adjusted, se;
    Interval interval;
};
CorrectedShare correctedShare(std::int64_t x, std::int64_t n, const CodingErrors &errors);

} // namespace attache
