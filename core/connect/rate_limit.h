#pragma once

#include "core/connect/http.h"

#include <optional>

namespace attache {

// What the headers of an answer say of asking again. Reset times are counted from the server's own clock, where the answer
// tells it: ours may be wrong.
struct RateState {
    std::optional<std::int64_t> limit, remaining;
    std::optional<Millis> untilReset; // not below 0
    std::optional<Millis> retryAfter; // as Retry-After says, at most one hour; a negative or unreadable one is none
    std::optional<int> percentUsed;   // where a share is told instead (Meta)
};

// Reads RateLimit-*, X-RateLimit-* (numbers of seconds, moments since 1970, ISO 8601), Retry-After (seconds, dates) and Meta's
// usage headers. `now`: where the answer bears no Date.
RateState rateOf(const HttpReply &reply, Instant now);

// How long to wait after an answer with RateLimited, or before the next call where nothing remains; nothing: no word of it.
std::optional<Millis> waitOf(const RateState &state);

} // namespace attache
