#pragma once

#include "core/desk/demo/stage.h"
#include "core/domain/code_book.h"
#include "core/domain/example.h"

#include <vector>

namespace attache::demo {

// What the invented team keeps for classes: scenes of its own archive with the point that each teaches.
std::vector<Example> examples(const Stage &stage);
std::vector<Collection> collections(const std::vector<Example> &examples);

// Two hundred posts that two officers read without seeing what the other said. They agree on most of them.
ReadingSample readSample(const Stage &stage);
std::vector<Reading> readings(const Stage &stage, const ReadingSample &sample);

} // namespace attache::demo
