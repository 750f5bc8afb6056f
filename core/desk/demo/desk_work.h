#pragma once

#include "core/desk/demo/stage.h"
#include "core/domain/desk_record.h"

namespace attache::demo {

// What the invented team did at its desk: subjects, who looks after what, notes, promises, an example, lines that were used.
void workAtTheDesk(Stage &stage);

// What may be said in public, one of the lines expired, and who works there.
std::vector<ClearedLine> clearedLines(const Stage &stage);
std::vector<Officer> team(const Stage &stage);

} // namespace attache::demo
