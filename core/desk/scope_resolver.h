#pragma once

#include "core/base/result.h"
#include "core/desk/scope_request.h"
#include "core/domain/scope.h"

#include <vector>

namespace attache {

class Database;

// Words to instants against one workspace: its zone, its now, its accounts.
// Errors: UnknownZone, NoSuchAccount with the handle as field, Usage where `to` is not after `from`.
Result<Scope> resolveScope(Database &database, const ScopeRequest &request);

// Row ids of the scope's accounts; empty for all of ours.
Result<std::vector<std::int64_t>> accountIds(Database &database, const Scope &scope);

} // namespace attache
