#pragma once

#include "core/base/result.h"
#include "core/base/stop.h"
#include "core/desk/import_request.h"

#include <string>
#include <vector>

namespace attache {

class Database;
class WriterShare;

// Reads files into the workspace: a parser thread beside the writing caller, batches durable one by one, then the derived
// tables. One receipt a file, with an error in it where it could not be read, or not to its end. Read = stored + updated +
// duplicate + refused, always. A raised token ends it soon: whole batches are kept, and derived by whoever opens the workspace
// next, or nothing is, as the request says. An Error only where the workspace itself fails. Between its transactions it lends
// the writer to who wants it, unless the workspace is empty or all is to be one transaction.
Result<std::vector<Receipt>> importFiles(Database &writer, const ImportRequest &request, const ProgressSink &progress,
                                         StopToken stop, WriterShare *share = nullptr);

// The same into a workspace that does not exist yet: it is made aside and put in place whole at the end, unless nothing could
// be read. Errors beside: WorkspaceExists, WorkspaceBusy, InputOutput, DiskFull.
Result<std::vector<Receipt>> importIntoNew(const std::string &workspace, const ImportRequest &request,
                                           const ProgressSink &progress, StopToken stop);

} // namespace attache
