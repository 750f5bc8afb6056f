#pragma once

#include "core/desk/upkeep/deriving_thread.h"
#include "core/store/cluster_reader.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace attache {

// Gathers posts by cluster while they pass in the order of row ids: a cluster is handed on when its last post has come,
// so memory holds only the conversations that are open at that point of the archive.
class ClusterGatherer {
public:
    // `clusters`: of every row id; outlives this.
    explicit ClusterGatherer(const std::vector<std::int32_t> &clusters);

    bool knows(std::int64_t post) const { return post >= 1 && post < static_cast<std::int64_t>(m_clusters.size()); }

    // Adds the whole cluster to `ready` when `post` was its last one.
    void add(LinkedPost &&post, ClusterBatch &ready);

private:
    const std::vector<std::int32_t> &m_clusters;
    std::vector<std::int32_t> m_left; // posts to come, by cluster
    std::unordered_map<std::int32_t, std::vector<LinkedPost>> m_open;
};

} // namespace attache
