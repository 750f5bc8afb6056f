#pragma once

#include "core/base/result.h"
#include "core/base/stop.h"
#include "core/base/zone.h"
#include "core/domain/desk_record.h"

#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace attache {

class Database;

// What is watched by day and against what (METRICS.md section 6.3), stated as data.
inline constexpr std::chrono::days kWatchShown{28}; // days of a watch word that are shown
inline constexpr double kWatchAlpha = 1.0 / 30.0;   // one test a day: one false alarm in 30 days
inline constexpr std::int64_t kLeastWatched = 5;    // posts in a day below which nobody needs to be told

struct WatchDay {
    LocalDay day;
    std::int64_t count = 0;
    bool gap = false; // not all of that day is known
};

// A day on which more posts held the words than days like it lead one to expect.
struct WatchSpike {
    LocalDay day;
    std::int64_t count = 0;
    std::optional<double> expected; // mean of the earlier days of the same weekday
    std::size_t compared = 0;       // how many they are
    bool controlled = false;        // enough of them to call the rate of false alarms controlled
};

// One saved search, counted.
struct WatchCount {
    WatchWords watch;
    std::vector<WatchDay> days;      // the last kWatchShown days up to the workspace's today, quiet ones too
    std::int64_t total = 0;          // of these days
    std::vector<WatchSpike> spikes;  // of the last kWatchedDays, newest first
    std::int64_t spikesInBudget = 0; // of the last kBudgetDays, beside the one that is allowed
    std::int64_t looked = 0;         // posts that were looked at
    bool complete = true;            // everything imported was; else the latest posts, until the search index has come that far
};

// Days that stand out among `counts` up to `today`; `first`: days before it are not known. Each is compared with the earlier
// days of its weekday, quiet ones included; left out are those that raised an alarm and empty ones of which not all is known.
std::vector<WatchSpike> daySpikes(const std::map<LocalDay, std::int64_t> &counts, const std::set<LocalDay> &gaps, LocalDay first,
                                  LocalDay today);

// Counts every watch word over everything imported, and keeps the counts while nothing changes. From any thread.
class WatchBoard {
public:
    Result<std::vector<WatchCount>> of(Database &reader, const StopToken &stop); // by name, without retired ones

private:
    std::mutex m_mutex;
    std::string m_key; // of what was counted
    std::vector<WatchCount> m_counts;
};

} // namespace attache
