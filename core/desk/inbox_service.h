#pragma once

#include "core/base/result.h"
#include "core/desk/inbox.h"

namespace attache {

class Database;
class StandingBoard;

// Errors: NoSuchAccount; Usage with the field where a filter cannot be understood.
Result<InboxPage> inboxOf(Database &reader, StandingBoard &board, const InboxRequest &request);

} // namespace attache
