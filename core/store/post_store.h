#pragma once

#include "core/base/result.h"
#include "core/domain/post.h"
#include "core/store/account_store.h"
#include "core/store/removals.h"
#include "core/store/statement.h"

#include <cstdint>
#include <string>

namespace attache {

class Database;

// Writes posts, idempotent by platform and id. Inside the caller's transaction; one object per transaction.
class PostStore {
public:
    explicit PostStore(Database &database);

    enum class Outcome { Stored, Updated, Duplicate };
    // A post that is known already is merged as domain/post_merge says; its versions are kept, and it is marked dirty.
    // Of people who were removed it keeps an alias.
    Result<Outcome> put(const Post &post);
    // Of the post that put() stored last, not of one that was known.
    std::int64_t storedRow() const { return m_storedRow; }
    std::int64_t storedPlatform() const { return m_lastPlatformId; }

private:
    Result<Outcome> putCleared(const Post &post);
    Result<bool> insert(std::int64_t platform, const Post &post);
    Result<Outcome> merge(std::int64_t platform, const Post &post);
    Result<bool> addSnapshots(std::int64_t id, const Post &post);
    Result<std::vector<Post>> versions(std::int64_t id, const PostKey &key);
    Result<void> replaceVersions(std::int64_t id, const std::vector<Post> &versions);

    Database &m_database;
    AccountStore m_accounts;
    Result<Removals> m_removals;
    Statement m_insert, m_find;
    std::string m_lastPlatform;
    std::int64_t m_lastPlatformId = 0;
    std::int64_t m_storedRow = 0;
};

} // namespace attache
