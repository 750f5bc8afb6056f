#pragma once

#include "core/domain/scope.h"
#include "core/measure/network_post.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace attache {

// The figures that studies rank institutions by (Twiplomacy; METRICS.md section 9), of one account. Ranks over fewer than
// `kLeastPostsForRank` posts are not drawn.
inline constexpr std::int64_t kLeastPostsForRank = 20;
struct OfficialActivity {
    std::optional<std::int64_t> followers;
    std::int64_t posts = 0;                   // own posts, reposts included
    std::int64_t repliesToOthers = 0;         // a reply to a post that is not collected counts, a reply to oneself does not
    std::optional<double> replyShare;         // of own posts
    std::int64_t counted = 0;                 // own originals and quotes whose reposts are known
    std::optional<double> repostsPerOriginal; // their mean
    std::optional<double> repostsPerThousandFollowers; // the same per 1000 followers: fame taken out
    int mutualFollows = 0;                             // with others of the list
};

struct ListedAccount {
    std::string handle; // folded
    std::optional<std::int64_t> followers;
};
using Follow = std::pair<std::string, std::string>; // folded: the first follows the second

// One for each account of the list, in its order. Posts of the window count; replies may lead to others.
std::vector<OfficialActivity> activityOf(std::span<const ListedAccount> list, std::span<const NetworkPost> posts,
                                         std::span<const Follow> follows, const Window &window = {});

// Places of the list by falling value, ties by handle; accounts without a value come last.
std::vector<std::size_t> rankedBy(std::span<const std::optional<double>> values, std::span<const ListedAccount> list);

} // namespace attache
