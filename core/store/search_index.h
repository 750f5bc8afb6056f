#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>

namespace attache {

class Database;
struct Post;

// How far the index has come.
struct SearchProgress {
    std::int64_t indexed = 0, all = 0; // posts
    bool complete() const { return indexed >= all; }
};

// The full-text index stands beside the import, never in its way: posts come into it in steps, whenever there is time, from
// a cursor that is stored with each step. Between two steps it finds what it holds.
class SearchIndex {
public:
    explicit SearchIndex(Database &database) : m_database(database) {}

    // 0 indexed where the index was made of other tokens (searchTokenForm()).
    Result<SearchProgress> progress();
    // Takes in at most so many posts, those that changed first, in a transaction of its own. True while more is left.
    // An index made of other tokens is begun anew.
    Result<bool> step(std::size_t posts);
    // Takes everything out; the next step begins anew.
    Result<void> clear();

    // Before a post is changed: keeps what the index holds of it until it can be taken out. `before` and `after` are the
    // post as it stands and as it will. Inside the caller's transaction.
    Result<void> rememberStale(std::int64_t row, const Post &before, const Post &after);

private:
    Result<std::int64_t> upto();
    Result<std::size_t> replaceStale(std::size_t most);
    Result<void> addBetween(std::int64_t after, std::int64_t last);

    Database &m_database;
};

} // namespace attache
