#pragma once

#include "core/measure/exchanges.h"
#include "core/measure/messages.h"

#include <chrono>
#include <deque>
#include <initializer_list>
#include <string>
#include <vector>

namespace attache::test {

// Times of the tests are minutes after one fixed Monday morning.
inline constexpr Instant kStart{Millis{1'772'438'400'000}}; // 2026-03-02T08:00:00Z
inline Instant minute(int m) { return kStart + std::chrono::minutes{m}; }

// Posts of one platform, written as they come; authors named 'us…' are ours. Owns nothing: pass literals.
class TreeBuilder {
public:
    TreePost &add(std::string_view id, std::string_view author, int at, std::string_view inReplyTo = {})
    {
        TreePost post;
        post.ref = static_cast<std::int64_t>(m_posts.size());
        post.id = id;
        post.author = author;
        post.inReplyTo = inReplyTo;
        post.createdAt = minute(at);
        post.side = author.starts_with("us") ? Side::Us : Side::Public;
        m_posts.push_back(post);
        return m_posts.back();
    }
    std::vector<TreePost> posts() const { return {m_posts.begin(), m_posts.end()}; }

private:
    std::deque<TreePost> m_posts; // references stay valid while posts are added
};

inline std::string ids(const std::vector<TreePost> &posts, const std::vector<int> &indices)
{
    std::string text;
    for (const int index : indices)
        text += (text.empty() ? "" : " ") + std::string(posts[at(index)].id);
    return text;
}

} // namespace attache::test
