#pragma once

#include <string>
#include <string_view>

namespace attache {

// The stable key of a platform: x, bluesky, mastodon, facebook, instagram, youtube, tiktok, threads;
// 'twitter' is x; any other name is kept in lower case, blanks cut.
std::string platformKey(std::string_view name);

// What a reader knows it by: 'X', 'YouTube'; unknown names as they are.
std::string platformName(std::string_view key);

} // namespace attache
