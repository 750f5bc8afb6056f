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
    bool repliesAnswer = true;
    bool quotesAnswer = false;       // our quote of a message answers it
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

// Finds messages forest after forest and keeps its memory between calls.
class MessageFinder {
public:
    // Messages in the order (effective time, depth, id) of their first post; valid until the next call. A self-reply
    // joins its author's message while that one is open; after our answer, after its withdrawal as a whole, or unmarked
    // after a message marked noReplyNeeded, it starts a new one.
    std::span<const TreeMessage> find(std::span<const TreePost> posts, const Forest &forest, const MessageRules &rules);

private:
    struct Progress {
        int standing = 0; // posts that are not deleted at `now`
        Instant lastDeletion;
    };
    void ask(int post);
    void answer(int post, int asked);
    int quoted(int post) const;
    bool addressesUs(int post, int parent) const;
    bool joins(int message, int post) const;
    bool withdrawn(int message) const { return m_progress[at(message)].standing == 0; }
    void start(int post);
    void append(int message, int post);

    std::span<const TreePost> m_posts; // these three of the running search only
    const Forest *m_forest = nullptr;
    MessageRules m_rules;
    std::vector<TreeMessage> m_messages; // the first m_used of them; the others keep their memory
    std::size_t m_used = 0;
    std::vector<Progress> m_progress;
    std::vector<int> m_messageOf; // by post, -1 for none
    TextIndex m_ids;
};

// The same for a single forest.
std::vector<TreeMessage> findMessages(std::span<const TreePost> posts, const Forest &forest, const MessageRules &rules);

} // namespace attache
