#pragma once

#include "core/base/result.h"
#include "core/connect/connector.h"
#include "core/desk/sync/door.h"
#include "core/desk/sync/page_store.h"
#include "core/desk/sync/sync_context.h"
#include "core/store/sync_store.h"

#include <set>
#include <string>
#include <vector>

namespace attache {

// One sync of one connection: asks what is due, page by page, and keeps each page together with the place behind it. It may
// end at any moment, and goes on there the next time.
class SyncRun {
public:
    SyncRun(const SyncContext &context, const Connector &connector, const Connection &connection, Door &door,
            const SyncWish &wish);

    // An Error only where the workspace itself fails; what is wrong with the platform stands in the receipt.
    Result<SyncReceipt> run();
    Instant now() const { return m_now; }

private:
    // How a question ended.
    enum class Ended { Asked, Skipped, RunOver };

    Result<void> beginTasks();
    Result<Ended> nextTask(bool &any);
    Result<Ended> askTask(StoredTask task);
    Result<Ended> keepPage(StoredTask &task, const PlatformAnswer &answer, int pages, bool resumed, bool &more);
    Result<Ended> takeFault(StoredTask task, const HttpReply &reply);
    Result<void> putAnswer(const StoredTask &task, const PlatformAnswer &answer, std::optional<Instant> due);
    Result<bool> refresh(bool first);
    Result<Ended> refreshThese(const std::vector<WatchedPost> &posts);
    PlatformAnswer read(const SyncTask &task, const HttpReply &reply);
    bool outOfBudget();
    bool endsRun(NetFault fault) const;
    void endWith(NetFault fault, const std::string &detail);
    void report(const std::string &source);

    const SyncContext &m_context;
    const Connector &m_connector;
    const Connection &m_connection;
    Door &m_door;
    const SyncWish &m_wish;
    Instant m_now;
    SyncReceipt m_receipt;
    std::set<std::string> m_cursors;                            // of the question at hand
    int m_idlePages = 0;                                        // in a row, that brought nothing new
    int m_faults = 0;                                           // in a row
    std::set<std::pair<std::string, std::string>> m_passedOver; // questions that met a fault: for the next run
    std::set<std::string> m_asked;                              // posts asked for again in this run
};

} // namespace attache
