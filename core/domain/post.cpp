#include "core/domain/post.h"

namespace attache {

bool Counts::known() const { return likes || reposts || quotes || replies || impressions || reach || views; }

PostClass classOf(const Post &post)
{
    if (!post.repostOf.empty())
        return PostClass::Repost;
    if (!post.inReplyTo.empty())
        return PostClass::Reply;
    return post.quoteOf.empty() ? PostClass::Original : PostClass::Quote;
}

} // namespace attache
