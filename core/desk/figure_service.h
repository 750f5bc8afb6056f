#pragma once

#include "core/base/result.h"
#include "core/domain/figure.h"

#include <cstddef>

namespace attache {

class ScopedReader;

// Every figure, curve and series of the scope. Curves keep at most `curvePoints` points (curves.h) and the marks of all.
Result<FigureSet> figuresOf(const ScopedReader &reader, std::size_t curvePoints);
Result<FigureSet> figuresOf(const ScopedReader &reader);

} // namespace attache
