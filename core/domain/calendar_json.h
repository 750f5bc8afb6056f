#pragma once

#include "core/base/result.h"
#include "core/domain/calendar.h"

#include <string>
#include <string_view>

namespace attache {

// {"tz": IANA, "working_hours": {"1": [["09:00","17:00"], …], … "7"}, "holidays": ["YYYY-MM-DD", …]}, Monday is "1".
// Errors: BadCalendar with the offending member as field, UnknownZone.
Result<Calendar> calendarFromJson(std::string_view json);
// The same form, canonical: holidays ascending, empty weekdays left out. `version` is not part of it.
std::string toJson(const Calendar &calendar);

} // namespace attache
