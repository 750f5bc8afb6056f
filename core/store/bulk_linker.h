#pragma once

#include "core/base/result.h"
#include "core/domain/post.h"
#include "core/store/name_map.h"

#include <cstdint>
#include <map>
#include <string_view>
#include <vector>

namespace attache {

class Database;

// Joins all posts of a workspace into clusters: posts that name each other, directly or through a post that is only named.
// Every post is added once, in the order of its row id; parents may come before or after their children.
class BulkLinker {
public:
    // `expected`: how many posts will come, if anybody knows.
    explicit BulkLinker(std::size_t expected);

    // The row of a post that was added; 0 where there is none of that name.
    std::int64_t find(std::int64_t platform, std::string_view pid);
    // Fetches what add() will look at for this post, so that it need not wait for memory. Changes nothing.
    void foresee(std::int64_t platform, const Post &post);
    // Error WorkspaceDamaged where the row id is not above those before it, or is far from dense.
    Result<void> add(std::int64_t row, std::int64_t platform, std::string_view pid, std::string_view inReplyTo,
                     std::string_view conversationId);

    // Writes the ghosts and gives the cluster of every row id: the smallest row id in it.
    Result<std::vector<std::int32_t>> finish(Database &database) &&;

private:
    NameMap &names(std::int64_t platform);
    void name(NameMap &names, std::int32_t row, std::string_view pid);
    std::int32_t clusterOf(std::int32_t row);
    void join(std::int32_t a, std::int32_t b);
    Result<void> writeGhosts(Database &database);

    std::size_t m_expected;
    std::map<std::int64_t, NameMap> m_names; // by platform
    std::int64_t m_lastPlatform = 0;
    NameMap *m_lastNames = nullptr;
    std::vector<std::int32_t> m_up{0}; // disjoint sets by row id; a representative is the smallest member
    std::int64_t m_added = 0;
};

// Adds every stored post.
Result<void> addStoredPosts(Database &database, BulkLinker &linker);

} // namespace attache
