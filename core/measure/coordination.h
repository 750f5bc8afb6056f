#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace attache {

// Do accounts share the same things at the same moments (Giglietto et al. 2020, Righetti & Balluff 2025; METRICS.md
// section 8)? A pattern, which campaigns and newsrooms show as well: a person decides what it is.
struct SharedObject {
    std::string object, account, post;
    double at = 0; // seconds
};

struct CoordinationRule {
    double window = 10;                 // seconds between two shares of a pair, inclusive
    std::size_t leastParticipation = 2; // shares of an account, and paired posts of at least one of a pair
    double percentile = 0.5;            // an edge is strong above this quantile of all weights
};

// Two accounts, a before b. Weight = pairs of posts between them; symmetry = fewer over more of their distinct posts.
struct CoordinationEdge {
    std::string a, b;
    std::int64_t weight = 0;
    std::int64_t objects = 0;
    double meanGap = 0; // seconds, of its pairs
    double symmetry = 0;
};

struct Coordination {
    std::int64_t pairs = 0, accounts = 0, edges = 0;
    std::optional<double> threshold;              // missing without edges
    std::vector<CoordinationEdge> strong;         // by (a, b)
    std::vector<std::vector<std::string>> groups; // accounts that strong edges connect; ascending
};
Coordination coordinationOf(std::span<const SharedObject> shares, const CoordinationRule &rule = {});

} // namespace attache
