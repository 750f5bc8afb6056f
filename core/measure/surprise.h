#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace attache {

// Is a count of a slot (an hour, a day) out of the ordinary (METRICS.md section 6.3)? `history` holds the counts of
// comparable slots: same weekday and hour by local time, without the slot under test and without past alarms.
enum class CountModel {
    None,             // no history
    GammaPoisson,     // fewer than `leastHistory` slots, or all of them 0: predictive with prior Gamma(a0, b0)
    Poisson,          // variance not above the mean
    NegativeBinomial, // size = mean^2/(variance - mean)
};

struct SurpriseRule {
    double a0 = 0.5, b0 = 0; // shape and rate of the prior
    std::size_t leastHistory = 8;
};

struct Surprise {
    CountModel model = CountModel::None;
    std::optional<double> mean, variance; // of the history; variance with n - 1, of one slot none
    std::optional<double> size;           // of the two models that have one
    std::optional<double> p;              // Pr(Y >= count) by the model
    std::optional<double> bits;           // -log2 p, at most 1074: p may be too small for a double
    double rankP = 1;                     // (1 + slots at least as high)/(slots + 1): holds whatever the distribution
    std::size_t compared = 0;             // slots of the history
};
Surprise surpriseOf(std::int64_t count, std::span<const std::int64_t> history, const SurpriseRule &rule = {});

// Pr(Y >= count) where Y is Poisson with a mean of which Gamma(a0, b0) and the history are all that is known: negative
// binomial of size a0 + sum and rate b0 + slots. Nothing where that rate or size is 0.
std::optional<double> predictiveTail(std::int64_t count, std::span<const std::int64_t> history, double a0, double b0);

// The least count whose p does not exceed `alpha` (allowed false alarms over the number of tests); nothing without
// history or with an alpha not above 0.
std::optional<std::int64_t> alarmThreshold(std::span<const std::int64_t> history, double alpha, const SurpriseRule &rule = {});

// Both tests: p <= alpha by the model, and at most one earlier slot as high, which alone bounds the false-alarm rate by
// 2/(slots + 1). `controlled` says whether there is history enough to call the rate controlled.
inline constexpr std::size_t kSlotsForControl = 60;
struct AlarmVerdict {
    bool alarm = false, controlled = false;
};
AlarmVerdict alarmOf(const Surprise &surprise, double alpha);

} // namespace attache
