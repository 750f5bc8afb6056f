#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace attache {

// What the link of a post says of it.
struct PostLink {
    std::string platform;
    std::string author; // handle without '@'; empty where the link does not name it (Instagram, YouTube)
    std::string id;     // as the platform's own data name it; for Bluesky the at:// address
    bool operator==(const PostLink &) const = default;
};

// Reads a pasted link of x.com, twitter.com, bsky.app, a Mastodon host ('/@user/digits'), Facebook, Instagram, YouTube,
// TikTok or Threads. Error Usage, with the reason as detail, for anything else: other schemes than http and https, a
// user name or password in the link, unknown hosts, pages that are no posts.
Result<PostLink> parsePostLink(std::string_view text);

} // namespace attache
