#pragma once

#include "core/base/result.h"
#include "core/desk/import_request.h"
#include "core/domain/account.h"
#include "core/domain/calendar.h"
#include "core/domain/scope.h"

#include <string>

namespace attache {

class Database;

// Single changes by a person; each is one transaction, and the derived tables follow at once.
Result<void> addAccount(Database &writer, const Account &account);
// Error UnknownZone.
Result<void> setZone(Database &writer, const std::string &iana);
Result<void> setCalendar(Database &writer, ClockKind clock, const Calendar &calendar);
// Error Usage with the field where link, author or time cannot be understood.
Result<void> addPost(Database &writer, const ManualPost &manual);

} // namespace attache
