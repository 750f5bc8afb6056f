#pragma once

#include "core/measure/forest.h"

#include <span>
#include <string>
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

// Finds exchanges forest after forest and keeps its memory between calls.
class ExchangeFinder {
public:
    // Exchanges opened by the public, in the order (first instant, root id, author); valid until the next call. An
    // exchange whose first turn is wholly marked noReplyNeeded opens nothing and is left out.
    std::span<const TreeExchange> find(std::span<const TreePost> posts, const Forest &forest, const ExchangeRules &rules);

private:
    void hear(int post);
    void speak(int post);
    int exchangeFor(int post);
    void append(int exchange, int post);
    void arrange();

    std::span<const TreePost> m_posts; // these three of the running search only
    const Forest *m_forest = nullptr;
    ExchangeRules m_rules;
    std::vector<TreeExchange> m_exchanges;
    std::vector<int> m_exchangeOf; // by post, -1 for none
    TextIndex m_authors;
    std::vector<int> m_latest;   // by author: the exchange found last, -1 for none
    std::vector<int> m_previous; // by exchange: the one found before it of the same author, in another tree
};

// The same for a single forest.
std::vector<TreeExchange> findExchanges(std::span<const TreePost> posts, const Forest &forest, const ExchangeRules &rules);

} // namespace attache
