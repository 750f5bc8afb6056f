#pragma once

#include "core/measure/periods.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace attache {

struct SeriesContext {
    Zone zone;
    Window window;   // as asked for; an open end is that of `captured`
    Window captured; // from the first collected post to now; nothing is known of days outside it
};

// The local days of a window, laid out once, with what was captured of each.
class DayLayout {
public:
    explicit DayLayout(const SeriesContext &context);

    const std::vector<DayBucket> &days() const { return m_days; }
    // Place in days(); nothing for a moment outside them. Days are nearly equally long, so it is found without a search.
    std::optional<std::size_t> indexOf(Instant instant) const;
    bool captured(const DayBucket &day) const;

private:
    std::vector<DayBucket> m_days;
    std::vector<Instant> m_edges; // where each day begins, and where the last one ends
    Window m_captured;
};

} // namespace attache
