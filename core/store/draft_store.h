#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/domain/post.h"
#include "core/store/statement.h"

#include <optional>
#include <string>
#include <vector>

namespace attache {

class Database;

struct Draft {
    PostKey post; // the message's anchor
    std::string text;
    Instant savedAt;
    bool operator==(const Draft &) const = default;
};

// One unfinished answer for each message.
class DraftStore {
public:
    explicit DraftStore(Database &database);

    Result<std::optional<Draft>> find(const PostKey &post); // nothing where it was discarded
    Result<std::vector<Draft>> all();                       // by key, without discarded ones
    // False where what was typed is not newer than the discarding: a save that comes late.
    Result<bool> save(const Draft &draft, std::int64_t platform);
    Result<void> discard(const PostKey &post, std::int64_t platform, Instant at);

private:
    Database &m_database;
    Statement m_find;
};

} // namespace attache
