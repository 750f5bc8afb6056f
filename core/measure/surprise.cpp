#include "core/measure/surprise.h"

#include "core/measure/tail_probability.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace attache {

namespace {

double sumOf(std::span<const std::int64_t> counts)
{
    return static_cast<double>(std::accumulate(counts.begin(), counts.end(), std::int64_t{0}));
}

// Everything but what depends on the count under test.
Surprise describe(std::span<const std::int64_t> history, const SurpriseRule &rule)
{
    Surprise result;
    result.compared = history.size();
    if (history.empty())
        return result;
    const auto n = static_cast<double>(history.size());
    const double mean = sumOf(history) / n;
    double squares = 0;
    for (const auto count : history)
        squares += (static_cast<double>(count) - mean) * (static_cast<double>(count) - mean);
    result.mean = mean;
    if (history.size() > 1)
        result.variance = squares / (n - 1);
    if (history.size() < rule.leastHistory || mean <= 0) {
        result.model = CountModel::GammaPoisson;
        result.size = rule.a0 + sumOf(history);
    } else if (result.variance.value_or(0) > mean) {
        result.model = CountModel::NegativeBinomial;
        result.size = mean * mean / (*result.variance - mean);
    } else {
        result.model = CountModel::Poisson;
    }
    return result;
}

std::optional<double> tailOf(std::int64_t count, const Surprise &known, std::span<const std::int64_t> history,
                             const SurpriseRule &rule)
{
    switch (known.model) {
    case CountModel::None: return {};
    case CountModel::GammaPoisson: return predictiveTail(count, history, rule.a0, rule.b0);
    case CountModel::Poisson: return poissonTail(count, *known.mean);
    case CountModel::NegativeBinomial: break;
    }
    return negativeBinomialTail(count, *known.mean, *known.size);
}

double bitsOf(double p) { return std::abs(std::log2(std::max(p, std::numeric_limits<double>::denorm_min()))); }

} // namespace

Surprise surpriseOf(std::int64_t count, std::span<const std::int64_t> history, const SurpriseRule &rule)
{
    auto result = describe(history, rule);
    const auto asHigh = std::count_if(history.begin(), history.end(), [=](std::int64_t other) { return other >= count; });
    result.rankP = static_cast<double>(1 + asHigh) / static_cast<double>(history.size() + 1);
    result.p = tailOf(count, result, history, rule);
    if (result.p)
        result.bits = bitsOf(*result.p);
    return result;
}

std::optional<double> predictiveTail(std::int64_t count, std::span<const std::int64_t> history, double a0, double b0)
{
    const double size = a0 + sumOf(history);
    const double rate = b0 + static_cast<double>(history.size());
    if (size <= 0 || rate <= 0)
        return {};
    return negativeBinomialTail(count, size / rate, size);
}

std::optional<std::int64_t> alarmThreshold(std::span<const std::int64_t> history, double alpha, const SurpriseRule &rule)
{
    const auto known = describe(history, rule);
    const auto reached = [&](std::int64_t count) {
        const auto p = tailOf(count, known, history, rule);
        return p && *p <= alpha;
    };
    if (history.empty() || alpha <= 0 || !tailOf(0, known, history, rule))
        return {};
    std::int64_t above = 1;
    while (!reached(above) && above < std::numeric_limits<std::int64_t>::max() / 4)
        above *= 2;
    std::int64_t below = -1; // no count is below 0
    while (above - below > 1) {
        const auto middle = below + (above - below) / 2;
        (reached(middle) ? above : below) = middle;
    }
    return above;
}

AlarmVerdict alarmOf(const Surprise &surprise, double alpha)
{
    const bool rare = surprise.rankP * static_cast<double>(surprise.compared + 1) <= 2.0 + 1e-9;
    return {surprise.p && *surprise.p <= alpha && rare, surprise.compared >= kSlotsForControl};
}

} // namespace attache
