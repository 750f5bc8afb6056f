#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/domain/calendar.h"
#include "core/domain/connection.h"
#include "core/domain/receipt.h"
#include "core/domain/scope.h"

#include <optional>
#include <string>
#include <vector>

namespace attache {

class Desk;

// What the Data page tells of a workspace, read together.
struct WorkspaceFacts {
    std::vector<Account> accounts;
    std::vector<Receipt> receipts; // newest first
    std::optional<Calendar> host, duty;
    std::vector<Gap> gaps;
    std::vector<Connection> connections;
    Zone zone;

    bool hasOwnAccount() const;
};

Result<WorkspaceFacts> workspaceFacts(const Desk &desk);

} // namespace attache
