#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <chrono>
#include <memory>
#include <string>
#include <string_view>

namespace attache {

using LocalDay = std::chrono::local_days;

// 'YYYY-MM-DD'.
std::string toIsoDay(LocalDay day);
// Nothing for anything but a real date in exactly that form.
std::optional<LocalDay> parseIsoDay(std::string_view text);

// One IANA time zone: local wall times to instants and back (METRICS.md section 0, zones and DST).
// Cheap to copy; safe to use from several threads.
class Zone {
public:
    // UTC.
    Zone();
    // Error UnknownZone when this system does not know the name.
    static Result<Zone> named(std::string_view iana);

    const std::string &name() const;
    // The local day that the instant falls on.
    LocalDay dayOf(Instant instant) const;
    // The first instant of a local day; where midnight is skipped (Cairo) the transition itself.
    Instant startOf(LocalDay day) const;
    // Wall time to instant. `minutes` after local midnight by the wall, 0 to 1440. In a gap: the transition instant.
    // In a fold: the first reading for a start, the second for an end.
    enum class Fold { First, Second };
    Instant at(LocalDay day, int minutes, Fold fold) const;
    // Offset from UTC at the instant.
    std::chrono::seconds offsetAt(Instant instant) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

// 23, 24 or 25 and odd halves: the true length of a local day, in hours.
double hoursOf(const Zone &zone, LocalDay day);

} // namespace attache
