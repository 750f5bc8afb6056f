#pragma once

#include "core/base/result.h"
#include "core/domain/decision.h"
#include "core/store/record_store.h"
#include "core/store/step_store.h"

#include <cstdint>
#include <string>
#include <vector>

namespace attache {

class Database;

// What one desk decided, in a file for another: every decision that is not undone, and the team's records but views.
Result<void> writeSaid(Database &reader, const std::string &path); // Errors: InputOutput, DiskFull

// Where both desks said something else of the same. The later one is in force; the other stands behind it.
struct SaidTwice {
    Decision mine, theirs;
    bool theirsHolds = false;
};
struct RecordTwice {
    Record mine, theirs;
    bool theirsHolds = false;
};
struct MergeReport {
    std::int64_t added = 0, same = 0; // decisions
    std::int64_t recordsAdded = 0, recordsSame = 0;
    std::vector<SaidTwice> decisions;
    std::vector<RecordTwice> records;
};

// Adds the file's decisions and records as one step, which can be undone. Nothing of either side is lost. Errors:
// FileMissing, FileUnreadable; UnknownKind where it is no such file, with the member that cannot be understood.
Result<MergeReport> mergeSaid(Database &writer, const Deed &deed, const std::string &path);

} // namespace attache
