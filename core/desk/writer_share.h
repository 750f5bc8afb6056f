#pragma once

#include "core/base/stop.h"

namespace attache {

// The one writer, as long work has it: an officer's short work may want it in between, and must not wait for the end.
class WriterShare {
public:
    virtual ~WriterShare() = default;
    virtual bool wanted() const = 0;
    // Raised as soon as somebody wants the writer: for work that can be broken off and begun again.
    virtual StopToken interruption() = 0;
    // Lets everybody through who waits and gives the writer back then. Outside of any transaction.
    virtual void lend() = 0;
};

} // namespace attache
