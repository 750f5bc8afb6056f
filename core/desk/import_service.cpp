#include "core/desk/import_service.h"

#include "core/base/log.h"
#include "core/base/text.h"
#include "core/desk/batch_queue.h"
#include "core/desk/upkeep/own_accounts.h"
#include "core/desk/upkeep/upkeep.h"
#include "core/domain/platform.h"
#include "core/ingest/importer.h"
#include "core/store/account_store.h"
#include "core/store/database.h"
#include "core/store/import_store.h"
#include "core/store/meta_store.h"
#include "core/store/post_store.h"
#include "core/store/transaction.h"

#include <QFileInfo>

#include <set>
#include <thread>

namespace attache {

namespace {

constexpr std::size_t kBatchPosts = 20'000;
// Beside the number of posts, so that long texts cannot make a batch large.
constexpr std::size_t kBatchBytes = 8 * 1024 * 1024;

// The parser's side of the queue: gathers posts into batches.
class QueueSink final : public RecordSink {
public:
    explicit QueueSink(BatchQueue &queue) : m_queue(queue) {}

    void post(Post &&post) override
    {
        m_bytes += post.text.size() + post.authorName.size() + post.url.size() + 200;
        m_batch.posts.push_back(std::move(post));
        if (m_batch.posts.size() >= kBatchPosts || m_bytes >= kBatchBytes)
            flush();
    }

    void ownAccount(AccountKey account) override { m_batch.own.push_back(std::move(account)); }

    void progress(std::int64_t bytesRead, std::int64_t rows) override
    {
        m_bytesRead = bytesRead;
        m_rows = rows;
    }

    void flush()
    {
        if (m_batch.posts.empty() && m_batch.own.empty())
            return;
        m_batch.bytesRead = m_bytesRead;
        m_batch.rows = m_rows;
        m_queue.push(std::exchange(m_batch, {}));
        m_bytes = 0;
    }

private:
    BatchQueue &m_queue;
    Batch m_batch;
    std::size_t m_bytes = 0;
    std::int64_t m_bytesRead = 0, m_rows = 0;
};

// One file on its way into the workspace.
class FileImport {
public:
    FileImport(Database &database, const ImportRequest &request, const ProgressSink &progress, StopToken stop)
        : m_database(database),
          m_request(request),
          m_progress(progress),
          m_stop(std::move(stop))
    {}

    Result<Receipt> run(const std::string &path);

private:
    Result<void> write(BatchQueue &queue);
    Result<void> writeBatch(const Batch &batch);
    Result<void> addOwn(const AccountKey &key);
    Result<void> addNamedOwn();
    void report(const Batch &batch);

    Database &m_database;
    const ImportRequest &m_request;
    const ProgressSink &m_progress;
    StopToken m_stop;
    Receipt m_receipt;
    ImportProgress m_state;
    std::set<std::string> m_platforms; // of the posts seen
    std::int64_t m_lastBefore = 0;     // the largest row id before this file
};

Result<Receipt> FileImport::run(const std::string &path)
{
    m_receipt.path = path;
    m_receipt.startedAt = SystemClock().now();
    m_state.file = path;
    m_state.bytesTotal = QFileInfo(QString::fromStdString(path)).size();
    auto importer = importerFor(path, m_request.format);
    if (!importer) {
        m_receipt.error = importer.error();
        m_receipt.error->place.file = path;
        m_receipt.finishedAt = SystemClock().now();
        return m_receipt;
    }
    m_receipt.format = (*importer)->format();
    const auto last = m_database.number("SELECT max(id) FROM post");
    m_lastBefore = last ? last->value_or(0) : 0;

    BatchQueue queue;
    Receipt parsed = m_receipt; // the parser's own, so that the two threads share nothing but the queue
    Result<void> ended;
    std::thread parser([&] {
        QueueSink sink(queue);
        const ImportOptions options{m_request.platform, m_request.columnMap};
        ended = (*importer)->read(path, options, sink, parsed, m_stop);
        sink.flush();
        queue.finish();
    });
    const auto written = write(queue);
    if (!written)
        queue.abandon();
    parser.join();
    if (!written)
        return written.error();

    m_receipt.refused = parsed.refused;
    m_receipt.refusals = std::move(parsed.refusals);
    m_receipt.warnings = std::move(parsed.warnings);
    if (ended && m_receipt.cancelled)
        ended = failure(Errc::Cancelled);
    if (!ended) {
        m_receipt.cancelled = ended.error().code == Errc::Cancelled;
        m_receipt.error = ended.error();
        m_receipt.error->place.file = path;
    }
    // Rows that a cancelled parser had read and not yet handed over are not read.
    m_receipt.read = m_receipt.stored + m_receipt.updated + m_receipt.duplicate + m_receipt.refused;
    if (m_receipt.read > 0 || !m_receipt.error)
        m_receipt.kind = "posts";
    m_receipt.finishedAt = SystemClock().now();
    if (m_receipt.read == 0 && m_receipt.error)
        return m_receipt;
    if (auto named = addNamedOwn(); !named)
        return named.error();
    return m_receipt;
}

Result<void> FileImport::write(BatchQueue &queue)
{
    while (auto batch = queue.pop()) {
        if (m_stop.raised()) { // what stands in the queue would take seconds
            m_receipt.cancelled = true;
            queue.abandon();
            return {};
        }
        if (auto done = writeBatch(*batch); !done)
            return done;
        report(*batch);
    }
    return {};
}

Result<void> FileImport::writeBatch(const Batch &batch)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    for (const auto &key : batch.own)
        if (auto done = addOwn(key); !done)
            return done;
    PostStore store(m_database);
    Receipt counted = m_receipt;
    for (const auto &post : batch.posts) {
        const auto outcome = store.put(post);
        if (!outcome)
            return outcome.error();
        auto &count = *outcome == PostStore::Outcome::Stored    ? counted.stored
                      : *outcome == PostStore::Outcome::Updated ? counted.updated
                                                                : counted.duplicate;
        ++count;
        if (m_platforms.empty() || post.key.platform != *m_platforms.begin())
            m_platforms.insert(post.key.platform);
    }
    if (auto done = transaction.commit(); !done)
        return done;
    m_receipt = std::move(counted);
    return {};
}

// A new account of ours changes what earlier posts mean to us.
Result<void> FileImport::addOwn(const AccountKey &key)
{
    Account account;
    account.key = key;
    const auto changed = AccountStore(m_database).put(account);
    if (!changed)
        return changed.error();
    return *changed && m_lastBefore > 0 ? Upkeep(m_database).markEverything() : Result<void>();
}

// '--own HANDLE' without platform is ours on the import's platform, else on every platform of the file.
Result<void> FileImport::addNamedOwn()
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    for (const auto &named : m_request.own) {
        const auto colon = named.find(':');
        std::set<std::string> platforms = m_platforms;
        if (colon != std::string::npos)
            platforms = {platformKey(named.substr(0, colon))};
        else if (!m_request.platform.empty())
            platforms = {platformKey(m_request.platform)};
        auto handle = colon == std::string::npos ? named : named.substr(colon + 1);
        if (handle.starts_with('@'))
            handle.erase(0, 1);
        for (const auto &platform : platforms)
            if (auto done = addOwn({platform, handle}); !done)
                return done;
    }
    return transaction.commit();
}

void FileImport::report(const Batch &batch)
{
    m_state.bytesRead = batch.bytesRead;
    m_state.rows = batch.rows;
    m_state.committed = m_receipt.stored + m_receipt.updated + m_receipt.duplicate;
    if (m_progress)
        m_progress(m_state);
}

// Remarks that only the whole workspace can make.
Result<void> remarkOn(Database &database, Receipt &receipt)
{
    if (receipt.kind != "posts")
        return {};
    const auto own = OwnAccounts::load(database);
    const auto now = MetaStore(database).now();
    if (!own || !now)
        return own ? now.error() : own.error();
    const auto outliers = database.number("SELECT count(*) FROM post WHERE created_at > " + std::to_string(toMillis(now->at)));
    const auto theirs = database.number("SELECT 1 FROM post p JOIN node n ON n.post = p.id LEFT JOIN reaction r ON r.post = p.id "
                                        "WHERE r.post IS NULL AND n.conversation IS NOT NULL LIMIT 1");
    if (!outliers || !theirs)
        return outliers ? theirs.error() : outliers.error();
    if (own->empty())
        receipt.warn(Warning::NoOwnAccount, 0);
    else if (!theirs->has_value() && receipt.read > 0)
        receipt.warn(Warning::OwnPostsOnly, 0);
    if (outliers->value_or(0) > 0 && receipt.stored > 0)
        receipt.warn(Warning::FutureOutlier, 0, **outliers);
    return {};
}

} // namespace

Result<std::vector<Receipt>> importFiles(Database &writer, const ImportRequest &request, const ProgressSink &progress,
                                         StopToken stop)
{
    std::vector<Receipt> receipts;
    for (const auto &file : request.files) {
        auto receipt = FileImport(writer, request, progress, stop).run(file);
        if (!receipt)
            return receipt.error();
        receipts.push_back(std::move(*receipt));
        if (stop.raised())
            break;
    }
    // What is stored is derived even after a cancel: whole batches were promised, and figures must fit them.
    ImportProgress state;
    state.phase = ImportProgress::Phase::Deriving;
    const auto derived = Upkeep(writer).run([&](std::int64_t done, std::int64_t all) {
        state.rows = done;
        state.bytesTotal = all;
        if (progress)
            progress(state);
    });
    if (!derived)
        return derived.error();
    ImportStore store(writer);
    for (auto &receipt : receipts) {
        if (auto done = remarkOn(writer, receipt); !done)
            return done.error();
        if (auto done = store.put(receipt); !done)
            return done.error();
        logger("desk")->info("import format={} read={} stored={} updated={} duplicate={} refused={}", receipt.format,
                             receipt.read, receipt.stored, receipt.updated, receipt.duplicate, receipt.refused);
    }
    state.phase = ImportProgress::Phase::Done;
    if (progress)
        progress(state);
    return receipts;
}

} // namespace attache
