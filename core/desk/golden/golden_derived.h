#pragma once

#include "core/base/result.h"
#include "core/desk/golden/golden_case.h"
#include "core/domain/conversation.h"
#include "core/measure/facts.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace attache {

// What the posts of a golden case give rise to, by platform ids, so that a store and the pure functions can be compared.
struct GoldenMessage {
    std::string platform, id; // of its first post
    Instant anchor;
    int depth = 0; // of its first post in its tree
    std::vector<std::string> posts;
    std::string answeredBy;            // empty: none
    std::optional<Instant> answeredAt; // none where the answer's time is invalid
    bool invalidTime = false;
    std::optional<Instant> withdrawnAt;
    bool noReplyNeeded = false;
    bool operator==(const GoldenMessage &) const = default;
};

struct GoldenExchange {
    std::string platform, root, author; // author as written
    std::vector<Turn> turns;            // Turn::posts stay empty
    std::vector<std::string> posts;     // in order
    bool operator==(const GoldenExchange &) const = default;
};

struct GoldenConversation {
    std::string platform, root;
    Instant opened; // of its root, else of its earliest collected post
    bool rootCollected = false;
    int size = 0, ghosts = 0, depth = 0, participants = 0;
    bool operator==(const GoldenConversation &) const = default;
};

struct GoldenReaction {
    std::string platform, id;
    ReactionFact fact;
    bool operator==(const GoldenReaction &) const = default;
};

// A post as it stands once collected: a deleted one keeps its links and loses its text.
struct GoldenRecord {
    PostKey key;
    std::string author; // as written
    Instant createdAt;
    std::string text, inReplyTo, quoteOf, repostOf, mentions;
    std::optional<std::int64_t> reposts;
    bool operator==(const GoldenRecord &) const = default;
};
GoldenRecord recordOf(const Post &post);

// Independent of the order of arrival. Windows are not yet applied, but to reactions.
struct GoldenDerived {
    std::vector<GoldenMessage> messages;                                  // by (anchor, depth, id, platform)
    std::vector<GoldenExchange> exchanges;                                // by (first instant, root, author, platform)
    std::vector<GoldenConversation> conversations;                        // by (platform, root)
    std::vector<std::string> cycleBroken, missingParent, olderThanParent; // post ids, ascending
    std::vector<GoldenReaction> reactions; // own posts of the counted classes, in the window; by (platform, id)
    std::vector<GoldenRecord> posts;       // visible at `now`; by (platform, id)
    int deletedExcluded = 0, repostsExcluded = 0;
    bool operator==(const GoldenDerived &) const = default;
};

// Another way to derive the same, the in-memory workspace for one.
using GoldenDerive = std::function<Result<GoldenDerived>(const GoldenCase &)>;

// By the pure functions, in three orders of arrival. Error Internal where they disagree.
Result<GoldenDerived> deriveGolden(const GoldenCase &input);

} // namespace attache
