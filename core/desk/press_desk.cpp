#include "core/desk/press_desk.h"

#include "core/base/text.h"
#include "core/desk/decisions.h"
#include "core/desk/inbox_service.h"
#include "core/desk/scoped_reader.h"
#include "core/desk/standing_messages.h"
#include "core/desk/team_settings.h"
#include "core/desk/workspace_access.h"
#include "core/domain/subject.h"
#include "core/store/account_store.h"
#include "core/store/decision_store.h"
#include "core/store/meta_store.h"
#include "core/store/post_reader.h"
#include "core/store/transaction.h"

namespace attache {

namespace {

// Drafts are no steps: they come every few seconds, and an editor has its own undo.
template <class Change>
auto changeDraft(Database &writer, const PostKey &post, Change change) -> decltype(change(std::declval<std::int64_t>()))
{
    Transaction transaction(writer);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto platform = AccountStore(writer).platform(post.platform);
    if (!platform)
        return platform.error();
    auto done = change(*platform);
    if (!done)
        return done;
    if (auto committed = transaction.commit(); !committed)
        return committed.error();
    return done;
}

Result<Zone> zoneOf(Database &reader)
{
    const auto name = MetaStore(reader).zone();
    return name ? Zone::named(*name) : name.error();
}

// Error Usage where it is not collected.
Result<Post> postOf(Database &reader, const PostKey &key)
{
    PostReader posts(reader);
    const auto id = posts.find(key);
    if (!id)
        return id.error();
    const auto found = *id ? posts.posts({**id}) : std::vector<Post>{};
    if (!found)
        return found.error();
    if (found->empty())
        return Error{Errc::Usage, {{}, 0, "post"}, "not collected"};
    return found->front();
}

} // namespace

PressDesk::PressDesk(WorkspaceAccess &access)
    : m_access(access),
      m_board(std::make_unique<StandingBoard>()),
      m_watch(std::make_unique<WatchBoard>())
{}

PressDesk::~PressDesk() = default;

template <class Ask>
auto PressDesk::read(Ask ask) const -> decltype(ask(std::declval<Database &>()))
{
    auto reader = m_access.reader();
    if (!reader)
        return reader.error();
    return ask(reader->database());
}

Result<InboxPage> PressDesk::inbox(const InboxRequest &request) const
{
    return read([&](Database &db) { return inboxOf(db, *m_board, request); });
}

Result<Morning> PressDesk::morning(std::optional<Instant> looked) const
{
    return read([&](Database &db) { return morningOf(db, *m_board, looked); });
}

Result<Alarms> PressDesk::alarms() const
{
    return read([](Database &db) { return alarmsOf(db); });
}

Result<Asked> PressDesk::asked(const ScopeRequest &scope, const StopToken &stop) const
{
    return read([&](Database &db) -> Result<Asked> {
        const auto scoped = ScopedReader::prepare(db, scope, stop);
        return scoped ? askedIn(*scoped) : scoped.error();
    });
}

Result<std::vector<KeyedPost>> PressDesk::posts(const std::vector<PostKey> &keys) const
{
    return read([&](Database &db) { return attache::postsOf(db, keys); });
}

Result<std::vector<Post>> PressDesk::versions(const PostKey &post) const
{
    return read([&](Database &db) { return attache::versionsOf(db, post); });
}

Result<double> PressDesk::targetHours() const
{
    return read([](Database &db) { return attache::targetHours(db); });
}

Result<void> PressDesk::setTargetHours(const Deed &deed, double hours)
{
    return m_access.write([&](Database &db) { return attache::setTargetHours(db, deed, hours); });
}

Result<std::int64_t> PressDesk::decide(const Deed &deed, std::vector<Decision> decisions)
{
    for (auto &decision : decisions) {
        decision.decider = deed.who;
        decision.at = deed.at;
        decision.reason = sanitise(decision.reason);
        decision.value = sanitise(decision.value);
        if (const auto fault = faultOf(decision); !fault.empty())
            return Error{Errc::Usage, {{}, 0, std::string(fault)}, "missing or not known"};
    }
    return m_access.write([&](Database &db) { return attache::decide(db, deed, decisions); });
}

Result<std::optional<Step>> PressDesk::undo(const Deed &deed)
{
    return m_access.write([&](Database &db) { return attache::undo(db, deed); });
}

Result<std::optional<Step>> PressDesk::redo(const Deed &deed)
{
    return m_access.write([&](Database &db) { return attache::redo(db, deed); });
}

Result<std::vector<Decision>> PressDesk::decisionsOn(const PostKey &post) const
{
    return read([&](Database &db) { return DecisionStore(db).of(post); });
}

Result<std::vector<HistoryEntry>> PressDesk::history(std::int64_t offset, std::int64_t limit) const
{
    return read([&](Database &db) { return StepStore(db).history(offset, limit); });
}

Result<std::vector<HistoryEntry>> PressDesk::historyOf(const PostKey &post) const
{
    return read([&](Database &db) { return StepStore(db).historyOf(post); });
}

Result<bool> PressDesk::saveDraft(const PostKey &post, const std::string &text, Instant at)
{
    return m_access.write([&](Database &db) {
        const Draft draft{post, sanitise(text), at};
        return changeDraft(db, post, [&](std::int64_t platform) { return DraftStore(db).save(draft, platform); });
    });
}

Result<void> PressDesk::discardDraft(const PostKey &post, Instant at)
{
    return m_access.write([&](Database &db) {
        return changeDraft(db, post, [&](std::int64_t platform) { return DraftStore(db).discard(post, platform, at); });
    });
}

Result<std::optional<Draft>> PressDesk::draft(const PostKey &post) const
{
    return read([&](Database &db) { return DraftStore(db).find(post); });
}

Result<std::vector<ClearedLine>> PressDesk::lines() const
{
    return read([](Database &db) { return clearedLines(db); });
}

Result<std::string> PressDesk::putLine(const Deed &deed, const ClearedLine &line)
{
    return m_access.write([&](Database &db) { return attache::putLine(db, deed, line); });
}

Result<std::vector<UsableLines::Fit>> PressDesk::linesFor(const PostKey &question) const
{
    return read([&](Database &db) -> Result<std::vector<UsableLines::Fit>> {
        const auto day = deskDay(db);
        const auto post = postOf(db, question);
        if (!day || !post)
            return day ? post.error() : day.error();
        const auto usable = UsableLines::load(db, *day);
        const auto said = DecisionStore(db).of(question);
        if (!usable || !said)
            return usable ? said.error() : usable.error();
        std::string subject;
        for (const auto &decision : *said)
            if (decision.kind == DecisionKind::Coded)
                subject = primarySubject(decision.value);
        return usable->fits(post->text, post->lang, subject);
    });
}

Result<LineAnswerPage> PressDesk::answersByLine(LineAnswers which, std::int64_t offset, std::int64_t limit) const
{
    return read([&](Database &db) { return attache::answersByLine(db, which, offset, limit); });
}

Result<CapitalPage> PressDesk::askTheCapital() const
{
    return read([&](Database &db) { return attache::askTheCapital(db, *m_board); });
}

Result<std::string> PressDesk::replyFromCapital(const Deed &deed, const CapitalQuestion &question, const ClearedLine &reply)
{
    return m_access.write([&](Database &db) { return attache::replyFromCapital(db, deed, question, reply); });
}

Result<std::vector<PostKey>> PressDesk::waitingThatFit(const std::string &lineKey) const
{
    return read([&](Database &db) { return attache::waitingThatFit(db, *m_board, lineKey); });
}

Result<std::vector<PromiseRow>> PressDesk::promises() const
{
    return read([](Database &db) { return attache::promises(db); });
}

Result<std::optional<PromiseProposal>> PressDesk::proposedPromise(const PostKey &key) const
{
    return read([&](Database &db) -> Result<std::optional<PromiseProposal>> {
        const auto zone = zoneOf(db);
        const auto post = postOf(db, key);
        if (!zone || !post)
            return zone ? post.error() : zone.error();
        return proposePromise(post->text, zone->dayOf(post->createdAt));
    });
}

Result<std::vector<LeftRow>> PressDesk::leftOnPurpose() const
{
    return read([](Database &db) { return attache::leftOnPurpose(db); });
}

Result<std::vector<WatchWords>> PressDesk::watchWords() const
{
    return read([](Database &db) { return attache::watchWords(db); });
}

Result<std::vector<WatchCount>> PressDesk::watched(const StopToken &stop) const
{
    return read([&](Database &db) {
        db.watch(stop);
        return m_watch->of(db, stop);
    });
}

Result<void> PressDesk::putWatchWords(const Deed &deed, const WatchWords &watch)
{
    return m_access.write([&](Database &db) { return attache::putWatchWords(db, deed, watch); });
}

Result<WordCount> PressDesk::count(const std::vector<std::string> &words, const Window &window, const StopToken &stop) const
{
    return read([&](Database &db) -> Result<WordCount> {
        const auto zone = zoneOf(db);
        if (!zone)
            return zone.error();
        return ScanningWordCounter(db).count(words, window, *zone, stop);
    });
}

Result<std::vector<Officer>> PressDesk::officers() const
{
    return read([](Database &db) { return attache::officers(db); });
}

Result<void> PressDesk::addOfficer(const Deed &deed, const std::string &name)
{
    return m_access.write([&](Database &db) { return attache::addOfficer(db, deed, name); });
}

Result<void> PressDesk::retireOfficer(const Deed &deed, const std::string &name)
{
    return m_access.write([&](Database &db) { return attache::retireOfficer(db, deed, name); });
}

Result<SavedViews> PressDesk::savedViews() const
{
    return read([](Database &db) { return attache::savedViews(db); });
}

Result<void> PressDesk::putView(const Deed &deed, const SavedView &view)
{
    return m_access.write([&](Database &db) { return attache::putView(db, deed, view); });
}

Result<void> PressDesk::renameView(const Deed &deed, const std::string &name, const std::string &to)
{
    return m_access.write([&](Database &db) { return attache::renameView(db, deed, name, to); });
}

Result<void> PressDesk::writeSaid(const std::string &path) const
{
    return read([&](Database &db) { return attache::writeSaid(db, path); });
}

Result<MergeReport> PressDesk::mergeSaid(const Deed &deed, const std::string &path)
{
    return m_access.write([&](Database &db) { return attache::mergeSaid(db, deed, path); });
}

Result<RemovalReport> PressDesk::removePerson(const Deed &deed, const AccountKey &person, Removal how)
{
    return m_access.write([&](Database &db) { return attache::removePerson(db, deed, person, how); });
}

Result<std::optional<double>> PressDesk::retentionDays(const std::string &platform) const
{
    return read([&](Database &db) { return attache::retentionDays(db, platform); });
}

Result<void> PressDesk::setRetentionDays(const Deed &deed, const std::string &platform, std::optional<double> days)
{
    return m_access.write([&](Database &db) { return attache::setRetentionDays(db, deed, platform, days); });
}

Result<std::int64_t> PressDesk::applyRetention(const std::string &platform)
{
    return m_access.write([&](Database &db) { return attache::applyRetention(db, platform); });
}

} // namespace attache
