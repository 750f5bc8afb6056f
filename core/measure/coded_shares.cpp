#include "core/measure/coded_shares.h"

#include <algorithm>
#include <cmath>

namespace attache {

namespace {

double ratio(std::int64_t part, std::int64_t whole) { return static_cast<double>(part) / static_cast<double>(whole); }

double variance(double p, std::int64_t n) { return p * (1 - p) / static_cast<double>(n); }

double clipped(double share) { return std::clamp(share, 0.0, 1.0); }

} // namespace

CorrectedShare correctedShare(std::int64_t x, std::int64_t n, const CodingErrors &errors)
{
    CorrectedShare result;
    if (n <= 0)
        return result;
    const double apparent = ratio(x, n);
    result.apparent = apparent;
    if (errors.positives <= 0 || errors.negatives <= 0)
        return result;
    const double sensitivity = ratio(errors.found, errors.positives);
    const double specificity = ratio(errors.spared, errors.negatives);
    const double power = sensitivity + specificity - 1;
    if (power <= 1e-12)
        return result;
    const double share = (apparent + specificity - 1) / power;
    const double se = std::sqrt(variance(apparent, n) + share * share * variance(sensitivity, errors.positives)
                                + (1 - share) * (1 - share) * variance(specificity, errors.negatives))
                      / power;
    result.adjusted = clipped(share);
    result.se = se;
    result.interval = {clipped(share - kZ95 * se), clipped(share + kZ95 * se)};
    return result;
}

} // namespace attache
