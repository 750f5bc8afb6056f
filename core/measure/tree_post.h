#pragma once

#include "core/base/instant.h"
#include "core/domain/conversation.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace attache {

// What trees, messages and exchanges need of a collected post. The views belong to the caller. All posts of one call
// are of one platform and visible at `now` unless their effective time says otherwise.
struct TreePost {
    std::int64_t ref = 0;         // the caller's name for it, handed back in results
    std::string_view id;          // platform id; ties in time are broken by parent first, then by it
    std::string_view author;      // folded: equal views are one author
    std::string_view inReplyTo;   // empty: none
    std::string_view conversationId;
    std::string_view quoteOf;     // read only where quotes answer (MessageRules)
    Instant createdAt;
    std::optional<Instant> deletedAt;
    Side side = Side::Public;
    bool repost = false;
    bool automatic = false;       // ours, by a machine: skipped as an answer, like a deleted one
    bool noReplyNeeded = false;   // an officer took it out of the set
    bool mentionsUs = false;
    bool quotesUs = false;
};

// Deleted as far as `now` can know.
inline bool deletedBy(const TreePost &post, Instant now) { return post.deletedAt && *post.deletedAt <= now; }

// A post of ours that can be an answer or a turn: by a person, no repost, and still there (METRICS.md section 0).
inline bool speaksForUs(const TreePost &post, Instant now, bool deletedRepliesCount)
{
    return post.side == Side::Us && !post.repost && !post.automatic && (deletedRepliesCount || !deletedBy(post, now));
}

} // namespace attache
