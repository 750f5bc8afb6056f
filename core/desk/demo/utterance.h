#pragma once

#include "core/base/instant.h"
#include "core/desk/demo/language.h"

#include <string>
#include <string_view>

namespace attache::demo {

inline constexpr int kUnseen = -1; // no post: not said yet at `now`, or in the gap of capture

// One post to be said. Numbers are places in Stage::posts().
struct Utterance {
    Instant at;
    Language language = Language::En;
    std::string text;
    int parent = kUnseen, quoted = kUnseen, reposted = kUnseen;
    std::string mentioned; // a handle named by the author
};

inline Utterance original(Instant at, Language language, std::string_view text)
{
    return {at, language, std::string(text), kUnseen, kUnseen, kUnseen, {}};
}

inline Utterance replyTo(int parent, Instant at, Language language, std::string_view text)
{
    return {at, language, std::string(text), parent, kUnseen, kUnseen, {}};
}

inline Utterance quoteOf(int quoted, Instant at, Language language, std::string_view text)
{
    return {at, language, std::string(text), kUnseen, quoted, kUnseen, {}};
}

inline Utterance repostOf(int reposted, Instant at, Language language)
{
    return {at, language, {}, kUnseen, kUnseen, reposted, {}};
}

// A post that begins with a name, and so asks its owner.
inline Utterance addressing(std::string_view handle, Instant at, Language language, std::string_view text)
{
    return {at, language, "@" + std::string(handle) + " " + std::string(text), kUnseen, kUnseen, kUnseen, std::string(handle)};
}

} // namespace attache::demo
