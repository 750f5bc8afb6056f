#pragma once

#include "core/base/result.h"

#include <functional>
#include <string_view>

namespace attache {

class Database;

// The records that equality names (CONTRACT.md), one line each, by natural key, sorted, without surrogate ids: two
// workspaces are equal when these lines are. Fields are parted by tabs; tab, line break and backslash are escaped.
using LineSink = std::function<void(std::string_view line)>;
Result<void> dumpRaw(Database &database,
                     const LineSink &line); // accounts, calendars, posts, versions, snapshots, gaps, decisions, records
Result<void> dumpDerived(Database &database, const LineSink &line); // where posts stand, conversations, messages, …

} // namespace attache
