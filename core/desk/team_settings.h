#pragma once

#include "core/base/result.h"
#include "core/store/step_store.h"

#include <optional>
#include <string>
#include <vector>

namespace attache {

class Database;

// The hours within which the team wants to have answered, round the clock; kDefaultTargetHours where none was set.
Result<double> targetHours(Database &reader);
// Error Usage outside 0 (exclusive) to 8,760 hours.
Result<void> setTargetHours(Database &writer, const Deed &deed, double hours);

// Days after which what others wrote on a platform loses its words and names; nothing: kept for good.
Result<std::optional<double>> retentionDays(Database &reader, const std::string &platform);
// Error Usage below one day; nothing takes the limit away.
Result<void> setRetentionDays(Database &writer, const Deed &deed, const std::string &platform, std::optional<double> days);

} // namespace attache
