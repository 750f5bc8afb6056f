#pragma once

#include "app/arguments.h"
#include "app/console.h"
#include "core/domain/connection.h"

#include <vector>

namespace attache {

class Connections;

// Syncs one after the other and says what became of it. The exit code.
int runSync(Connections &connections, const std::vector<Connection> &which, const Arguments &arguments, const Console &console);

} // namespace attache
