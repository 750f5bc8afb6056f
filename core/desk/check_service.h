#pragma once

#include "core/base/result.h"
#include "core/base/stop.h"

#include <string>
#include <vector>

namespace attache {

class Database;

// One thing that does not fit. `what` is a stable word, `detail` a figure id, a count or a record's key, never a text.
struct Finding {
    std::string what;
    std::string detail;
};

// Looks at everything that can be wrong with a workspace: the file itself, every counted figure against its list, the
// derived tables against a rebuild. Two readers of the same file: the second one gets the rebuilt view.
Result<std::vector<Finding>> checkWorkspace(Database &reader, Database &second, StopToken stop);

} // namespace attache
