#pragma once

#include "core/base/instant.h"
#include "core/base/stop.h"
#include "core/connect/polite_sender.h"
#include "core/connect/token_vault.h"
#include "core/domain/connection.h"

#include <functional>
#include <optional>
#include <string>

namespace attache {

class WorkspaceAccess;

// What a run is told while it goes on.
struct SyncProgress {
    std::string connection, source;
    std::int64_t calls = 0, stored = 0;
    std::optional<Instant> waitingUntil;
};
using SyncProgressSink = std::function<void(const SyncProgress &)>; // called from the worker

// What a person wishes of a run.
struct SyncWish {
    std::optional<Instant> now;      // the moment that it counts as; nothing: the clock's
    Millis longestWait{15 * 60'000}; // for a limit
    bool everything = true;          // posts that are not due are looked at too, as far as the calls reach
    SyncProgressSink progress;
};

// What a run stands on.
struct SyncContext {
    WorkspaceAccess &access;
    TokenVault &vault;
    const Clock &clock;
    Waiter &waiter;
    HttpRules rules;
    std::string vaultKey; // of the connection's token
    StopToken stop;
};

} // namespace attache
