#pragma once

#include "core/desk/desk.h"

#include <memory>

namespace attache::test {

// The demonstration of 2 November 2026, in memory.
inline std::unique_ptr<Desk> demonstrationDesk()
{
    auto desk = Desk::inMemory();
    if (!desk || !desk.value()->fillWithDemonstration(*parseIso("2026-11-02T08:00:00Z"), 1))
        return nullptr;
    return std::move(desk).value();
}

} // namespace attache::test
