#pragma once

#include "core/base/instant.h"
#include "core/base/zone.h"
#include "core/domain/calendar.h"

namespace attache::demo {

inline constexpr std::string_view kHostZone = "Europe/Vienna";
inline constexpr std::string_view kHomeZone = "Africa/Cairo"; // the clock of the invented capital

// UTC where this system does not know the zone.
Zone zoneOr(std::string_view iana);

// The counter in Vienna: Monday to Friday in two halves, closed on the public holidays of the host and of the embassy's
// own state, in the years around `now`.
Calendar hostCalendar(Instant now);

// The duty desk in the capital: Sunday to Thursday, split days, Thursday's second shift until 02:00; Friday and Saturday
// are its weekend.
Calendar dutyCalendar(Instant now);

} // namespace attache::demo
