#include "core/desk/sync/schedule.h"

#include <array>
#include <utility>

namespace attache {

Millis nextLook(Instant created, Instant now, int keepDays)
{
    using std::chrono::hours;
    using std::chrono::minutes;
    constexpr std::array<std::pair<Millis, Millis>, 6> kSteps{{{hours(1), minutes(10)},
                                                               {hours(6), minutes(30)},
                                                               {hours(24), hours(1)},
                                                               {hours(7 * 24), hours(6)},
                                                               {hours(30 * 24), hours(24)},
                                                               {hours(180 * 24), hours(7 * 24)}}};
    for (const auto &[age, pause] : kSteps)
        if (now - created < age)
            return pause;
    return keepDays > 0 ? hours((keepDays - 5) * 24) : hours(30 * 24);
}

} // namespace attache
