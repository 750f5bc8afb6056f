#pragma once

#include "core/base/instant.h"
#include "core/desk/demo/dice.h"

#include <set>
#include <string>
#include <string_view>

namespace attache::demo {

// Names posts as each platform does; never the same twice.
class PostIds {
public:
    explicit PostIds(Dice dice) : m_dice(dice) {}

    // `root`: the id of the post that the thread hangs under, empty for a post that begins one; `comment`: the id of the
    // top comment that a reply on YouTube belongs to.
    std::string next(std::string_view platform, std::string_view author, Instant at, std::string_view root,
                     std::string_view comment);

private:
    std::string draft(std::string_view platform, std::string_view author, Instant at, std::string_view root,
                      std::string_view comment);
    std::string letters(std::string_view alphabet, int count);

    Dice m_dice;
    std::set<std::string, std::less<>> m_used;
};

} // namespace attache::demo
