#pragma once

#include "core/base/stop.h"

namespace attache {

// Raised by the first SIGINT or SIGTERM, so that a long command ends at a whole batch; a second one ends the process.
StopToken interruptToken();

} // namespace attache
