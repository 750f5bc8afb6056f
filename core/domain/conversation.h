#pragma once

#include "core/base/instant.h"

#include <cstdint>
#include <string>
#include <vector>

namespace attache {

enum class Side { Us = 1, Public = 2 };

// Consecutive posts of one side in an exchange (METRICS.md section 3).
struct Turn {
    Side side = Side::Public;
    Instant began, ended;       // effective times of its first and last post
    bool noReplyNeeded = false; // every post of it is marked so
    std::vector<std::int64_t> posts; // row ids, in order
    bool operator==(const Turn &) const = default;
};

// What the figures need of one exchange opened by the public; the first turn is always theirs.
struct ExchangeFact {
    std::int64_t ref = 0;    // row id in the store; position in a golden case
    std::int64_t author = 0; // equal numbers are one person
    std::vector<Turn> turns;
    Instant opened() const { return turns.front().began; }
    Instant last() const { return turns.back().ended; }
};

// How an exchange ended at `now` with idle limit G.
enum class Ending { ByUs = 1, ByThem = 2, Closed = 3, Open = 4 };

} // namespace attache
