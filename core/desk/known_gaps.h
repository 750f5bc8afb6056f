#pragma once

#include "core/base/result.h"
#include "core/domain/scope.h"

#include <vector>

namespace attache {

class Database;

// Where we know nothing of an account of ours: gaps that stand in the workspace itself, as a demonstration's, and those that
// follow from what its imports can speak of. By time.
Result<std::vector<Gap>> knownGaps(Database &reader);

// Whether an import could have brought messages to the accounts (none named: all of ours) in the window. False only where
// each of them is known from archives of our own posts alone: then no messages there means nothing.
Result<bool> couldHoldMessages(Database &reader, const std::vector<AccountKey> &accounts, const Window &window);

} // namespace attache
