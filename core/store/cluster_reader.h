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
    bool repost = false, automatic = false;
    PostClass postClass = PostClass::Original;
};

// Reads posts for deriving: all of them one after another, or cluster by cluster.
class ClusterReader {
public:
    explicit ClusterReader(Database &database);

    // The next post by row id; nothing at the end.
    Result<std::optional<LinkedPost>> next();
    // The posts of a cluster by row id.
    Result<std::vector<LinkedPost>> cluster(std::int64_t cluster);

private:
    Statement m_all;
    Statement m_cluster;
};

} // namespace attache
