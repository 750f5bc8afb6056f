#include "core/domain/platform.h"

#include "core/base/text.h"

#include <array>
#include <utility>

namespace attache {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kNames{{
    {"x", "X"}, {"bluesky", "Bluesky"}, {"mastodon", "Mastodon"}, {"facebook", "Facebook"},
    {"instagram", "Instagram"}, {"youtube", "YouTube"}, {"tiktok", "TikTok"}, {"threads", "Threads"}}};

} // namespace

std::string platformKey(std::string_view name)
{
    const auto key = foldHandle(trimmed(name));
    return key == "twitter" ? "x" : key;
}

std::string platformName(std::string_view key)
{
    for (const auto &[known, shown] : kNames)
        if (known == key)
            return std::string(shown);
    return std::string(key);
}

} // namespace attache
