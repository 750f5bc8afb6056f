#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <unordered_set>
#include <vector>

namespace attache {

class Database;

// Which posts may belong to one conversation. A cluster is connected by every id that its posts name as parent or as
// conversation, whether collected or not; it is named by the smallest row id in it. Trees are found inside a cluster.
class LinkStore {
public:
    explicit LinkStore(Database &database) : m_database(database) {}

    // For a rebuild: the cluster of every post, by row id (0 where there is no such row), and the ghosts written.
    Result<std::vector<std::int32_t>> linkAll();

    // For a batch: links every post newer than `upto`, moves what their arrival joins, and returns the clusters to be
    // derived anew, those of the `dirty` table included. Nodes of new posts are written without conversation.
    Result<std::vector<std::int64_t>> linkNew(std::int64_t upto);

private:
    Database &m_database;
};

} // namespace attache
