#pragma once

#include "core/base/result.h"
#include "core/desk/import_request.h"
#include "core/domain/account.h"
#include "core/domain/calendar.h"
#include "core/domain/decision.h"
#include "core/domain/scope.h"

#include <string>
#include <vector>

namespace attache {

class Database;

// Single changes by a person; each is one transaction, and the derived tables follow at once.
Result<void> addAccount(Database &writer, const Account &account);
// Error UnknownZone.
Result<void> setZone(Database &writer, const std::string &iana);
Result<void> setCalendar(Database &writer, ClockKind clock, const Calendar &calendar);
// Puts the decision on every post of the message that its post belongs to; on the post alone where it is in none.
Result<void> decide(Database &writer, const std::vector<Decision> &decisions);
// Error Usage with the field where link, author or time cannot be understood.
Result<void> addPost(Database &writer, const ManualPost &manual);

} // namespace attache
