#include "core/measure/official_ranking.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>

namespace attache {

namespace {

bool repliesToOther(const NetworkPost &post, const NetworkIndex &index)
{
    if (post.inReplyTo.empty() || !post.repostOf.empty())
        return false;
    const auto *parent = index.linked(post, post.inReplyTo);
    return !parent || parent->author != post.author;
}

void countPosts(OfficialActivity &activity, std::string_view handle, std::span<const NetworkPost> posts,
                const NetworkIndex &index, const Window &window)
{
    std::int64_t reposts = 0;
    for (const auto &post : posts) {
        if (post.author != handle || !window.contains(post.createdAt))
            continue;
        ++activity.posts;
        activity.repliesToOthers += repliesToOther(post, index) ? 1 : 0;
        if (!post.inReplyTo.empty() || !post.repostOf.empty() || !post.reposts)
            continue;
        ++activity.counted;
        reposts += *post.reposts;
    }
    if (activity.posts > 0)
        activity.replyShare = static_cast<double>(activity.repliesToOthers) / static_cast<double>(activity.posts);
    if (activity.counted == 0)
        return;
    activity.repostsPerOriginal = static_cast<double>(reposts) / static_cast<double>(activity.counted);
    if (activity.followers.value_or(0) > 0)
        activity.repostsPerThousandFollowers = *activity.repostsPerOriginal * 1000 / static_cast<double>(*activity.followers);
}

} // namespace

std::vector<OfficialActivity> activityOf(std::span<const ListedAccount> list, std::span<const NetworkPost> posts,
                                         std::span<const Follow> follows, const Window &window)
{
    const NetworkIndex index(posts);
    const std::set<Follow> known(follows.begin(), follows.end());
    std::vector<OfficialActivity> result;
    for (const auto &account : list) {
        auto &activity = result.emplace_back();
        activity.followers = account.followers;
        countPosts(activity, account.handle, posts, index, window);
        for (const auto &other : list)
            if (other.handle != account.handle && known.contains({account.handle, other.handle})
                && known.contains({other.handle, account.handle}))
                ++activity.mutualFollows;
    }
    return result;
}

std::vector<std::size_t> rankedBy(std::span<const std::optional<double>> values, std::span<const ListedAccount> list)
{
    std::vector<std::size_t> places(std::min(values.size(), list.size()));
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) { // nothing is less than any value
        return std::tie(values[b], list[a].handle) < std::tie(values[a], list[b].handle);
    });
    return places;
}

} // namespace attache
