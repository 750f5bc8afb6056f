#pragma once

#include "core/base/result.h"
#include "core/connect/connector.h"
#include "core/domain/connection.h"

namespace attache {

class Database;

// What a run leaves behind beside its posts: how the connection stands, the run's receipt, its receipt among the imports with
// what it can speak of, and, where it came to its end, the workspace's now. Derives what the posts changed.
Result<void> endSync(Database &writer, Connection &connection, const ConnectorTraits &traits, SyncReceipt &receipt);

} // namespace attache
