#pragma once

#include "core/base/result.h"
#include "core/domain/scope.h"
#include "core/store/derived_store.h"

#include <cstdint>
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

// A message of the set (not left on purpose) with the accounts it belongs to.
struct AddressedMessage {
    Instant anchor;
    std::vector<std::int64_t> accounts;
};

// The items of a selection, in the order of time. Everything the figures stand on comes from here.
class FactReader {
public:
    explicit FactReader(Database &database) : m_database(database) {}

    Result<bool> anyData();
    Result<std::optional<Instant>> firstPost(); // creation time of the earliest collected post
    Result<std::vector<MessageFact>> messages(const Selection &selection);
    Result<std::vector<AddressedMessage>> messageAccounts(const Selection &selection);
    Result<std::vector<ExchangeFact>> exchanges(const Selection &selection, bool withPosts = false);
    Result<std::vector<CountedPost>> reactions(const Selection &selection); // own originals and quotes
    Result<OwnPostCounts> ownPostsLeftOut(const Selection &selection);
    Result<std::vector<LeftOutPost>> leftOutPosts(const Selection &selection);
    Result<std::int64_t> conversations(const Selection &selection);
    Result<std::int64_t> posts(const Selection &selection);
    Result<std::int64_t> deletedPosts(const Selection &selection); // visible ones

    // Row ids of the same items.
    Result<std::vector<std::int64_t>> conversationIds(const Selection &selection);
    Result<std::vector<std::int64_t>> postIds(const Selection &selection);
    Result<std::vector<std::int64_t>> deletedPostIds(const Selection &selection);

private:
    Database &m_database;
};

} // namespace attache
