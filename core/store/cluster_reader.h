#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/domain/post.h"
#include "core/store/statement.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace attache {

class Database;

// What deriving needs of a stored post.
struct LinkedPost {
    std::int64_t id = 0;
    std::int64_t platform = 0;
    std::string pid, author, inReplyTo, conversationId, quoteOf, mentions;
    Instant createdAt;
    std::optional<Instant> deletedAt;
    bool captured = false; // a source says when it saw the post
    bool repost = false, automatic = false;
    PostClass postClass = PostClass::Original;

    // From the other members.
    void settleClass();
};

// Reads posts for deriving: all of them one after another, or some.
class ClusterReader {
public:
    explicit ClusterReader(Database &database);

    // Puts the next post by row id in place, reusing its room; false at the end.
    Result<bool> next(LinkedPost &post);
    Result<std::vector<LinkedPost>> posts(const std::vector<std::int64_t> &ids);

private:
    Statement m_all;
    Statement m_one;
};

} // namespace attache
