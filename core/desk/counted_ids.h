#pragma once

#include "core/base/result.h"
#include "core/store/report_store.h"

#include <vector>

namespace attache {

class ScopedReader;

// What every figure of a scope counts, by the row ids of its items: messages, exchanges and conversations by their first post,
// turns by their first post, posts by themselves. In the order of the catalogue.
Result<std::vector<CountedIds>> countedIn(const ScopedReader &reader);

} // namespace attache
