#pragma once

#include "core/domain/conversation.h"
#include "core/domain/message.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace attache {

// What is derived from posts and can be thrown away and derived again. Ids are row ids of posts: a message, an exchange and
// a conversation are named by their first collected post. `accounts` names a set of accounts (account_sets.h); 0: none.

// Where a post stands. A cluster is what names join, seen or not; its name is its smallest row id.
struct NodeRecord {
    std::int64_t post = 0, cluster = 0;
    std::int64_t next = 0;         // the cluster's next post by row id; 0: the last one
    std::int64_t conversation = 0; // 0: not visible
    Instant at;                    // when it was written
    int depth = 0;
    int flags = 0;             // NodeFlag
    std::int64_t accounts = 0; // of its conversation
    bool operator==(const NodeRecord &) const = default;
};
enum NodeFlag {
    CycleBroken = 1,
    OlderThanParent = 2,
    MissingParent = 4,
    DeletedByNow = 8,
    HasCaptureTime = 16,
    WrittenByUs = 32,
};
inline constexpr int kTreeFlags = CycleBroken | OlderThanParent | MissingParent;

struct ConversationRecord {
    std::int64_t id = 0;
    std::int64_t rootPost = 0; // 0: the root is not collected
    std::string root;          // platform id of the root: stored where it is not collected, else filled in when listed
    bool rootCollected() const { return rootPost != 0; }
    Instant opened, last;
    int posts = 0, ours = 0, ghosts = 0, depth = 0, people = 0;
    std::int64_t accounts = 0;
    int flags = 0;   // NodeFlag of any of its posts
    int turns = 0;   // of its longest exchange
    int waiting = 0; // messages in it that wait
    std::optional<Instant> waitingSince;
};

struct MessageRecord {
    MessageFact fact; // ref: the anchor post
    std::int64_t conversation = 0;
    std::int64_t answer = 0; // 0: none
    std::int64_t accounts = 0;
    std::vector<std::int64_t> morePosts; // beside the anchor
};

struct ExchangeRecord {
    ExchangeFact fact; // ref: its first post
    std::int64_t conversation = 0;
    std::int64_t accounts = 0;
};

// A post of ours by its own time; class 0: deleted.
struct ReactionRecord {
    std::int64_t post = 0, account = 0;
    Instant at;
    int postClass = 0;
    int ownReplies = 0;
};

} // namespace attache
