#pragma once

#include "core/base/result.h"
#include "core/domain/post.h"

#include <cstdint>
#include <vector>

namespace attache {
class Database;
struct NodeRecord;
}

namespace attache::test {

// Writes nodes to the derived tables in place of those that stand; in one transaction.
Result<void> putNodes(Database &database, const std::vector<NodeRecord> &nodes);

// A node of its own cluster for every post that is stored as the 1st, 2nd, 3rd … row.
Result<void> addNodes(Database &database, const std::vector<Post> &posts);

// Some facts of every kind for so many rows of posts, each in a cluster with its neighbour.
Result<void> addFacts(Database &database, std::int64_t posts);

} // namespace attache::test
