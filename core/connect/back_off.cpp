#include "core/connect/back_off.h"

#include <algorithm>
#include <thread>

namespace attache {

Millis backOff(int tries, std::uint32_t dice)
{
    constexpr Millis first{1000}, longest{60'000};
    const auto whole = std::min(longest, first * (1 << std::clamp(tries - 1, 0, 6)));
    return whole / 2 + Millis{dice % static_cast<std::uint32_t>(whole.count() / 2 + 1)};
}

bool RealWaiter::wait(Millis time, const StopToken &stop)
{
    constexpr Millis step{100};
    for (const auto end = std::chrono::steady_clock::now() + time; std::chrono::steady_clock::now() < end;) {
        if (stop.raised())
            return false;
        const auto left = std::chrono::duration_cast<Millis>(end - std::chrono::steady_clock::now());
        std::this_thread::sleep_for(std::min(step, std::max(left, Millis{1})));
    }
    return !stop.raised();
}

} // namespace attache
