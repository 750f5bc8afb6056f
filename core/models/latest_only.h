#pragma once

#include "core/base/stop.h"

#include <cstdint>

namespace attache {

// A late answer must not overwrite a newer one: take a ticket before asking, drop the answer unless its ticket is the
// last. Taking one raises the stop token of the ticket before, so that the older question ends early.
class LatestOnly {
public:
    struct Ticket {
        std::uint64_t number = 0;
        StopToken stop;
    };

    Ticket take()
    {
        m_last.stop.raise();
        m_last = {m_last.number + 1, StopToken()};
        return m_last;
    }
    void drop() { (void)take(); } // whatever is on its way is no longer wanted
    [[nodiscard]] bool isLast(const Ticket &ticket) const { return ticket.number == m_last.number; }

private:
    Ticket m_last;
};

} // namespace attache
