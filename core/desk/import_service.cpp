#include "core/desk/import_service.h"

#include "core/base/large_pages.h"
#include "core/base/log.h"
#include "core/desk/file_import.h"
#include "core/desk/upkeep/own_accounts.h"
#include "core/ingest/bundle.h"
#include "core/store/database.h"
#include "core/store/fact_reader.h"
#include "core/store/import_store.h"
#include "core/store/meta_store.h"
#include "core/store/transaction.h"
#include "core/store/workspace_builder.h"

#include <algorithm>

namespace attache {

namespace {

// Remarks that only the whole workspace can make.
Result<void> remarkOn(Database &database, Receipt &receipt)
{
    if (receipt.kind != "posts")
        return {};
    const auto own = OwnAccounts::load(database);
    const auto now = MetaStore(database).now();
    if (!own || !now)
        return own ? now.error() : own.error();
    FactReader facts(database);
    const auto outliers = facts.nodes({now->at + Millis{1}, {}});
    const auto theirs = facts.anyOfThePublic();
    if (!outliers || !theirs)
        return outliers ? theirs.error() : outliers.error();
    if (own->empty())
        receipt.warn(Warning::NoOwnAccount, 0);
    else if (!*theirs && receipt.read > 0 && !receipt.warned(Warning::OwnPostsOnly))
        receipt.warn(Warning::OwnPostsOnly, 0);
    if (!outliers->empty() && receipt.stored > 0)
        receipt.warn(Warning::FutureOutlier, 0, static_cast<std::int64_t>(outliers->size()));
    return {};
}

// About how many posts the files hold: what is gathered of them takes its room at once.
std::size_t expectedPosts(const std::vector<std::string> &files)
{
    constexpr std::int64_t bytesPerPost = 160;
    std::int64_t bytes = 0;
    for (const auto &file : files)
        bytes += bytesAt(file);
    constexpr std::int64_t most = 3'000'000;
    return static_cast<std::size_t>(std::min(bytes / bytesPerPost, most));
}

// How often deriving begins anew for somebody who wants the writer, before they must wait: it has to come to an end.
constexpr int kMostInterruptions = 8;

bool cancelled(const std::vector<Receipt> &receipts)
{
    return std::any_of(receipts.begin(), receipts.end(), [](const Receipt &receipt) { return receipt.cancelled; });
}

// One import of several files, from the first batch to the receipts.
class Import {
public:
    Import(ImportTarget &target, const ImportRequest &request, const ProgressSink &progress, StopToken stop)
        : m_target(target),
          m_request(request),
          m_progress(progress),
          m_stop(std::move(stop))
    {}

    Result<std::vector<Receipt>> run()
    {
        for (const auto step : {&Import::readFiles, &Import::derive, &Import::storeReceipts})
            if (auto done = (this->*step)(); !done)
                return done.error();
        return std::move(m_receipts);
    }

private:
    Result<void> readFiles()
    {
        for (const auto &file : m_request.files) {
            auto receipt = FileImport(m_target, m_request, m_progress, m_stop).run(file);
            if (!receipt)
                return receipt.error();
            m_receipts.push_back(std::move(*receipt));
            if (m_stop.raised())
                break;
        }
        return {};
    }

    // Cancelled in the middle, deriving is left to whoever opens the workspace next: the batches stand.
    Result<void> derive()
    {
        if (cancelled(m_receipts))
            return {};
        giveFreeMemoryBack();
        const auto report = [this](std::int64_t done, std::int64_t all) {
            m_state.phase = ImportProgress::Phase::Deriving;
            m_state.rows = done;
            m_state.bytesTotal = all;
            if (m_progress)
                m_progress(m_state);
        };
        Upkeep upkeep(m_target.database);
        const auto pending = upkeep.pending();
        if (!pending)
            return pending.error();
        auto done = *pending && m_target.gathered ? upkeep.rebuild(std::move(*m_target.gathered), report, m_stop)
                                                  : deriveInTurns(upkeep, report);
        if (done || done.error().code != Errc::Cancelled)
            return done;
        for (auto &receipt : m_receipts)
            receipt.cancelled = true;
        return {};
    }

    // Broken off where somebody wants the writer, and begun again: what is derived stands as a whole or not at all.
    Result<void> deriveInTurns(Upkeep &upkeep, const Upkeep::Progress &report)
    {
        for (int i = 0; m_target.share && i < kMostInterruptions; ++i) {
            auto interruption = m_target.share->interruption();
            const auto watch = [&](std::int64_t done, std::int64_t all) {
                report(done, all);
                if (m_stop.raised())
                    interruption.raise();
            };
            auto done = upkeep.run(watch, interruption);
            if (done || done.error().code != Errc::Cancelled || m_stop.raised())
                return done;
            m_target.share->lend();
        }
        return upkeep.run(report, m_stop);
    }

    Result<void> storeReceipts()
    {
        ImportStore store(m_target.database);
        for (auto &receipt : m_receipts) {
            if (!receipt.cancelled)
                if (auto done = remarkOn(m_target.database, receipt); !done)
                    return done;
            if (auto done = store.put(receipt); !done)
                return done;
            logger("desk")->info("import format={} read={} stored={} updated={} duplicate={} refused={}", receipt.format,
                                 receipt.read, receipt.stored, receipt.updated, receipt.duplicate, receipt.refused);
        }
        return {};
    }

    ImportTarget &m_target;
    const ImportRequest &m_request;
    const ProgressSink &m_progress;
    StopToken m_stop;
    ImportProgress m_state;
    std::vector<Receipt> m_receipts;
};

// As the receipts of an import that left nothing.
void forget(std::vector<Receipt> &receipts)
{
    for (auto &receipt : receipts) {
        receipt.read = receipt.stored = receipt.updated = receipt.duplicate = receipt.refused = 0;
        receipt.refusals.clear();
        receipt.warnings.clear();
        receipt.coverage.clear();
    }
}

void reportDone(const ProgressSink &progress, const std::vector<Receipt> &receipts)
{
    ImportProgress state;
    state.phase = ImportProgress::Phase::Done;
    for (const auto &receipt : receipts)
        state.committed += receipt.stored + receipt.updated + receipt.duplicate;
    if (progress)
        progress(state);
}

bool leavesNothing(const ImportRequest &request, const std::vector<Receipt> &receipts)
{
    const bool anyRead =
        std::any_of(receipts.begin(), receipts.end(), [](const Receipt &receipt) { return receipt.read > 0 || !receipt.error; });
    return !anyRead || (cancelled(receipts) && request.onCancel == ImportRequest::OnCancel::KeepNothing);
}

} // namespace

Result<std::vector<Receipt>> importFiles(Database &writer, const ImportRequest &request, const ProgressSink &progress,
                                         StopToken stop, WriterShare *share)
{
    const auto any = FactReader(writer).anyData();
    if (!any)
        return any.error();
    ImportTarget target{writer, {}};
    if (!*any)
        target.gathered.emplace(expectedPosts(request.files));
    else if (request.onCancel != ImportRequest::OnCancel::KeepNothing)
        target.share = share;
    std::optional<Transaction> whole;
    if (request.onCancel == ImportRequest::OnCancel::KeepNothing) {
        whole.emplace(writer);
        target.durable = false;
        if (!whole->begun())
            return whole->begun().error();
    }
    auto receipts = Import(target, request, progress, stop).run();
    if (!receipts)
        return receipts.error();
    if (whole && cancelled(*receipts)) {
        forget(*receipts);
        return receipts;
    }
    if (whole)
        if (auto done = whole->commit(); !done)
            return done.error();
    reportDone(progress, *receipts);
    return receipts;
}

Result<std::vector<Receipt>> importIntoNew(const std::string &workspace, const ImportRequest &request,
                                           const ProgressSink &progress, StopToken stop)
{
    auto builder = WorkspaceBuilder::start(workspace);
    if (!builder)
        return builder.error();
    ImportTarget target{(*builder)->database(), {}, false, [&builder] { (*builder)->writeBehind(); }};
    target.gathered.emplace(expectedPosts(request.files), workspace);
    auto receipts = Import(target, request, progress, stop).run();
    if (!receipts)
        return receipts.error();
    if (leavesNothing(request, *receipts)) {
        if (cancelled(*receipts))
            forget(*receipts);
        return receipts;
    }
    if (auto done = (*builder)->publish(); !done)
        return done.error();
    reportDone(progress, *receipts);
    return receipts;
}

} // namespace attache
