#pragma once

#include "core/base/result.h"
#include "core/base/stop.h"
#include "core/desk/search_view.h"

#include <functional>

namespace attache {

class Database;

// One page of what was found in everything imported, whatever the scope. Days are those of the workspace's zone.
Result<SearchPage> searchIn(Database &reader, const SearchRequest &request);

// The search index anew, in large steps; a raised token leaves what was indexed so far. Error Cancelled.
Result<void> rebuildSearch(Database &writer, const std::function<void(const SearchProgress &)> &progress, const StopToken &stop);

} // namespace attache
