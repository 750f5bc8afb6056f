#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <cstdint>

namespace attache {

class Database;

// Fills an empty workspace with the demonstration of that seed and moment, marked as such for good.
Result<void> writeDemonstration(Database &writer, Instant now, std::uint64_t seed);

} // namespace attache
