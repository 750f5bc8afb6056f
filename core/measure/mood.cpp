#include "core/measure/mood.h"

#include <algorithm>
#include <cmath>

namespace attache {

namespace {

bool reaches(const std::optional<double> &value, double limit) { return value && *value >= limit; }

} // namespace

EmojiScore emojiScore(const MoodCounts &counts)
{
    EmojiScore result;
    for (const auto count : counts)
        result.texts += count;
    const auto n = static_cast<double>(result.texts);
    for (std::size_t i = 0; i < counts.size(); ++i)
        result.p[i] = (static_cast<double>(counts[i]) + 1) / (n + 3);
    const auto &[negative, neutral, positive] = result.p;
    result.score = positive - negative;
    result.sd = std::sqrt(positive + negative - result.score * result.score);
    if (result.texts > 0)
        result.error = result.sd / std::sqrt(n);
    return result;
}

std::vector<MoodRefusal> refusalsOf(const MoodReport &report, const MoodLimits &limits)
{
    const auto &classes = report.labelsOfClasses;
    const bool small = std::any_of(classes.begin(), classes.end(), [&](std::int64_t n) { return n < limits.labelsOfClass; });
    const std::pair<bool, MoodRefusal> faults[]{
        {report.texts < limits.texts, MoodRefusal::TooFewTexts},
        {report.labels < limits.labels, MoodRefusal::TooFewLabels},
        {classes.empty() || small, MoodRefusal::ClassTooSmall},
        {!reaches(report.alpha, limits.alpha), MoodRefusal::CodersDisagree},
        {!reaches(report.macroF1, limits.macroF1), MoodRefusal::ClassifierWeak},
        {!report.halfWidth || *report.halfWidth > limits.halfWidth, MoodRefusal::IntervalTooWide},
        {!reaches(report.decidedShare, limits.decidedShare), MoodRefusal::CoverageTooLow},
    };
    std::vector<MoodRefusal> refusals;
    for (const auto &[holds, refusal] : faults)
        if (holds)
            refusals.push_back(refusal);
    return refusals;
}

} // namespace attache
