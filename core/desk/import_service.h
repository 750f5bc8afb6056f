#pragma once

#include "core/base/result.h"
#include "core/base/stop.h"
#include "core/desk/import_request.h"

#include <vector>

namespace attache {

class Database;

// Reads files into the workspace: a parser thread beside the writing caller, batches durable one by one, then the derived
// tables. One receipt a file, with an error in it where it could not be read, or not to its end. Read = stored + updated +
// duplicate + refused, always. A raised token keeps whole batches and derives them.
// An Error only where the workspace itself fails.
Result<std::vector<Receipt>> importFiles(Database &writer, const ImportRequest &request, const ProgressSink &progress,
                                         StopToken stop);

} // namespace attache
