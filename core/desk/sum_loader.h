#pragma once

#include "core/base/result.h"
#include "core/domain/scope.h"

#include <cstddef>

namespace attache {

struct FigureSums;
class ScopedReader;

// Adds up everything that stands in the derived tables for one window, of the scope's accounts, and settles it. A second
// thread settles what is read while this one reads on. `curvePoints`: as MessageSums::settle().
Result<void> loadSums(const ScopedReader &reader, const Window &window, std::size_t curvePoints, FigureSums &sums);

} // namespace attache
