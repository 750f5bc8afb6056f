#pragma once

#include "core/base/result.h"

#include <string>

namespace attache {

class Database;

// Writes the records that equality names to a file, whole or not at all. Errors: InputOutput, DiskFull with the path.
Result<void> writeDump(Database &reader, const std::string &path);

} // namespace attache
