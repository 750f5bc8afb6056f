#pragma once

#include "core/base/zone.h"
#include "core/domain/figure.h"
#include "core/measure/facts.h"
#include "core/measure/figure_context.h"

#include <vector>

namespace attache {

struct SeriesContext {
    Zone zone;
    Window window;   // as asked for; an open end is that of `captured`
    Window captured; // from the first collected post to now; nothing is known of days outside it
};

// 'engagement-by-day', 'reactions-positive-by-day', 'reactions-talkback-by-day', 'messages-by-day': one point a local
// day. A day is 0 where it was captured and nothing happened, none where nothing is known of it: outside `captured`,
// posts without any count, or nothing but a gap.
std::vector<Series> dailySeries(const Facts &facts, const FigureContext &context, const SeriesContext &days);

} // namespace attache
