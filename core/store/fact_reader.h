#pragma once

#include "core/base/result.h"
#include "core/domain/post.h"
#include "core/domain/scope.h"
#include "core/store/derived_records.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace attache {

class Database;

// What a reader asks the derived tables for: a window, and the accounts whose items count (row ids; empty: all).
struct Selection {
    Window window;
    std::vector<std::int64_t> accounts;
    Instant now;
};

struct CountedPost {
    std::int64_t ref = 0, account = 0;
    Instant at;
    Counts counts; // as at `now`
    std::int64_t ownReplies = 0;
    std::optional<std::int64_t> followers;
};

struct OwnPostCounts {
    std::int64_t deleted = 0, reposts = 0, replies = 0;
};

// A post of ours that does not count for engagement: deleted (class 0), a reply or a repost.
struct LeftOutPost {
    std::int64_t ref = 0;
    Instant at;
    int postClass = 0;
};

struct OwnPosts {
    std::vector<CountedPost> counted; // originals and quotes
    OwnPostCounts leftOut;
};

// The items of a selection, in the order of time and row id. Everything the figures stand on comes from here.
class FactReader {
public:
    explicit FactReader(Database &database) : m_database(database) {}

    Result<bool> anyData();
    Result<std::optional<Instant>> firstPost(); // creation time of the earliest collected post
    Result<std::vector<MessageFact>> messages(const Selection &selection);
    Result<std::vector<ExchangeFact>> exchanges(const Selection &selection, bool withPosts = false);
    Result<std::vector<CountedPost>> reactions(const Selection &selection); // own originals and quotes
    Result<OwnPostCounts> ownPostsLeftOut(const Selection &selection);
    Result<OwnPosts> ownPosts(const Selection &selection); // both at once
    Result<std::vector<LeftOutPost>> leftOutPosts(const Selection &selection);
    Result<std::int64_t> conversations(const Selection &selection);

    // Calls `take` for each item, in the order of row ids, without keeping any: a fact is there during the call only.
    // Exchanges come without the posts of their turns.
    Result<void> eachMessage(const Selection &selection, const std::function<void(const MessageFact &)> &take);
    Result<void> eachExchange(const Selection &selection, const std::function<void(const ExchangeFact &)> &take);

    struct PostCounts {
        std::int64_t visible = 0; // not deleted
        std::int64_t deleted = 0;
    };
    Result<PostCounts> posts(const Selection &selection); // visible ones by their own time

    // Row ids of the same items.
    Result<std::vector<std::int64_t>> conversationIds(const Selection &selection);
    Result<std::vector<std::int64_t>> postIds(const Selection &selection);
    Result<std::vector<std::int64_t>> deletedPostIds(const Selection &selection);

    // Every post that is derived, visible or not, written in the window.
    Result<std::vector<NodeRecord>> nodes(const Window &window);
    // Whether a visible post is not ours.
    Result<bool> anyOfThePublic();

private:
    Database &m_database;
};

} // namespace attache
