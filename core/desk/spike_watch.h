#pragma once

#include "core/base/zone.h"
#include "core/desk/alarms.h"

#include <cstdint>
#include <map>
#include <vector>

namespace attache {

// Counts moments by local hour and tells the hours that stand out (METRICS.md section 6.3).
class SpikeWatch {
public:
    // Hours of the last kBaselineWeeks before `now` are kept.
    SpikeWatch(Zone zone, Instant now);

    Instant from() const { return m_from; } // moments before it are of no use
    void take(Instant at);                  // in any order

    // The hours from `since` on that raise an alarm, by time. Each is compared with the earlier hours of the same weekday
    // and hour since the first moment taken, quiet ones included, those that raised an alarm left out. The hour that now
    // stands in is not over, yet it counts: a spike must not wait for its end.
    std::vector<Spike> spikes(Instant since) const;

private:
    struct Hour {
        std::int64_t moments = 0;
        Instant first;
    };
    std::int64_t hourOf(Instant at) const; // by the wall, since 1970
    std::vector<std::int64_t> baselineOf(std::int64_t hour, std::int64_t earliest,
                                         const std::vector<std::int64_t> &alarmed) const;

    Zone m_zone;
    Instant m_from;
    std::map<std::int64_t, Hour> m_hours;
};

} // namespace attache
