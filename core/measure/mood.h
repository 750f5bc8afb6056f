#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace attache {

// The mood of replies, and whether anything may be said of it (METRICS.md section 10).

// Labelled texts with one emoji: negative, neutral, positive.
using MoodCounts = std::array<std::int64_t, 3>;

// Score = p(+) - p(-) with p = (count + 1)/(N + 3); sd = sqrt(p(+) + p(-) - score^2), its error sd/sqrt(N)
// (Kralj Novak et al. 2015). Never seen is 0. The error is missing at N = 0. Shown from `kLeastTextsForEmoji` texts on.
inline constexpr std::int64_t kLeastTextsForEmoji = 30;
struct EmojiScore {
    std::int64_t texts = 0;
    std::array<double, 3> p{};
    double score = 0, sd = 0;
    std::optional<double> error;
};
EmojiScore emojiScore(const MoodCounts &counts);

// What stands behind a share of mood. Nothing is not known, which is not enough.
struct MoodReport {
    std::int64_t texts = 0, labels = 0;
    std::vector<std::int64_t> labelsOfClasses;
    std::optional<double> alpha; // between officers (agreement.h)
    std::optional<double> macroF1, halfWidth, decidedShare;
};

// Inclusive; they may be raised, never lowered.
struct MoodLimits {
    std::int64_t texts = 30, labels = 200, labelsOfClass = 30;
    double alpha = 0.667, macroF1 = 0.6, halfWidth = 0.1, decidedShare = 0.5;
};

// Why nothing may be shown, in this order; empty: show.
enum class MoodRefusal {
    TooFewTexts,
    TooFewLabels,
    ClassTooSmall,
    CodersDisagree,
    ClassifierWeak,
    IntervalTooWide,
    CoverageTooLow
};
std::vector<MoodRefusal> refusalsOf(const MoodReport &report, const MoodLimits &limits = {});

} // namespace attache
