#include "core/measure/cascade.h"

#include <algorithm>
#include <set>

namespace attache {

namespace {

const NetworkPost *parentOf(const NetworkPost &post, const NetworkIndex &index)
{
    for (const auto link : {post.inReplyTo, post.quoteOf, post.repostOf})
        if (!link.empty())
            return index.linked(post, link);
    return nullptr;
}

// The reachable tree, level by level. Places are those of Cascade::posts.
struct SpreadTree {
    std::vector<std::size_t> posts;
    std::vector<std::size_t> parent; // place; of the source itself
    std::vector<int> depth;

    SpreadTree(std::span<const NetworkPost> all, const NetworkIndex &index, std::size_t source)
    {
        std::vector<std::vector<std::size_t>> children(all.size());
        for (std::size_t i = 0; i < all.size(); ++i)
            if (const auto *above = parentOf(all[i], index); above && i != source)
                children[static_cast<std::size_t>(above - all.data())].push_back(i);
        posts.push_back(source);
        parent.push_back(0);
        depth.push_back(0);
        for (std::size_t place = 0; place < posts.size(); ++place)
            for (const auto child : children[posts[place]]) {
                posts.push_back(child);
                parent.push_back(place);
                depth.push_back(depth[place] + 1);
            }
    }
};

std::int64_t widestLevel(const SpreadTree &tree)
{
    std::vector<std::int64_t> levels(static_cast<std::size_t>(tree.depth.back()) + 1, 0);
    for (const int depth : tree.depth)
        ++levels[static_cast<std::size_t>(depth)];
    return *std::max_element(levels.begin(), levels.end());
}

// Every edge lies on the way between the posts below it and all others.
std::int64_t wienerOf(const SpreadTree &tree)
{
    const auto n = std::ssize(tree.posts);
    std::vector<std::int64_t> below(tree.posts.size(), 1);
    std::int64_t sum = 0;
    for (std::size_t place = tree.posts.size() - 1; place > 0; --place) {
        sum += below[place] * (n - below[place]);
        below[tree.parent[place]] += below[place];
    }
    return sum;
}

std::optional<double> halfLifeOf(const SpreadTree &tree, std::span<const NetworkPost> all)
{
    if (tree.posts.size() < 2)
        return {};
    const auto start = all[tree.posts.front()].createdAt;
    std::vector<Instant> times;
    for (std::size_t place = 1; place < tree.posts.size(); ++place)
        times.push_back(std::max(start, all[tree.posts[place]].createdAt));
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>((times.size() + 1) / 2 - 1);
    std::nth_element(times.begin(), middle, times.end());
    return secondsBetween(start, *middle);
}

bool repostsHangAtSource(const SpreadTree &tree, std::span<const NetworkPost> all)
{
    bool any = false;
    for (std::size_t place = 1; place < tree.posts.size(); ++place) {
        if (all[tree.posts[place]].repostOf.empty())
            continue;
        any = true;
        if (tree.parent[place] != 0)
            return false;
    }
    return any;
}

bool seen(const NetworkPost &post, const NetworkIndex &index)
{
    if (post.mentionsUs)
        return true;
    const auto *answered = index.linked(post, post.inReplyTo);
    const auto *quoted = index.linked(post, post.quoteOf);
    return (answered && answered->ours) || (quoted && quoted->ours);
}

void countResponses(Cascade &cascade, std::span<const NetworkPost> all, const NetworkIndex &index)
{
    for (std::size_t place = 1; place < cascade.posts.size(); ++place) {
        const auto &post = all[cascade.posts[place]];
        if (post.ours || (post.inReplyTo.empty() && post.quoteOf.empty()))
            continue;
        ++cascade.responses;
        if (!seen(post, index))
            cascade.unseen.push_back(cascade.posts[place]);
    }
    cascade.unseenShare = wilson(std::ssize(cascade.unseen), cascade.responses);
}

} // namespace

Cascade cascadeOf(std::span<const NetworkPost> posts, std::size_t source)
{
    const NetworkIndex index(posts);
    const SpreadTree tree(posts, index, source);
    Cascade cascade;
    cascade.posts = tree.posts;
    std::set<std::string_view> authors;
    for (const auto post : tree.posts)
        authors.insert(posts[post].author);
    cascade.authors = std::ssize(authors);
    cascade.depth = tree.depth.back();
    cascade.breadth = widestLevel(tree);
    cascade.wiener = wienerOf(tree);
    if (const auto n = static_cast<double>(tree.posts.size()); n > 1) {
        cascade.virality = 2 * static_cast<double>(cascade.wiener) / (n * (n - 1));
        cascade.viralityBounds = {2 - 2 / n, (n + 1) / 3};
    }
    cascade.repostsAreStar = repostsHangAtSource(tree, posts);
    cascade.halfLife = halfLifeOf(tree, posts);
    countResponses(cascade, posts, index);
    return cascade;
}

} // namespace attache
