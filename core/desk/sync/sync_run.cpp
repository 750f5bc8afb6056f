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
constexpr int kMostRefreshing = 80; // calls of one run, for posts that are known
constexpr Millis kLookAgain = std::chrono::hours(7 * 24);

class WatchedPosts final : public KnownPosts {
public:
    WatchedPosts(WorkspaceAccess &access, std::int64_t connection) : m_access(access), m_connection(connection) {}
    std::optional<std::string> idOf(const std::string &native) const override
    {
        const auto found = m_access.write([&](Database &database) { return SyncStore(database, m_connection).byNative(native); });
        return found && *found ? std::optional((*found)->pid) : std::nullopt;
    }

private:
    WorkspaceAccess &m_access;
    std::int64_t m_connection;
};

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
    const auto due = m_context.access.write(
        [&](Database &database) { return SyncStore(database, m_connection.id).nextDue(m_now, m_passedOver); });
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
            m_passedOver.insert({task.task.source, task.task.subject});
            // It is asked for once more, in the next run: an answer of this kind may pass.
            const auto due = task.complete ? std::nullopt : std::optional(m_now);
            if (auto done = putAnswer(task, m_connector.notThere(task.task), due); !done)
                return done.error();
            m_faults = 0;
            return Ended::Asked;
        }
        auto answer = reply.fault == NetFault::None ? read(task.task, reply) : PlatformAnswer();
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
Result<SyncRun::Ended> SyncRun::keepPage(StoredTask &task, const PlatformAnswer &answer, int pages, bool resumed, bool &more)
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
        else if (task.complete && pages >= (m_connector.traits().charges ? 1 : kPagesReadAgain) && outcome->fresh == 0)
            counts.stop = SyncStop::NothingNew;
        else if (most > 0 && pages >= most)
            counts.stop = SyncStop::Cap;
        else
            more = true;
        ++task.pages;
        task.task.cursor = more ? answer.cursor : std::string();
        if (answer.note)
            task.task.note = *answer.note;
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

PlatformAnswer SyncRun::read(const SyncTask &task, const HttpReply &reply)
{
    auto answer = m_connector.read(m_connection, task, reply, WatchedPosts(m_context.access, m_connection.id));
    if (answer.cost > 0)
        m_receipt.cost = m_receipt.cost.value_or(0) + answer.cost;
    return answer;
}

// What one question met is no reason to leave the others unasked, unless it would meet them too. It is asked again in the
// next run, from where it stood; a place that the platform no longer understands is given up.
Result<SyncRun::Ended> SyncRun::takeFault(StoredTask task, const HttpReply &reply)
{
    ++m_faults;
    m_passedOver.insert({task.task.source, task.task.subject});
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
    auto done = inTransaction(m_context.access,
                              [&](Database &database) { return SyncStore(database, m_connection.id).save(task, m_now); });
    if (!done)
        return done.error();
    return over ? Ended::RunOver : Ended::Skipped;
}

Result<void> SyncRun::putAnswer(const StoredTask &task, const PlatformAnswer &answer, std::optional<Instant> due)
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
    const bool all = m_wish.everything && !m_connector.traits().charges;
    const auto which = !first ? Which::NeverChecked : all ? Which::DueFirst : Which::Due;
    const int most = kMostRefreshing * m_connector.traits().atOnce;
    auto posts = m_context.access.write(
        [&](Database &database) { return SyncStore(database, m_connection.id).toRefresh(m_now, which, most); });
    if (!posts)
        return posts.error();
    std::erase_if(*posts, [this](const WatchedPost &post) { return !m_asked.insert(post.pid).second; });
    std::stable_sort(posts->begin(), posts->end(), [this](const WatchedPost &a, const WatchedPost &b) {
        return m_connector.refreshKind(a.native) < m_connector.refreshKind(b.native);
    });
    for (auto at = posts->begin(); at != posts->end();) {
        auto end = at;
        while (end != posts->end() && end - at < m_connector.traits().atOnce
               && m_connector.refreshKind(end->native) == m_connector.refreshKind(at->native))
            ++end;
        const auto ended = refreshThese({at, end});
        if (!ended)
            return ended.error();
        if (*ended == Ended::RunOver)
            return false;
        at = end;
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
    const auto answer = reply.fault == NetFault::None       ? read(task, reply)
                        : reply.fault == NetFault::NotThere ? m_connector.notThere(task)
                                                            : PlatformAnswer();
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
