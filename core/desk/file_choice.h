#pragma once

#include "core/base/result.h"
#include "core/desk/import_request.h"
#include "core/ingest/importer.h"

#include <string>

namespace attache {

class Database;

// How one file is read, as far as a person has said it: for this file, for all files of the request, or for an earlier table
// of the same header. `workspace` null: there is none yet.
struct SettledChoice {
    FileChoice choice;
    std::string header; // headerKey() of a table whose columns can be mapped; empty for everything else
    bool saved = false; // the column map comes from an earlier table
};
// Error only where the workspace fails.
Result<SettledChoice> settleChoice(Database *workspace, const std::string &path, const ImportRequest &request);

// As the importers take it. Error UnknownZone.
Result<ImportOptions> optionsOf(const FileChoice &choice, bool privatePosts);

// The column map of the choice with its zone in it, kept under the header. Inside the caller's transaction.
Result<void> saveMap(Database &workspace, const SettledChoice &settled);

} // namespace attache
