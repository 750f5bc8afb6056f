#include "core/desk/upkeep/cluster_gatherer.h"

#include <iterator>
#include <utility>

namespace attache {

ClusterGatherer::ClusterGatherer(const std::vector<std::int32_t> &clusters) : m_clusters(clusters), m_left(clusters.size(), 0)
{
    for (const auto cluster : clusters)
        ++m_left[static_cast<std::size_t>(cluster)];
}

void ClusterGatherer::add(LinkedPost &&post, ClusterBatch &ready)
{
    const auto cluster = m_clusters[static_cast<std::size_t>(post.id)];
    const bool last = --m_left[static_cast<std::size_t>(cluster)] == 0;
    if (last && cluster == post.id) { // alone
        ready.posts.push_back(std::move(post));
        ready.ends.push_back(ready.posts.size());
        return;
    }
    const auto open = m_open.try_emplace(cluster).first;
    open->second.push_back(std::move(post));
    if (!last)
        return;
    std::move(open->second.begin(), open->second.end(), std::back_inserter(ready.posts));
    ready.ends.push_back(ready.posts.size());
    m_open.erase(open);
}

} // namespace attache
