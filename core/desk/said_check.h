#pragma once

#include "core/base/result.h"
#include "core/desk/check_service.h"

#include <vector>

namespace attache {

class Database;

// What people did, which no rebuild can make again: every decision and record can be understood, stands as its last step left
// it, and every step has its history. Adds to `findings`.
Result<void> checkSaid(Database &reader, std::vector<Finding> &findings);

} // namespace attache
