#pragma once

#include "core/base/result.h"
#include "core/domain/post.h"
#include "core/store/account_store.h"
#include "core/store/post_inserter.h"
#include "core/store/removals.h"
#include "core/store/snapshot_store.h"
#include "core/store/statement.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace attache {

class Database;

// Writes posts, idempotent by platform and id. Inside the caller's transaction; one object per transaction.
class PostStore {
public:
    explicit PostStore(Database &database);

    enum class Outcome { Stored, Updated, Duplicate };
    struct Put {
        Outcome outcome = Outcome::Stored;
        std::int64_t row = 0, platform = 0; // where a new post stands; 0 for one that was known
    };
    // A post that is known already is merged as domain/post_merge says; its versions are kept, and it is marked dirty.
    // Of people who were removed it keeps an alias.
    Result<Outcome> put(const Post &post);
    // The same for many posts in their order, cheaper for each of them; `done` has one place for each post.
    Result<void> put(std::span<const Post> posts, std::span<Put> done);
    // Takes a version of a known post back that says nothing beside the others.
    Result<void> forgetVersion(const Post &version);

private:
    Result<std::int64_t> platformOf(const Post &post);
    Result<void> putTogether(std::span<const Post> posts, std::span<Put> done);
    Result<PostRow> clear(const Post &post, std::vector<Post> &room);
    Result<void> settle(std::span<const PostRow> told, std::size_t added, std::span<Put> done);
    Result<std::int64_t> rowOf(const PostRow &post);
    Result<Outcome> merge(std::int64_t id, const PostRow &row);
    Result<std::vector<Post>> versions(std::int64_t id, const PostKey &key);
    Result<void> replaceVersions(std::int64_t id, const std::vector<Post> &versions);

    Database &m_database;
    AccountStore m_accounts;
    Result<Removals> m_removals;
    PostInserter m_inserter;
    SnapshotStore m_snapshots;
    Statement m_find;
    std::string m_lastPlatform;
    std::int64_t m_lastPlatformId = 0;
};

} // namespace attache
