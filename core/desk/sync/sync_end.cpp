#include "core/desk/sync/sync_end.h"

#include "core/base/text.h"
#include "core/desk/person_removal.h"
#include "core/desk/team_settings.h"
#include "core/desk/upkeep/upkeep.h"
#include "core/store/connection_store.h"
#include "core/store/database.h"
#include "core/store/import_store.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace attache {

namespace {

ConnectionState stateAfter(const SyncReceipt &receipt)
{
    switch (receipt.fault) {
    case NetFault::None:
    case NetFault::Cancelled: return ConnectionState::Connected;
    case NetFault::Offline:
    case NetFault::Refused:
    case NetFault::TimedOut: return ConnectionState::Offline;
    case NetFault::SignInNeeded: return ConnectionState::Expired;
    case NetFault::RateLimited:
    case NetFault::UsageCap: return ConnectionState::Waiting;
    default: return ConnectionState::Trouble;
    }
}

Result<Receipt> receiptBefore(Database &writer, const Connection &connection)
{
    auto all = ImportStore(writer).all();
    if (!all)
        return all.error();
    const auto it = std::find_if(all->begin(), all->end(), [&](const Receipt &one) { return one.id == connection.import; });
    if (connection.import != 0 && it != all->end())
        return *it;
    Receipt fresh;
    fresh.path = connection.name;
    fresh.format = "sync";
    fresh.kind = "posts";
    return fresh;
}

// Without gaps from the first post on: pages are read to their end, and what comes between two runs is asked for in the next.
Result<std::vector<Coverage>> coverageOf(Database &writer, const Connection &connection, const ConnectorTraits &traits,
                                         const SyncReceipt &run)
{
    Statement first(writer, "SELECT min(p.created_at) FROM post p JOIN platform f ON f.id = p.platform WHERE f.name = ?1");
    const auto row = first.bind(1, connection.platform).step();
    if (!row)
        return row.error();
    Coverage coverage;
    coverage.account = {connection.platform, foldHandle(connection.handle)};
    coverage.kinds = CapturedPosts | (traits.replies ? CapturedReplies : 0U) | (traits.mentions ? CapturedMentions : 0U)
                     | (traits.counts ? CapturedCounts : 0U);
    coverage.from = first.optionalInstant(0).value_or(run.startedAt);
    coverage.to = run.finishedAt;
    return std::vector<Coverage>{coverage};
}

Result<void> putReceipt(Database &writer, Connection &connection, const ConnectorTraits &traits, const SyncReceipt &run)
{
    auto receipt = receiptBefore(writer, connection);
    if (!receipt)
        return receipt.error();
    if (receipt->id == 0)
        receipt->startedAt = run.startedAt;
    receipt->finishedAt = run.finishedAt;
    receipt->stored += run.sum(&SourceReceipt::stored);
    receipt->updated += run.sum(&SourceReceipt::updated);
    receipt->duplicate += run.sum(&SourceReceipt::duplicate);
    receipt->refused += run.sum(&SourceReceipt::refused);
    receipt->read = receipt->stored + receipt->updated + receipt->duplicate + receipt->refused;
    if (run.complete()) {
        auto coverage = coverageOf(writer, connection, traits, run);
        if (!coverage)
            return coverage.error();
        receipt->coverage = std::move(*coverage);
    }
    if (auto put = ImportStore(writer).put(*receipt); !put)
        return put;
    connection.import = receipt->id;
    return {};
}

// The team's own limit for what others wrote there, where one is set.
Result<void> keepNoLonger(Database &writer, const std::string &platform)
{
    const auto days = retentionDays(writer, platform);
    if (!days)
        return days.error();
    if (!*days)
        return {};
    const auto wiped = applyRetention(writer, platform);
    return wiped ? Result<void>() : Result<void>(wiped.error());
}

} // namespace

Result<void> endSync(Database &writer, Connection &connection, const ConnectorTraits &traits, SyncReceipt &receipt)
{
    Transaction transaction(writer);
    if (!transaction.begun())
        return transaction.begun();
    connection.state = stateAfter(receipt);
    connection.fault = receipt.fault;
    connection.until = receipt.until;
    if (receipt.complete()) {
        connection.lastSuccess = receipt.finishedAt;
        if (auto noted = Upkeep(writer).noteSync(receipt.finishedAt); !noted)
            return noted;
    }
    if (receipt.complete() || receipt.sum(&SourceReceipt::read) > 0)
        if (auto put = putReceipt(writer, connection, traits, receipt); !put)
            return put;
    ConnectionStore store(writer);
    if (auto put = store.put(connection); !put)
        return put;
    if (auto put = store.putRun(connection.id, receipt); !put)
        return put;
    if (auto done = transaction.commit(); !done)
        return done;
    if (auto derived = Upkeep(writer).run(); !derived)
        return derived;
    return receipt.complete() ? keepNoLonger(writer, connection.platform) : Result<void>();
}

} // namespace attache
