#pragma once

#include "core/measure/network_post.h"
#include "core/measure/wilson.h"

#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace attache {

// How far a message travels and which reactions nobody of ours saw (METRICS.md section 4). One item is one post: the
// source and all posts linked to it, however far. Parent = the post replied to, else quoted, else reposted, where it is
// collected on the same platform. Times before the source count as the source's.
struct Cascade {
    std::vector<std::size_t> posts; // places in the span given, the source first, parents before children
    std::int64_t authors = 0;
    int depth = 0;
    std::int64_t breadth = 0; // of the widest level, level 0 included
    std::int64_t wiener = 0;  // sum of the distances of all pairs
    // Mean distance of all pairs, 2 W/(n(n - 1)) (Goel, Anderson, Hofman & Watts 2016); missing at n = 1.
    std::optional<double> virality;
    // What it can be at all with n posts: of a star 2 - 2/n, of a chain (n + 1)/3.
    std::optional<std::pair<double, double>> viralityBounds;
    // All reposts, and there is one, hang at the source, as many platforms report them whatever the way was: size and
    // times are facts then, depth, breadth and virality of that part are not. Show the bounds, not the value.
    bool repostsAreStar = false;
    std::optional<double> halfLife; // seconds until response number ceil((n - 1)/2); missing at n = 1
    // Replies and quotes by others. Unseen: linked to no post of ours by reply or quote, mentioning none of our accounts.
    std::int64_t responses = 0;
    std::vector<std::size_t> unseen; // in the order of `posts`
    Proportion unseenShare;
};

// `source` is a place in `posts`. Linear but for the sorting of times.
Cascade cascadeOf(std::span<const NetworkPost> posts, std::size_t source);

} // namespace attache
