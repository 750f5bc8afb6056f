#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace attache {

class Database;

// 'Atch' in the header of every workspace.
inline constexpr std::int64_t kApplicationId = 0x41746368;

// Numbered steps without gaps, one transaction each, never edited after release.
int newestSchemaVersion();

// The version of the open file; 0 for an empty one. Errors: WorkspaceForeign, WorkspaceNewer, WorkspaceDamaged (its
// schema is not, to the letter, what that version has).
Result<int> schemaVersion(Database &database);

// Brings the open file from its version to the newest. The caller has made a backup where the file is not empty.
Result<void> migrate(Database &database);

} // namespace attache
