#include "core/desk/sync/sync_run.h"

#include "core/desk/sync/schedule.h"
#include "core/desk/workspace_access.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace attache {

namespace {

// A feed that is known to its end is read again so far, for posts that were dated back and stand deep in it.
constexpr int kPagesReadAgain = 10;
// So many pages in a row without anything new are an endless answer.
constexpr int kMostIdlePages = 50;
constexpr int kMostFaults = 3;
constexpr int kMostRefreshed = 2000; // of one run
constexpr Millis kLater{1};          // due, but not in this run
constexpr Millis kLookAgain = std::chrono::hours(7 * 24);

// One transaction on the workspace's writer.
template <class Work>
Result<void> inTransaction(WorkspaceAccess &access, Work work)
{
    return access.write([&](Database &database) -> Result<void> {
        Transaction transaction(database);
        if (!transaction.begun())
            return transaction.begun();
        if (Result<void> done = work(database); !done)
            return done;
        return transaction.commit();
    });
}

} // namespace

SyncRun::SyncRun(const SyncContext &context, const Connector &connector, const Connection &connection, Door &door,
                 const SyncWish &wish)
    : m_context(context),
      m_connector(connector),
      m_connection(connection),
      m_door(door),
      m_wish(wish),
      m_now(wish.now.value_or(context.clock.now()))
{
    m_receipt.connection = connection.name;
    m_receipt.startedAt = m_now;
}

Result<SyncReceipt> SyncRun::run()
{
    if (auto begun = beginTasks(); !begun)
        return begun.error();
    m_door.sender().onWait([this](Instant until) {
        if (m_wish.progress)
            m_wish.progress({m_connection.name, {}, m_door.sender().calls(), m_receipt.sum(&SourceReceipt::stored), until});
    });
    bool first = true;
    for (bool more = true; more;) {
        bool any = true;
        while (any) {
            const auto ended = nextTask(any);
            if (!ended)
                return ended.error();
            if (*ended == Ended::RunOver)
                any = more = false;
        }
        if (!more)
            break;
        const auto refreshed = refresh(first);
        if (!refreshed)
            return refreshed.error();
        more = *refreshed;
        first = false;
    }
    m_receipt.calls = m_door.sender().calls();
    m_receipt.finishedAt = m_wish.now.value_or(m_context.clock.now());
    return std::move(m_receipt);
}

Result<void> SyncRun::beginTasks()
{
    return inTransaction(m_context.access, [&](Database &database) -> Result<void> {
        SyncStore store(database, m_connection.id);
        for (const auto &task : m_connector.standing(m_connection))
            if (auto done = store.add(task, m_now); !done)
                return done;
        return {};
    });
}

Result<SyncRun::Ended> SyncRun::nextTask(bool &any)
{
    const auto due =
        m_context.access.write([&](Database &database) { return SyncStore(database, m_connection.id).nextDue(m_now); });
    if (!due)
        return due.error();
    any = due->has_value();
    return any ? askTask(std::move(**due)) : Result<Ended>(Ended::Asked);
}

bool SyncRun::outOfBudget()
{
    if (m_context.stop.raised())
        endWith(NetFault::Cancelled, {});
    else if (m_door.sender().calls() >= m_connection.options.mostCalls)
        m_receipt.gaps.emplace_back("budget");
    else
        return false;
    return true;
}

void SyncRun::endWith(NetFault fault, const std::string &detail)
{
    m_receipt.fault = fault;
    m_receipt.detail = detail;
    m_receipt.until = m_door.sender().until();
}

void SyncRun::report(const std::string &source)
{
    if (m_wish.progress)
        m_wish.progress({m_connection.name, source, m_door.sender().calls(), m_receipt.sum(&SourceReceipt::stored), {}});
}

Result<SyncRun::Ended> SyncRun::askTask(StoredTask task)
{
    const bool resumed = !task.task.cursor.empty();
    m_cursors = {task.task.cursor};
    m_idlePages = 0;
    for (int pages = 1;; ++pages) {
        if (outOfBudget()) {
            m_receipt.of(task.task.source).stop = m_receipt.fault == NetFault::Cancelled ? SyncStop::Cancelled : SyncStop::Budget;
            return Ended::RunOver;
        }
        const auto reply = m_door.ask(m_connector.call(m_connection, task.task));
        ++m_receipt.of(task.task.source).asked;
        if (reply.fault == NetFault::NotThere) {
            if (auto done = putAnswer(task, m_connector.notThere(task.task), std::nullopt); !done)
                return done.error();
            m_faults = 0;
            return Ended::Asked;
        }
        auto answer = reply.fault == NetFault::None ? m_connector.read(m_connection, task.task, reply) : Answer();
        if (reply.fault != NetFault::None || answer.fault != NetFault::None) {
            auto faulty = reply;
            faulty.fault = reply.fault != NetFault::None ? reply.fault : answer.fault;
            return takeFault(std::move(task), faulty);
        }
        m_faults = 0;
        bool more = false;
        const auto ended = keepPage(task, answer, pages, resumed, more);
        if (!ended || !more)
            return ended;
        report(task.task.source);
    }
}

// A page and what comes after it, in one transaction.
Result<SyncRun::Ended> SyncRun::keepPage(StoredTask &task, const Answer &answer, int pages, bool resumed, bool &more)
{
    auto &counts = m_receipt.of(task.task.source);
    const int most = m_connector.mostPages(task.task);
    auto done = inTransaction(m_context.access, [&](Database &database) -> Result<void> {
        const auto outcome = PageStore(database, m_connector, m_connection, m_now).put(task.task, answer, counts);
        if (!outcome)
            return outcome.error();
        m_idlePages = outcome->fresh == 0 ? m_idlePages + 1 : 0;
        counts.stop = SyncStop::End;
        more = false;
        if (answer.cursor.empty())
            ;
        else if (!m_cursors.insert(answer.cursor).second || m_idlePages >= kMostIdlePages)
            counts.stop = SyncStop::Endless;
        else if (task.complete && pages >= kPagesReadAgain && outcome->fresh == 0)
            counts.stop = SyncStop::NothingNew;
        else if (most > 0 && pages >= most)
            counts.stop = SyncStop::Cap;
        else
            more = true;
        ++task.pages;
        task.task.cursor = more ? answer.cursor : std::string();
        const bool again = !more && resumed; // what came before the place where it went on
        task.complete = task.complete || (!more && counts.stop != SyncStop::Endless);
        return SyncStore(database, m_connection.id).save(task, more || again ? std::optional(m_now) : std::nullopt);
    });
    if (!done)
        return done.error();
    if (counts.stop == SyncStop::Endless)
        m_receipt.gaps.push_back(task.task.source);
    if (answer.partial)
        m_receipt.gaps.push_back(task.task.source);
    return Ended::Asked;
}

bool SyncRun::endsRun(NetFault fault) const
{
    switch (fault) {
    case NetFault::NotAllowed:
    case NetFault::AskedWrongly:
    case NetFault::TooLarge:
    case NetFault::NoJson:
    case NetFault::CutOff:
    case NetFault::TimedOut:
    case NetFault::RedirectElsewhere:
    case NetFault::ServerTrouble: return m_faults >= kMostFaults;
    default: return true;
    }
}

// What one question met is no reason to leave the others unasked, unless it would meet them too. It is asked again in the
// next run, from where it stood; a place that the platform no longer understands is given up.
Result<SyncRun::Ended> SyncRun::takeFault(StoredTask task, const HttpReply &reply)
{
    ++m_faults;
    auto &counts = m_receipt.of(task.task.source);
    counts.stop = reply.fault == NetFault::Cancelled ? SyncStop::Cancelled : SyncStop::Fault;
    counts.fault = reply.fault;
    counts.detail = reply.detail;
    m_receipt.gaps.push_back(task.task.source);
    const bool over = endsRun(reply.fault);
    const bool settled = reply.fault == NetFault::NotAllowed || reply.fault == NetFault::AskedWrongly;
    if (over || !settled)
        endWith(reply.fault, reply.detail);
    if (reply.fault == NetFault::AskedWrongly)
        task.task.cursor.clear();
    auto done = inTransaction(
        m_context.access, [&](Database &database) { return SyncStore(database, m_connection.id).save(task, m_now + kLater); });
    if (!done)
        return done.error();
    return over ? Ended::RunOver : Ended::Skipped;
}

Result<void> SyncRun::putAnswer(const StoredTask &task, const Answer &answer, std::optional<Instant> due)
{
    return inTransaction(m_context.access, [&](Database &database) -> Result<void> {
        auto &counts = m_receipt.of(task.task.source);
        if (const auto put = PageStore(database, m_connector, m_connection, m_now).put(task.task, answer, counts); !put)
            return put.error();
        auto ended = task;
        ended.task.cursor.clear();
        ended.complete = true;
        return SyncStore(database, m_connection.id).save(ended, due);
    });
}

// Looks at known posts again. True where that led to more questions.
Result<bool> SyncRun::refresh(bool first)
{
    using Which = SyncStore::Which;
    const auto which = !first ? Which::NeverChecked : m_wish.everything ? Which::DueFirst : Which::Due;
    auto posts = m_context.access.write(
        [&](Database &database) { return SyncStore(database, m_connection.id).toRefresh(m_now, which, kMostRefreshed); });
    if (!posts)
        return posts.error();
    std::erase_if(*posts, [this](const WatchedPost &post) { return !m_asked.insert(post.pid).second; });
    const auto atOnce = static_cast<std::size_t>(m_connector.traits().atOnce);
    for (std::size_t at = 0; at < posts->size(); at += atOnce) {
        const auto end = std::min(at + atOnce, posts->size());
        const auto ended =
            refreshThese({posts->begin() + static_cast<std::ptrdiff_t>(at), posts->begin() + static_cast<std::ptrdiff_t>(end)});
        if (!ended)
            return ended.error();
        if (*ended == Ended::RunOver)
            return false;
    }
    return !posts->empty();
}

Result<SyncRun::Ended> SyncRun::refreshThese(const std::vector<WatchedPost> &posts)
{
    if (outOfBudget())
        return Ended::RunOver;
    SyncTask task{"refresh", {}, {}, {}, 99};
    for (const auto &post : posts)
        task.subject += (task.subject.empty() ? "" : "\n") + post.native;
    auto &counts = m_receipt.of(task.source);
    ++counts.asked;
    const auto reply = m_door.ask(m_connector.call(m_connection, task));
    const auto answer = reply.fault == NetFault::None       ? m_connector.read(m_connection, task, reply)
                        : reply.fault == NetFault::NotThere ? m_connector.notThere(task)
                                                            : Answer();
    const auto fault = reply.fault == NetFault::NotThere ? NetFault::None
                       : reply.fault == NetFault::None   ? answer.fault
                                                         : reply.fault;
    if (fault != NetFault::None) {
        ++m_faults;
        counts.stop = SyncStop::Fault;
        counts.fault = fault;
        counts.detail = reply.detail;
        endWith(fault, reply.detail);
        return endsRun(fault) ? Ended::RunOver : Ended::Skipped;
    }
    m_faults = 0;
    auto done = inTransaction(m_context.access, [&](Database &database) -> Result<void> {
        SyncStore store(database, m_connection.id);
        for (const auto &post : posts)
            if (auto noted = store.asked(post.pid, m_now, m_now + kLookAgain); !noted)
                return noted;
        const auto put = PageStore(database, m_connector, m_connection, m_now).put(task, answer, counts);
        return put ? Result<void>() : Result<void>(put.error());
    });
    if (!done)
        return done.error();
    report(task.source);
    return Ended::Asked;
}

} // namespace attache
