#pragma once

#include "core/domain/account.h"
#include "core/domain/conversation.h"
#include "core/domain/message.h"
#include "core/domain/post.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace attache {

// A post of ours whose reactions count: an original or a quote (METRICS.md section 1). Counts stand as at the cut-off.
struct ReactionFact {
    std::int64_t ref = 0;
    std::int64_t account = 0;
    Instant at; // createdAt
    Counts counts;
    std::int64_t ownReplies = 0; // our own direct replies under it, visible and not deleted
    std::optional<std::int64_t> followers;
    bool operator==(const ReactionFact &) const = default;
};

// What is only counted of a window.
struct CountedFacts {
    bool anyData = false;           // the workspace holds a post at all
    bool messagesKnown = true;      // false: what was captured of the window could hold no message to us
    std::int64_t posts = 0;         // collected, visible, not deleted, of the window by their own time
    std::int64_t deletedPosts = 0;  // left out of `posts`
    std::int64_t conversations = 0; // trees whose root (or earliest collected post) lies in the window
    std::int64_t ownDeleted = 0, ownReposts = 0, ownReplies = 0; // own posts of the window left out of the reactions
};

} // namespace attache
