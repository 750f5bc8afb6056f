#pragma once

#include "core/base/instant.h"
#include "core/base/stop.h"

#include <cstdint>

namespace attache {

// How long to wait before try number `tries` + 1: doubling from one second to one minute, of which a part between a half and
// the whole is taken. `dice`: any number, so that many programs do not come back at one moment.
Millis backOff(int tries, std::uint32_t dice);

// Waits, where the program must. Tests have one that only counts.
class Waiter {
public:
    virtual ~Waiter() = default;
    // False where the wish to stop came first.
    virtual bool wait(Millis time, const StopToken &stop) = 0;
};

class RealWaiter final : public Waiter {
public:
    bool wait(Millis time, const StopToken &stop) override;
};

} // namespace attache
