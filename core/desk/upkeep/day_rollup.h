#pragma once

#include "core/base/result.h"
#include "core/base/zone.h"
#include "core/store/derived_store.h"

#include <map>
#include <optional>
#include <set>

namespace attache {

class Database;

using DayTable = std::map<DayKey, DayRecord>;

// Adds up the derived tables by local day and account: our originals and quotes by their own time, messages of the set by
// their anchor. Without `only`: every day; else that one.
Result<DayTable> addUpDays(Database &database, const Zone &zone, Instant now, std::optional<LocalDay> only = {});

// Writes these days anew, all of them where none are named. Inside the caller's transaction.
Result<void> rollUpDays(Database &database, DerivedStore &store, const Zone &zone, Instant now,
                        const std::optional<std::set<LocalDay>> &days = {});

} // namespace attache
