#pragma once

#include "core/base/instant.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace attache {

// What measures of who speaks to whom, and of how posts travel, need of a collected post. The views belong to the caller;
// empty is none. Ids hold on one platform only.
struct NetworkPost {
    std::string_view platform, id;
    std::string_view author; // folded: equal views are one author
    std::string_view inReplyTo, quoteOf, repostOf;
    std::string_view mentions; // folded handles, one blank between them
    Instant createdAt;
    bool ours = false, mentionsUs = false;
    std::optional<std::int64_t> reposts; // as counted by the platform
};

// Posts by platform and id. The posts must outlive it.
class NetworkIndex {
public:
    explicit NetworkIndex(std::span<const NetworkPost> posts);
    // The post that a link of `from` names; null for no link and for posts that are not collected.
    const NetworkPost *linked(const NetworkPost &from, std::string_view id) const;

private:
    std::map<std::pair<std::string_view, std::string_view>, const NetworkPost *> m_posts;
};

} // namespace attache
