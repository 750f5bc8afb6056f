#pragma once

#include "core/desk/demo/stage.h"

namespace attache::demo {

// Counts, snapshots and followers for our posts, a few likes for everybody else's. Replies, quotes and reposts are never
// fewer than those collected; what a platform does not tell, and nearly one post in twenty, stays unknown.
void addReactions(Stage &stage);

} // namespace attache::demo
