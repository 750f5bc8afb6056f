#include "core/measure/network_post.h"

namespace attache {

NetworkIndex::NetworkIndex(std::span<const NetworkPost> posts)
{
    for (const auto &post : posts)
        m_posts.emplace(std::pair(post.platform, post.id), &post);
}

const NetworkPost *NetworkIndex::linked(const NetworkPost &from, std::string_view id) const
{
    const auto found = m_posts.find(std::pair(from.platform, id));
    return id.empty() || found == m_posts.end() ? nullptr : found->second;
}

} // namespace attache
