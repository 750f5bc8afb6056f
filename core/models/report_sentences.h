#pragma once

#include "core/domain/figure.h"

#include <QString>

namespace attache {

class FigureWords;

// What may be said of a figure beside the period before: only a difference that chance hardly explains is a change.
enum class Change { NoComparison, NotClear, Up, Down };
Change changeOf(const Figure &figure);

// The paragraph under the tiles: speed, our turn, reactions, what waits, and what is not known.
QString summarySentences(const FigureSet &set, const FigureWords &words);

} // namespace attache
