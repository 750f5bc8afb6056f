#pragma once

#include "core/domain/figure.h"
#include "core/measure/working_time.h"

#include <chrono>
#include <vector>

namespace attache {

// Everything beside the facts that a figure depends on.
struct FigureContext {
    Instant now; // end of observation
    ClockKind clock = ClockKind::Wall;
    const WorkingTime *hours = nullptr;              // of the host or duty clock; null: there is no such calendar
    Millis horizon{std::chrono::hours{168}};         // H of METRICS.md section 3
    Millis idle{std::chrono::hours{168}};            // G of it
    std::vector<Gap> gaps;                           // of the scope
    bool severalAccounts = false;                    // the scope names more than one: an item may belong to several

    bool hasClock() const { return clock == ClockKind::Wall || hours != nullptr; }
    // Time between two instants on the clock; 0 where `to` is not after `from`.
    Millis elapsed(Instant from, Instant to) const
    {
        if (to <= from)
            return Millis{0};
        return clock == ClockKind::Wall ? to - from : hours->between(from, to);
    }
};

} // namespace attache
