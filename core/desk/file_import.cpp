#include "core/desk/file_import.h"

#include "core/domain/platform.h"
#include "core/ingest/bundle.h"
#include "core/ingest/importer.h"
#include "core/store/database.h"
#include "core/store/transaction.h"

#include <utility>

namespace attache {

namespace {

constexpr std::size_t kBatchesWaiting = 8;

} // namespace

FileImport::FileImport(ImportTarget &target, const ImportRequest &request, const ProgressSink &progress, StopToken stop)
    : m_target(target),
      m_database(target.database),
      m_request(request),
      m_progress(progress),
      m_stop(std::move(stop))
{}

Result<Receipt> FileImport::run(const std::string &path)
{
    m_receipt.path = path;
    m_receipt.startedAt = SystemClock().now();
    m_state.file = path;
    m_state.bytesTotal = bytesAt(path);
    const auto settled = settleChoice(&m_database, path, m_request);
    if (!settled)
        return settled.error();
    auto options = optionsOf(settled->choice, m_request.privatePosts);
    auto importer = options ? importerFor(path, settled->choice.format) : Result<std::unique_ptr<Importer>>(options.error());
    if (!importer)
        return unread(importer.error());
    m_receipt.format = (*importer)->format();
    const auto last = m_database.number("SELECT max(id) FROM post");
    if (!last)
        return last.error();
    m_writer.emplace(m_database, last->value_or(0));

    BatchQueue queue(kBatchesWaiting);
    ParserThread parser({std::move(*importer), path, std::move(*options), m_receipt}, queue,
                        m_target.gathered ? &*m_target.gathered : nullptr, m_stop);
    const auto written = write(queue);
    if (!written)
        queue.abandon();
    const auto parsed = parser.join();
    if (!written || !parsed.gathered)
        return written ? parsed.gathered.error() : written.error();
    if (m_writer->committed().updated > 0)
        m_target.gathered.reset(); // what was gathered of those posts may be wrong now
    settleReceipt(parsed);
    if (m_receipt.read == 0 && m_receipt.error)
        return m_receipt;
    if (settled->saved)
        m_receipt.warn(Warning::SavedMap, 0);
    if (auto kept = keep(*settled); !kept)
        return kept.error();
    return m_receipt;
}

Receipt FileImport::unread(const Error &why)
{
    m_receipt.error = why;
    m_receipt.error->place.file = m_receipt.path;
    m_receipt.finishedAt = SystemClock().now();
    return m_receipt;
}

void FileImport::settleReceipt(const ParserThread::Ended &parsed)
{
    const auto &counts = m_writer->committed();
    m_receipt.stored = counts.stored;
    m_receipt.updated = counts.updated;
    m_receipt.duplicate = counts.duplicate;
    m_receipt.refused = parsed.receipt.refused;
    m_receipt.refusals = parsed.receipt.refusals;
    m_receipt.warnings = parsed.receipt.warnings;
    m_receipt.gaps = parsed.receipt.gaps;
    m_receipt.error = m_receipt.cancelled ? std::optional(Error{Errc::Cancelled, {}, {}}) : std::nullopt;
    if (!parsed.read)
        m_receipt.error = parsed.read.error();
    if (m_receipt.error) {
        m_receipt.cancelled = m_receipt.error->code == Errc::Cancelled;
        m_receipt.error->place.file = m_receipt.path;
    }
    // Rows that a cancelled parser had read and not yet handed over are not read.
    m_receipt.read = counts.all() + m_receipt.refused;
    if (m_receipt.read > 0 || !m_receipt.error)
        m_receipt.kind = m_receipt.read == 0 && parsed.receipt.kind == "no-posts" ? "no-posts" : "posts";
    m_receipt.coverage = m_writer->span().coverage(m_receipt);
    m_receipt.finishedAt = SystemClock().now();
}

Result<void> FileImport::write(BatchQueue &queue)
{
    while (auto batch = queue.pop()) {
        if (m_stop.raised()) { // what stands in the queue would take a moment
            m_receipt.cancelled = true;
            queue.abandon();
            break;
        }
        const auto ended = m_writer->write(*batch);
        if (!ended)
            return ended.error();
        m_state.bytesRead = batch->bytesRead;
        m_state.rows = batch->rows;
        if (*ended)
            report();
        queue.giveBack(std::move(*batch));
        if (auto done = letOthers(); !done)
            return done;
    }
    queue.drained();
    if (auto done = m_writer->commit(); !done)
        return done;
    report();
    return {};
}

// Whoever decides or types meanwhile waits for one batch at most.
Result<void> FileImport::letOthers()
{
    if (!m_target.share || !m_target.share->wanted())
        return {};
    if (auto done = m_writer->commit(); !done)
        return done;
    report();
    m_target.share->lend();
    return {};
}

// What the person said beside the file's posts: whose account is ours, how tables of this header are read.
Result<void> FileImport::keep(const SettledChoice &settled)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    if (auto done = addNamedOwn(); !done)
        return done;
    if (settled.choice.saveMap && !settled.saved)
        if (auto done = saveMap(m_database, settled); !done)
            return done;
    return transaction.commit();
}

// '--own HANDLE' without platform is ours on the import's platform, else on every platform of the file.
Result<void> FileImport::addNamedOwn()
{
    for (const auto &named : m_request.own) {
        const auto colon = named.find(':');
        auto platforms = m_writer->platforms();
        if (colon != std::string::npos)
            platforms = {platformKey(named.substr(0, colon))};
        else if (!m_request.platform.empty())
            platforms = {platformKey(m_request.platform)};
        auto handle = colon == std::string::npos ? named : named.substr(colon + 1);
        if (handle.starts_with('@'))
            handle.erase(0, 1);
        for (const auto &platform : platforms)
            if (auto done = m_writer->addOwn({platform, handle}); !done)
                return done;
    }
    return {};
}

void FileImport::report()
{
    if (m_target.afterTransaction)
        m_target.afterTransaction();
    if (m_target.durable)
        m_state.committed = m_writer->committed().all();
    if (m_progress)
        m_progress(m_state);
}

} // namespace attache
