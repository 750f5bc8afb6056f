#pragma once

#include "core/base/result.h"
#include "core/domain/post.h"
#include "core/store/statement.h"

#include <cstdint>

namespace attache {

class Database;

// What platforms counted of a post, each time with its moment. Inside the caller's transaction.
class SnapshotStore {
public:
    explicit SnapshotStore(Database &database);

    // Of a post that is known already: whether anything new was told.
    Result<bool> add(std::int64_t post, const Post &told);
    // Of a post that is new.
    Result<void> addFirst(std::int64_t post, const Post &told);

private:
    Result<void> put(std::int64_t post, Instant at, const Counts &counts);
    Result<std::int64_t> weight(std::int64_t post);

    Statement m_put, m_weight;
};

} // namespace attache
