#pragma once

#include "core/base/instant.h"
#include "core/domain/account.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <utility>

namespace attache {

// What a capture of an account may hold, as bits.
enum CapturedKind : unsigned {
    CapturedPosts = 1,    // what the account wrote
    CapturedReplies = 2,  // what others answered to it
    CapturedMentions = 4, // posts of others that name it
    CapturedCounts = 8,   // how often its posts were liked, passed on, seen
    CapturedEverything = 15,
};

// As receipts and JSON name them.
inline constexpr std::array<std::pair<CapturedKind, std::string_view>, 4> kCapturedKinds{
    {{CapturedPosts, "posts"}, {CapturedReplies, "replies"}, {CapturedMentions, "mentions"}, {CapturedCounts, "counts"}}};

// What one file can speak of: for which account, of which kinds of records, and between which moments.
struct Coverage {
    AccountKey account;         // handle folded; empty: every account of ours on that platform
    unsigned kinds = 0;         // of CapturedKind
    Instant from, to;           // of its posts; a later moment of capture moves `to`
    bool fromStart = false;     // an archive of the account: it holds everything before `from`, too, which is nothing
    std::int64_t quietDays = 0; // the longest run of days without a post between them
    bool operator==(const Coverage &) const = default;
};

} // namespace attache
