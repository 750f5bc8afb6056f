#pragma once

#include "core/desk/demo/stage.h"

namespace attache::demo {

// Says what became of every message that nobody answered: the newest and a few old ones wait, some are marked answered
// and not yet seen, the rest was left on purpose, withdrawn by its author, or came too late.
void settleLoose(Stage &stage);

} // namespace attache::demo
