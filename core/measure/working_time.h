#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/domain/calendar.h"

#include <vector>

namespace attache {

// The business clock (METRICS.md section 2): how much of [from, to) lies inside working hours. Built once from a calendar
// per local date, converted to instants first and subtracted second, so daylight saving is right. O(log n) a question.
class WorkingTime {
public:
    // Error UnknownZone. Questions outside [from, to) are right too, but slow: the calendar is laid out anew for them.
    static Result<WorkingTime> of(const Calendar &calendar, Instant from, Instant to);
    // From 2000 to 2050, some milliseconds and a megabyte.
    static Result<WorkingTime> of(const Calendar &calendar);

    // 0 where `to` is not after `from`; 0 is also legal for a question asked and answered outside hours.
    Millis between(Instant from, Instant to) const;
    // The same in seconds, as latencies are counted.
    double secondsBetween(Instant from, Instant to) const;
    bool working(Instant at) const;
    int version() const { return m_calendar.version; }

private:
    struct Stretch {
        Instant from, to;
        Millis before{0}; // working time from the first stretch to this one
    };
    WorkingTime(Calendar calendar, Zone zone, Instant from, Instant to);
    void addDay(LocalDay day);
    void merge();
    Millis until(Instant at) const;

    Calendar m_calendar;
    Zone m_zone;
    Instant m_from, m_to;
    std::vector<Stretch> m_stretches; // ascending, apart from each other
};

} // namespace attache
