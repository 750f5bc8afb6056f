#pragma once

#include "core/base/zone.h"
#include "core/domain/scope.h"

#include <optional>
#include <span>
#include <vector>

namespace attache {

// One local day, 23, 24 or 25 hours long (METRICS.md section 0).
struct DayBucket {
    LocalDay day;
    Instant from, to;
    double hours = 24;
    std::int64_t count = 0;
    double perHour() const { return static_cast<double>(count) / hours; }
};

// The local days that [from, to) touches, in order.
// No more than 80,000 of them: what spans more than 219 years is a damaged file.
std::vector<DayBucket> localDays(const Zone &zone, Instant from, Instant to);
// How many instants fall on each local day; days without any are left out.
std::vector<DayBucket> countByDay(const Zone &zone, std::span<const Instant> instants);

// [first day, first day + n), from local midnight to local midnight.
Window daysWindow(const Zone &zone, LocalDay first, int n);

struct PreviousWindow {
    Window window;
    bool unequalLengths = false;  // in local days
    bool unequalWeekdays = false; // equally long, but a day of the week stands more often in one of them
};
// The window compared with; nothing for None and for a window with an open end. Previous: the same number of local days
// just before (windows that do not begin and end at local midnight: the same length just before). Month: for whole
// calendar months as many months before, else as Previous. Year: 52 weeks before, so that the days of the week are the same.
std::optional<PreviousWindow> windowBefore(const Zone &zone, const Window &window, Compare compare);

} // namespace attache
