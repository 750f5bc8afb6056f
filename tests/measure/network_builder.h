#pragma once

#include "core/measure/network_post.h"

#include <chrono>

namespace attache::test {

// A post that nothing is linked from, so many minutes after 1970.
inline NetworkPost said(std::string_view id, std::string_view author, int minute = 0)
{
    NetworkPost post;
    post.platform = "x";
    post.id = id;
    post.author = author;
    post.createdAt = Instant{std::chrono::minutes{minute}};
    return post;
}

inline NetworkPost reply(std::string_view id, std::string_view author, std::string_view to, int minute = 0)
{
    auto post = said(id, author, minute);
    post.inReplyTo = to;
    return post;
}

inline NetworkPost quote(std::string_view id, std::string_view author, std::string_view of, int minute = 0)
{
    auto post = said(id, author, minute);
    post.quoteOf = of;
    return post;
}

inline NetworkPost repost(std::string_view id, std::string_view author, std::string_view of, int minute = 0)
{
    auto post = said(id, author, minute);
    post.repostOf = of;
    return post;
}

} // namespace attache::test
