#pragma once

#include "core/measure/forest.h"

#include <optional>
#include <span>
#include <vector>

namespace attache {

struct MessageRules {
    Instant now;                     // later posts, answers and deletions do not exist
    Millis skewTolerance{120'000};   // an answer earlier than its question by at most this has latency 0
    bool quotesAwaitAnswer = false;  // a quote of ours is a message
    bool deletedRepliesCount = false;
};

// A message awaiting an answer, as the tree alone tells it (METRICS.md section 2). Post indices are those of the span.
struct TreeMessage {
    std::vector<int> posts;          // in effective order; the first one is the anchor
    Instant anchor;                  // effective time of the first
    int answer = -1;                 // post index of the first surviving post of ours that replies to any of `posts`
    std::optional<Instant> answeredAt; // its effective time; none where invalid
    bool invalidTime = false;        // answered by more than the tolerance before its parent: answered, out of the curve
    std::optional<Instant> withdrawnAt; // by its author, every post of it, before an answer and not after now
    bool noReplyNeeded = false;      // left the set: every post of it is marked
};

// Messages in the order (effective time, depth, id) of their first post.
std::vector<TreeMessage> findMessages(std::span<const TreePost> posts, const Forest &forest, const MessageRules &rules);

} // namespace attache
