#pragma once

#include "core/base/result.h"
#include "core/domain/figure.h"
#include "core/measure/facts.h"

namespace attache {

class ScopedReader;

// What stands in the derived tables for one window, as measure takes it.
Result<Facts> loadFacts(const ScopedReader &reader, const Window &window);

// Every figure, curve and series of the scope.
Result<FigureSet> figuresOf(const ScopedReader &reader);

} // namespace attache
