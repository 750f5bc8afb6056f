#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/domain/account.h"

#include <vector>

namespace attache {

class Database;

// Invented connections of the demonstration's own accounts, one in each state. Nobody is ever called: their hosts end in
// '.invalid' (RFC 2606), and there is no token.
Result<void> writeDemoConnections(Database &writer, const std::vector<Account> &accounts, Instant now);

} // namespace attache
