#pragma once

#include "core/base/result.h"
#include "core/domain/scope.h"
#include "core/store/meta_store.h"

#include <cstdint>
#include <map>
#include <optional>

namespace attache {

class Database;

// In the table of facts about the workspace: when the last sync that came to its end did so, in ms.
inline constexpr const char *kLastSync = "last-sync";

// When posts without a capture time were written: what the end of observation is taken from where no source names one.
// One entry a day; between two posts of one day no gap can matter.
class CreationDays {
public:
    void add(Instant created);
    // The latest creation time that is no outlier (CONTRACT.md, Now); nothing without posts. `total`: all posts collected.
    std::optional<Instant> latest(std::int64_t total) const;
    // Whether every post at or before this moment is too early to matter.
    bool settledAbove(Instant moment, std::int64_t total) const;

private:
    struct Day {
        std::int64_t count = 0, first = 0, last = 0; // ms
    };
    std::map<std::int64_t, Day> m_days;
};

// The end of observation as all collected posts tell it: those in the derived tables, and those that are newer than `upto`
// or changed since.
Result<StoredNow> observedNow(Database &database, std::int64_t upto);
// The same where every post has been added to `created` already.
Result<StoredNow> observedNow(Database &database, const CreationDays &created);

} // namespace attache
