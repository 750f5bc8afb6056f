#pragma once

#include "core/base/instant.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace attache {

// Many accounts that write nearly the same within a short time (METRICS.md section 8, Copy flood). One item is one post.
struct WrittenText {
    std::string id, author; // folded author
    Instant at;
    std::vector<std::string> tokens; // of the normal form (wording.h)
};

struct FloodRule {
    std::size_t shingle = 3;
    double similarity = 0.8;              // Jaccard, inclusive
    std::size_t leastTokens = 4;          // short thanks are no evidence
    std::int64_t accounts = 5;            // within the window, for a flood
    Millis window{std::chrono::hours{1}}; // inclusive
};

struct CopyCluster {
    std::vector<std::size_t> texts; // places, by (time, id)
    std::int64_t accounts = 0;      // distinct
    std::int64_t mostInWindow = 0;  // distinct accounts in the fullest window
    bool flood = false;
};

// Clusters of two texts or more, by their first text's (time, id).
std::vector<CopyCluster> copyClusters(std::span<const WrittenText> texts, const FloodRule &rule = {});

} // namespace attache
