#pragma once

#include "core/base/result.h"
#include "core/domain/calendar.h"
#include "core/domain/scope.h"

#include <optional>
#include <vector>

namespace attache {

class Database;

// The two working calendars with every version they had, and the gaps in capture.
class CalendarStore {
public:
    explicit CalendarStore(Database &database) : m_database(database) {}

    Result<std::optional<Calendar>> calendar(ClockKind clock); // the version in force
    Result<void> put(ClockKind clock, const Calendar &calendar); // as the next version; nothing where it is unchanged

    Result<std::vector<Gap>> gaps(); // by time
    Result<void> addGap(const Gap &gap, std::int64_t platform);

private:
    Database &m_database;
};

} // namespace attache
