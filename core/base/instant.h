#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace attache {

using Millis = std::chrono::milliseconds;
// A moment in UTC, to the millisecond. Zones appear only at the rim (zone.h); nobody reads the wall clock but Clock.
using Instant = std::chrono::sys_time<Millis>;

class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock {
public:
    Instant now() const override;
};

// Milliseconds since 1970-01-01T00:00:00Z, as the store keeps them, and back. Numbers outside 1900 to 9999, which only a
// damaged file holds, give the nearest moment inside.
inline std::int64_t toMillis(Instant instant) { return instant.time_since_epoch().count(); }
inline Instant fromMillis(std::int64_t millis)
{
    constexpr std::int64_t first = -2'208'988'800'000; // 1900-01-01T00:00:00Z
    constexpr std::int64_t last = 253'402'300'799'999; // 9999-12-31T23:59:59.999Z
    return Instant{Millis{std::clamp(millis, first, last)}};
}

// 'YYYY-MM-DDTHH:MM:SSZ', with '.mmm' before the Z only where the milliseconds are not zero.
std::string toIso(Instant instant);

// Reads ISO 8601 with a zone: 'YYYY-MM-DDTHH:MM[:SS[.fraction]](Z|±HH:MM|±HHMM)'; a blank may stand for the T.
// Nothing for a text without zone, hour 24, impossible dates or years outside 1900 to 9999.
std::optional<Instant> parseIso(std::string_view text);

// Seconds between two instants, as METRICS.md counts latencies.
double secondsBetween(Instant from, Instant to);

} // namespace attache
