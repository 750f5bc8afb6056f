#pragma once

#include "core/base/result.h"
#include "core/domain/post.h"
#include "core/store/statement.h"

#include <optional>

namespace attache {

class Database;

// What platforms counted of a post as at one moment: the last snapshot up to it where the post has any, else what the
// source counted without saying when.
class CountReader {
public:
    CountReader(Database &database, Instant now);

    struct Counted {
        Counts counts;
        std::optional<std::int64_t> followers;
    };
    Result<Counted> of(std::int64_t post);

private:
    Result<bool> addSnapshot(std::int64_t post, Counts &counts); // whether the post has any at all

    Instant m_now;
    Statement m_post, m_any, m_snapshot;
    std::optional<bool> m_anySnapshots; // in the whole workspace
    Database &m_database;
};

} // namespace attache
