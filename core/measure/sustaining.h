#pragma once

#include "core/domain/conversation.h"

#include <cstddef>

namespace attache {

// The parts of METRICS.md section 3 that single exchanges and turns are judged by. `horizon` is H, `idle` is G.

// Opened at least H before now: its alternations can be judged.
bool ripe(const ExchangeFact &exchange, Instant now, Millis horizon);

// a(x): turns that begin within H of the opening, less the opening one.
int alternations(const ExchangeFact &exchange, Millis horizon);

// Turn `index` (from 0) ended at least G before now: what follows it can be judged.
bool settled(const Turn &turn, Instant now, Millis idle);

// The next turn came within G of the end of turn `index`.
bool continued(const ExchangeFact &exchange, std::size_t index, Millis idle);

// Who let it drop: younger than G is open; a last word of theirs that needs no reply closes it.
Ending endingOf(const ExchangeFact &exchange, Instant now, Millis idle);

} // namespace attache
