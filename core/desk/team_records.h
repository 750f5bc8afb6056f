#pragma once

#include "core/base/result.h"
#include "core/domain/desk_record.h"
#include "core/store/step_store.h"

#include <string>
#include <vector>

namespace attache {

class Database;

// Watch words, officers and saved views. Each change is one step; what is no longer wanted is retired, so that its history
// and whatever names it stay whole. Error Usage with the member where a name is empty or words are missing.
Result<std::vector<WatchWords>> watchWords(Database &reader); // by name, retired ones too
Result<void> putWatchWords(Database &writer, const Deed &deed, const WatchWords &watch);

Result<std::vector<Officer>> officers(Database &reader); // by name, retired ones too
Result<void> addOfficer(Database &writer, const Deed &deed, const std::string &name);
// Error NoSuchAccount where there is no officer of that name.
Result<void> retireOfficer(Database &writer, const Deed &deed, const std::string &name);

struct SavedViews {
    std::vector<SavedView> views;   // by name, without retired ones
    std::vector<std::string> newer; // names of those that a newer version saved: left alone, and said
};
Result<SavedViews> savedViews(Database &reader);
Result<void> putView(Database &writer, const Deed &deed, const SavedView &view);
// One step. Error Usage where there is none of the old name, or one of the new name.
Result<void> renameView(Database &writer, const Deed &deed, const std::string &name, const std::string &to);

} // namespace attache
