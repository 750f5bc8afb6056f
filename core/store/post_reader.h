#pragma once

#include "core/base/result.h"
#include "core/domain/post.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace attache {

class Database;
class Statement;

// Whole posts by row id.
class PostReader {
public:
    explicit PostReader(Database &database) : m_database(database) {}

    // In the order of `ids`; ids that do not exist are left out.
    Result<std::vector<Post>> posts(const std::vector<std::int64_t> &ids);
    // The row id; nothing where it is not collected.
    Result<std::optional<std::int64_t>> find(const PostKey &key);

private:
    Database &m_database;
};

// The columns of a post, in the order that readPost() expects, each after `alias.`: 'p' for 'FROM post p'.
std::string postColumns(std::string_view alias);
// Reads postColumns() that start at `first`. `platform` is the platform's key.
Post readPost(const Statement &row, int first, std::string platform);

} // namespace attache
