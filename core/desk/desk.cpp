#include "core/desk/desk.h"

#include "core/desk/conversation_service.h"
#include "core/desk/decisions.h"
#include "core/desk/demo_writer.h"
#include "core/desk/dump_writer.h"
#include "core/desk/edits.h"
#include "core/desk/figure_service.h"
#include "core/desk/import_room.h"
#include "core/desk/import_service.h"
#include "core/desk/known_gaps.h"
#include "core/desk/list_service.h"
#include "core/desk/press_desk.h"
#include "core/desk/report_desk.h"
#include "core/desk/scope_resolver.h"
#include "core/desk/scoped_reader.h"
#include "core/desk/search_service.h"
#include "core/desk/subject_desk.h"
#include "core/desk/sync/connections.h"
#include "core/desk/training_desk.h"
#include "core/desk/upkeep/upkeep.h"
#include "core/desk/workspace_access.h"
#include "core/measure/curves.h"
#include "core/store/account_store.h"
#include "core/store/calendar_store.h"
#include "core/store/import_store.h"
#include "core/store/meta_store.h"

namespace attache {

namespace {

// Asks a store on a reader's connection.
template <class Ask>
auto read(WorkspaceAccess &access, Ask ask) -> decltype(ask(std::declval<Database &>()))
{
    auto reader = access.reader();
    if (!reader)
        return reader.error();
    return ask(reader->database());
}

// Asks a question about a scope on a reader's connection.
template <class Ask>
auto readScope(WorkspaceAccess &access, const ScopeRequest &request, const StopToken &stop, Ask ask)
    -> decltype(ask(std::declval<const ScopedReader &>()))
{
    auto reader = access.reader();
    if (!reader)
        return reader.error();
    const auto scoped = ScopedReader::prepare(reader->database(), request, stop);
    if (!scoped)
        return scoped.error();
    return ask(*scoped);
}

} // namespace

Desk::Desk(std::unique_ptr<WorkspaceAccess> access)
    : m_access(std::move(access)),
      m_press(std::make_unique<PressDesk>(*m_access)),
      m_connections(std::make_unique<Connections>(*m_access)),
      m_training(std::make_unique<TrainingDesk>(*m_access)),
      m_subjects(std::make_unique<SubjectDesk>(*m_access)),
      m_reports(std::make_unique<ReportDesk>(*m_access))
{}
Desk::~Desk() = default;

Result<std::unique_ptr<Desk>> Desk::open(const std::string &path, Access access, Missing missing)
{
    const auto how = missing == Missing::Create ? WorkspaceWriter::Missing::Create : WorkspaceWriter::Missing::Refuse;
    auto opened = access == Access::Write ? WorkspaceAccess::forWriting(path, how) : WorkspaceAccess::forReading(path);
    if (!opened) {
        auto error = opened.error();
        error.place.file = path;
        return error;
    }
    return std::unique_ptr<Desk>(new Desk(std::move(*opened)));
}

Result<std::vector<Receipt>> Desk::importIntoNew(const std::string &path, const ImportRequest &request,
                                                 const ProgressSink &progress, StopToken stop)
{
    if (auto room = checkRoom(path, request.files); !room)
        return room.error();
    auto receipts = attache::importIntoNew(path, request, progress, std::move(stop));
    if (!receipts)
        return withRoom({receipts.error().code, {path, 0, {}}, receipts.error().detail}, path, request.files);
    return receipts;
}

Result<std::unique_ptr<Desk>> Desk::inMemory()
{
    auto opened = WorkspaceAccess::inMemory();
    if (!opened)
        return opened.error();
    return std::unique_ptr<Desk>(new Desk(std::move(*opened)));
}

PressDesk &Desk::press() const { return *m_press; }
Connections &Desk::connections() const { return *m_connections; }

TrainingDesk &Desk::training() const { return *m_training; }

SubjectDesk &Desk::subjects() const { return *m_subjects; }

ReportDesk &Desk::reports() const { return *m_reports; }

const std::string &Desk::path() const { return m_access->path(); }

bool Desk::readOnly() const { return !m_access->canWrite(); }

bool Desk::isDemonstration() const
{
    const auto marked = read(*m_access, [](Database &db) { return MetaStore(db).isDemonstration(); });
    return marked && *marked;
}

Result<Scope> Desk::resolve(const ScopeRequest &request) const
{
    return read(*m_access, [&](Database &db) { return resolveScope(db, request); });
}

Result<FigureSet> Desk::figures(const ScopeRequest &request, StopToken stop, Points points) const
{
    auto reader = m_access->reader();
    if (!reader)
        return reader.error();
    auto scoped = ScopedReader::prepare(reader->database(), request, stop);
    if (!scoped)
        return scoped.error();
    auto beside = m_access->readerBeside();
    if (beside) {
        beside->database().watch(stop);
        scoped->lend(beside->database());
    }
    return figuresOf(*scoped, points == Points::Every ? kEveryPoint : kCurvePoints);
}

Result<ListPage> Desk::list(const ListRequest &what, const ScopeRequest &request, StopToken stop) const
{
    return readScope(*m_access, request, stop, [&](const ScopedReader &reader) { return listOf(reader, what); });
}

Result<ChosenRows> Desk::chosen(FigureId, const ScopeRequest &request, StopToken stop) const
{
    return readScope(*m_access, request, stop, [](const ScopedReader &reader) { return chosenOf(reader); });
}

Result<ConversationPage> Desk::conversations(const ConversationRequest &what, const ScopeRequest &request, StopToken stop) const
{
    return readScope(*m_access, request, stop, [&](const ScopedReader &reader) { return conversationsOf(reader, what); });
}

Result<std::vector<TreeRow>> Desk::conversation(std::int64_t ref) const
{
    return read(*m_access, [&](Database &db) { return conversationTree(db, ref); });
}

Result<SearchPage> Desk::search(const SearchRequest &what, StopToken stop) const
{
    return read(*m_access, [&](Database &db) {
        db.watch(stop);
        return searchIn(db, what);
    });
}

Result<SearchProgress> Desk::searchProgress() const
{
    return read(*m_access, [](Database &db) { return SearchIndex(db).progress(); });
}

Result<std::vector<Account>> Desk::accounts() const
{
    return read(*m_access, [](Database &db) { return AccountStore(db).all(); });
}

Result<std::vector<Receipt>> Desk::receipts() const
{
    return read(*m_access, [](Database &db) { return ImportStore(db).all(); });
}

Result<std::optional<Calendar>> Desk::calendar(ClockKind clock) const
{
    return read(*m_access, [&](Database &db) { return CalendarStore(db).calendar(clock); });
}

Result<std::vector<Gap>> Desk::gaps() const
{
    return read(*m_access, [](Database &db) { return knownGaps(db); });
}

Result<std::string> Desk::zone() const
{
    return read(*m_access, [](Database &db) { return MetaStore(db).zone(); });
}

Result<ImportPreview> Desk::preview(const std::string &file, const ImportRequest &request, const PreviewLimits &limits,
                                    StopToken stop) const
{
    return read(*m_access, [&](Database &db) { return previewFile(&db, file, request, limits, stop); });
}

Result<std::vector<Receipt>> Desk::import(const ImportRequest &request, const ProgressSink &progress, StopToken stop)
{
    if (auto room = checkRoom(path(), request.files); !room)
        return room.error();
    auto receipts =
        m_access->writeLong([&](Database &db, WriterShare &share) { return importFiles(db, request, progress, stop, &share); });
    return receipts ? receipts : withRoom(receipts.error(), path(), request.files);
}

Result<void> Desk::addAccount(const Account &account)
{
    return m_access->write([&](Database &db) { return attache::addAccount(db, account); });
}

Result<void> Desk::setCalendar(ClockKind clock, const Calendar &calendar)
{
    return m_access->write([&](Database &db) { return attache::setCalendar(db, clock, calendar); });
}

Result<void> Desk::setZone(const std::string &iana)
{
    return m_access->write([&](Database &db) { return attache::setZone(db, iana); });
}

Result<void> Desk::addPost(const ManualPost &post)
{
    return m_access->write([&](Database &db) { return attache::addPost(db, post); });
}

Result<void> Desk::decide(const std::vector<Decision> &decisions)
{
    if (decisions.empty())
        return {};
    const Deed deed{decisions.front().decider, decisions.front().at};
    const auto step = m_access->write([&](Database &db) { return attache::decide(db, deed, decisions); });
    return step ? Result<void>() : step.error();
}

Result<void> Desk::rebuild(StopToken stop)
{
    return m_access->write([&](Database &db) { return Upkeep(db).rebuild({}, stop); });
}

Result<bool> Desk::indexForSearch(std::size_t posts)
{
    return m_access->write([&](Database &db) { return SearchIndex(db).step(posts); });
}

Result<void> Desk::rebuildSearch(const std::function<void(const SearchProgress &)> &progress, StopToken stop)
{
    return m_access->write([&](Database &db) { return attache::rebuildSearch(db, progress, stop); });
}

Result<void> Desk::fillWithDemonstration(Instant now, std::uint64_t seed)
{
    return m_access->write([&](Database &db) -> Result<void> {
        const auto any = FactReader(db).anyData();
        if (!any || *any)
            return any ? Error{Errc::WorkspaceExists, {path(), 0, {}}, {}} : any.error();
        return writeDemonstration(db, now, seed);
    });
}

Result<std::vector<Finding>> Desk::check(StopToken stop) const
{
    auto first = m_access->reader();
    auto second = m_access->reader();
    if (!first || !second)
        return first ? second.error() : first.error();
    return checkWorkspace(first->database(), second->database(), stop);
}

Result<void> Desk::dump(const std::string &target) const
{
    return read(*m_access, [&](Database &db) { return writeDump(db, target); });
}

} // namespace attache
