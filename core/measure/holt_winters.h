#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace attache {

// Volume of the days to come: additive Holt-Winters in innovations form (Hyndman et al. 2008; METRICS.md section 6.5).
// e = y - (level + trend + season); level += trend + alpha e; trend += beta e; season += gamma e.
struct HoltWintersRule {
    double alpha = 0.3, beta = 0.02, gamma = 0.15;
    double level = 0, trend = 0;
    std::vector<double> season; // of the first day and those after it; as many as the period has days, at least one
};

struct HoltWintersState {
    double level = 0, trend = 0;
    std::vector<double> season; // by day of the period, as in the rule
    std::vector<double> errors; // one-step errors, a day each
    double variance() const;    // mean squared error; 0 of nothing
};
// Nothing where the rule has no season.
std::optional<HoltWintersState> followDays(std::span<const double> days, const HoltWintersRule &rule);

// One of the days to come with its 95 % limits, cut at 0; they tend to be too narrow (Yar & Chatfield 1990).
struct DayForecast {
    double mean = 0, sd = 0, lo = 0, hi = 0;
};
std::vector<DayForecast> forecastDays(const HoltWintersState &state, const HoltWintersRule &rule, std::size_t days);

} // namespace attache
