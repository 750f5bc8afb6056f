#pragma once

#include "core/domain/post.h"
#include "core/measure/facts.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace attache {

// What became known of a sum. No value where nothing is known; partial where only some parts are.
struct KnownSum {
    std::optional<std::int64_t> value;
    bool partial = false;
};

// E = likes + reposts + quotes + replies less our own direct replies (METRICS.md section 1). The replies of others are
// never below 0: a count may be older than our own reply.
KnownSum engagementOf(const ReactionFact &post);
KnownSum positiveOf(const ReactionFact &post); // likes + reposts
KnownSum talkbackOf(const ReactionFact &post); // replies of others + quotes

// E over followers, impressions or reach; nothing where E or the denominator is unknown or the denominator is 0.
std::optional<double> rateOf(const ReactionFact &post, std::optional<std::int64_t> denominator);

// A rate over several posts and how many of them it stands on.
struct CoveredRate {
    std::optional<double> value;
    std::int64_t used = 0, all = 0;
    std::int64_t numerator = 0, denominator = 0; // sums over the posts used
};
CoveredRate meanFollowerRate(std::span<const ReactionFact> posts); // mean of the posts' rates
enum class Reached { Impressions, Reach };
CoveredRate pooledRate(std::span<const ReactionFact> posts, Reached by); // sum over sum

// Counts at the same age: the last snapshot at or before created + age and at most `slack` older; nothing without one.
std::optional<Counts> countsAtAge(Instant created, std::span<const Snapshot> snapshots, Millis age, Millis slack);

// Bonson & Ratkai 2013: likes, comments and shares. Missing where no post has the count, or followers are unknown.
struct EngagementComponent {
    std::optional<double> shareWith, perPost, perThousand;
};
struct EngagementIndex {
    EngagementComponent popularity, commitment, virality;
    std::optional<double> index;
};
EngagementIndex engagementIndex(std::span<const Counts> posts, std::optional<double> followers);

} // namespace attache
