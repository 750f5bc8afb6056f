#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace attache {

// Charts for slow rises of a count per slot (METRICS.md section 6.3). One chart for each stream: several at once multiply
// the false alarms.

// S_t = max(0, S_(t-1) + y_t - k) from S_0 = 0; an alarm where S_t >= h, after which S starts at 0 again. The path shows
// the value that raised the alarm.
struct Cusum {
    std::vector<double> path;
    std::vector<std::size_t> alarms; // places in the path
};
Cusum cusumOf(std::span<const double> counts, double k, double h);

// The k that tells a mean of `usual` from one of `raised` best: (l1 - l0)/(ln l1 - ln l0) (Lucas 1985). Nothing where a
// mean is not above 0 or both are equal.
std::optional<double> cusumReference(double usual, double raised);

// Slots until the first alarm, on average, where counts are Poisson of this mean: exact, from the Markov chain of S
// (Brook & Evans 1972). Nothing where k and h are no multiples of one step of 1/100 or more, h is not above 0, the chain
// would have more than 600 states, or an alarm is as good as impossible.
std::optional<double> averageRunLength(double mean, double k, double h);

// The least whole h whose average run length under `mean` is at least `length` slots: one false alarm in so many.
// Nothing where none up to 200 reaches it.
std::optional<int> decisionLimit(double mean, double k, double length);

// z_t = lambda y_t + (1 - lambda) z_(t-1) from z_0 = mean; an alarm above
// mean + width sqrt(variance lambda/(2 - lambda) (1 - (1 - lambda)^(2t))).
struct EwmaRule {
    double lambda = 0.3, width = 3, mean = 0, variance = 0;
};
struct EwmaPoint {
    double z = 0, limit = 0;
    bool alarm = false;
};
std::vector<EwmaPoint> ewmaOf(std::span<const double> counts, const EwmaRule &rule);

} // namespace attache
