#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace attache {

// Does a post meet opposition (METRICS.md section 6.1)? One item is one post. Replies and quotes dispute, likes and
// reposts agree: a measure of dispute, not of who is right.
struct Reactions {
    std::int64_t disputing = 0; // replies + quotes
    std::int64_t agreeing = 0;  // likes + reposts
    std::int64_t all() const { return disputing + agreeing; }
};

// What is expected of a share before its post is seen: Beta(alpha, beta).
struct BetaPrior {
    double alpha = 2, beta = 8;
};

// An account's own past, by moments: p = sum x/sum n, rho the correlation within posts kept in [1e-4, 0.99],
// alpha + beta = 1/rho - 1. Posts without reactions say nothing and are skipped. Where it cannot be fitted (fewer than
// two posts, p of 0 or 1) the prior is the general one and rho is missing; p is missing without any reaction.
struct FittedPrior {
    BetaPrior prior;
    std::optional<double> p, rho;
};
FittedPrior fitPrior(std::span<const Reactions> history);

// Fitted from `kLeastPastPosts` posts on, else the general prior.
inline constexpr std::size_t kLeastPastPosts = 10;
BetaPrior priorOf(std::span<const Reactions> history);

struct OppositionRule {
    double threshold = 0.5;  // theta0
    double certainty = 0.95; // of theta > theta0
    std::int64_t leastReactions = 20;
};

// theta0 of an account whose posts are answered much anyway: the 95th percentile (type 7) of its past shares where that
// is higher than `least`.
double ownThreshold(std::span<const Reactions> history, double least = OppositionRule{}.threshold);

// The share of dispute theta of one post. The raw ratio is missing at 0 agreeing reactions, the raw share at no reaction.
struct Opposition {
    std::optional<double> rawRatio, rawShare;
    double posteriorMean = 0; // (alpha + N)/(alpha + beta + N + P)
    double probAbove = 0;     // Pr(theta > threshold)
    bool flagged = false;     // sure enough, and enough reactions; both limits inclusive
};
Opposition oppositionOf(const Reactions &post, const BetaPrior &prior, const OppositionRule &rule = {});

} // namespace attache
