#pragma once

#include "core/measure/forest.h"

#include <span>
#include <vector>

namespace attache {

struct ExchangeRules {
    Instant now;
    bool deletedRepliesCount = false;
};

// (conversation, one public author), opened by the public (METRICS.md section 3). Turn::posts are TreePost::ref.
struct TreeExchange {
    int tree = -1;            // index in Forest::trees
    std::string_view author;  // folded
    int first = -1;           // post index of its first post
    std::vector<Turn> turns;
};

// Exchanges opened by the public, in the order (first instant, root id, author).
std::vector<TreeExchange> findExchanges(std::span<const TreePost> posts, const Forest &forest, const ExchangeRules &rules);

} // namespace attache
