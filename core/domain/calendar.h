#pragma once

#include "core/base/zone.h"

#include <array>
#include <string>
#include <vector>

namespace attache {

// [from, to) in minutes after local midnight, 0 to 1440; to <= from runs into the next day and belongs to its first day.
struct WorkingSpan {
    int from = 0;
    int to = 0;
    bool operator==(const WorkingSpan &) const = default;
};

// When we work: several spans a weekday, holidays that remove the spans starting on them (METRICS.md, business clock).
struct Calendar {
    std::string zone; // IANA
    std::array<std::vector<WorkingSpan>, 7> week; // Monday first
    std::vector<LocalDay> holidays; // ascending
    int version = 0; // counts up with every change; 0 before it is stored
    bool operator==(const Calendar &) const = default;
};

} // namespace attache
