#pragma once

#include "core/desk/frozen_reports.h"

#include <cstdint>
#include <vector>

namespace attache {

class ScopedReader;

// Why items of a figure differ from what was counted when the report was frozen; each item has one cause, first that fits.
struct Causes {
    std::int64_t recoded = 0; // a decision on it came, changed or went
    std::int64_t late = 0;    // it, or a post of its conversation, arrived afterwards
    std::int64_t deleted = 0; // it, or a post of its conversation, was deleted afterwards
    std::int64_t time = 0;    // nothing of these: more time has passed
    std::int64_t all() const { return recoded + late + deleted + time; }
};

struct FigureChange {
    Figure before, after;
    Causes causes;
    bool definitionChanged = false, calendarChanged = false;
    bool newerCounts = false; // the same posts with other counts of reactions
};

struct FrozenDifference {
    FrozenReport report;
    FigureSet now; // the same scope today
    // In the whole scope: posts, posts, messages.
    std::int64_t latePosts = 0, deletedPosts = 0, recodedMessages = 0;
    bool calendarChanged = false;
    std::vector<FigureChange> changes; // figures whose value differs, in the order of the catalogue
};

// What the scope of a frozen report says today, figure by figure, and why it differs.
Result<FrozenDifference> differenceOf(const ScopedReader &reader, FrozenReport report, FigureSet now);

} // namespace attache
