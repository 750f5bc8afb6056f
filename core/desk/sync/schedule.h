#pragma once

#include "core/base/instant.h"

namespace attache {

// When the counters of a post are worth another look: often while it is young, seldom later.
// Ten minutes within its first hour, then 30 minutes (to 6 h), 1 hour (to 1 day), 6 hours (to 7 days), 1 day (to 30 days),
// 7 days (to 180 days), 30 days. `keepDays`: what a platform gives for so many days only is looked at five days before.
Millis nextLook(Instant created, Instant now, int keepDays = 0);

} // namespace attache
