#pragma once

#include "core/desk/watch_board.h"
#include "core/models/chart_spec.h"
#include "core/models/morning_view.h"
#include "core/models/press_lists.h"

#include <optional>

namespace attache {

// The saved searches with their counts; blocks, as the lists beside the queue do.
Result<PressList> watchList(const Desk &desk, const Zone &zone, const FigureWords &words);

// Their days as bars: days of which not all is known are marked, the latest spike is named.
DayBarsSpec watchDays(const WatchCount &count, const FigureWords &words);

// What finds the same posts in the search, of one day where given: 'visa "lost passport" since:2026-10-14 until:2026-10-14'.
QString watchQuery(const WatchWords &watch, std::optional<LocalDay> day);

// The lines of the morning for spikes of the last days, newest first, put among the other alarms.
QList<MorningView::Line> watchLines(const std::vector<WatchCount> &counts, const FigureWords &words);
void addWatchLines(MorningView &view, const Morning &morning, const std::vector<WatchCount> &counts, const FigureWords &words);

} // namespace attache
