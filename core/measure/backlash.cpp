#include "core/measure/backlash.h"

#include "core/measure/quantile.h"
#include "core/measure/tail_probability.h"

#include <algorithm>
#include <vector>

namespace attache {

namespace {

constexpr double kLeastRho = 1e-4;
constexpr double kMostRho = 0.99;

double share(const Reactions &post) { return static_cast<double>(post.disputing) / static_cast<double>(post.all()); }

// Sums over the posts that had any reaction.
struct Moments {
    double k = 0, x = 0, n = 0, squares = 0; // squares: sum n^2

    explicit Moments(std::span<const Reactions> history)
    {
        for (const auto &post : history) {
            const auto all = static_cast<double>(post.all());
            k += all > 0 ? 1 : 0;
            x += static_cast<double>(post.disputing);
            n += all;
            squares += all * all;
        }
    }
};

double spreadAround(double p, std::span<const Reactions> history)
{
    double sum = 0;
    for (const auto &post : history)
        if (post.all() > 0)
            sum += static_cast<double>(post.all()) * (share(post) - p) * (share(post) - p);
    return sum;
}

} // namespace

FittedPrior fitPrior(std::span<const Reactions> history)
{
    const Moments sums(history);
    FittedPrior fitted;
    if (sums.n <= 0)
        return fitted;
    const double p = sums.x / sums.n;
    fitted.p = p;
    const double spare = sums.n - sums.k + 1 - sums.squares / sums.n;
    if (p <= 0 || p >= 1 || spare <= 0)
        return fitted;
    const double rho = (spreadAround(p, history) / (p * (1 - p)) - (sums.k - 1)) / spare;
    fitted.rho = std::clamp(rho, kLeastRho, kMostRho);
    const double weight = 1 / *fitted.rho - 1;
    fitted.prior = {p * weight, (1 - p) * weight};
    return fitted;
}

BetaPrior priorOf(std::span<const Reactions> history)
{
    return history.size() < kLeastPastPosts ? BetaPrior{} : fitPrior(history).prior;
}

double ownThreshold(std::span<const Reactions> history, double least)
{
    std::vector<double> shares;
    for (const auto &post : history)
        if (post.all() > 0)
            shares.push_back(share(post));
    return std::max(least, interpolatedQuantile(std::move(shares), 0.95).value_or(least));
}

Opposition oppositionOf(const Reactions &post, const BetaPrior &prior, const OppositionRule &rule)
{
    const auto disputing = static_cast<double>(post.disputing);
    const auto agreeing = static_cast<double>(post.agreeing);
    Opposition result;
    if (post.agreeing > 0)
        result.rawRatio = disputing / agreeing;
    if (post.all() > 0)
        result.rawShare = share(post);
    const double alpha = prior.alpha + disputing;
    const double beta = prior.beta + agreeing;
    result.posteriorMean = alpha / (alpha + beta);
    result.probAbove = betaTail(rule.threshold, alpha, beta);
    result.flagged = result.probAbove >= rule.certainty && post.all() >= rule.leastReactions;
    return result;
}

} // namespace attache
