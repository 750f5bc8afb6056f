#pragma once

#include "core/base/result.h"

#include <string>

namespace attache {

class Database;

// Copies the open workspace into a new file with SQLite's backup API, checks the copy and only then gives it its name.
// An existing file of that name is replaced. Errors: DiskFull, InputOutput, WorkspaceDamaged with the target as place.
Result<void> backUp(Database &from, const std::string &target);

} // namespace attache
