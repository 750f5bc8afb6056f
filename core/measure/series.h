#pragma once

#include "core/domain/figure.h"
#include "core/measure/day_layout.h"
#include "core/measure/figure_sums.h"

#include <vector>

namespace attache {

// 'engagement-by-day', 'reactions-positive-by-day', 'reactions-talkback-by-day', 'messages-by-day': one point a local
// day. A day is 0 where it was captured and nothing happened, none where nothing is known of it: outside `captured`,
// posts without any count, or nothing but a gap. The messages of `sums` were counted on the same layout.
std::vector<Series> dailySeries(const FigureSums &sums, const DayLayout &layout);

} // namespace attache
