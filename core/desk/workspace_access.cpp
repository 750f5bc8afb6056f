#include "core/desk/workspace_access.h"

#include "core/desk/upkeep/upkeep.h"
#include "core/store/derived_store.h"

namespace attache {

namespace {

constexpr std::size_t kIdleReaders = 4;

// What a killed import left undone, and what a migration must do once: both need the writer for a moment.
Result<void> tidy(const std::string &path)
{
    auto writer = WorkspaceWriter::open(path, WorkspaceWriter::Missing::Refuse);
    if (!writer)
        return writer.error();
    return Upkeep((*writer)->database()).run();
}

bool hasView(Database &database)
{
    const auto tables = database.number("SELECT count(*) FROM sqlite_temp_schema");
    return !tables || tables->value_or(0) > 0;
}

} // namespace

WorkspaceAccess::Turn::Turn(WorkspaceAccess &home) : m_home(home)
{
    {
        const std::lock_guard lock(home.m_asking);
        ++home.m_wanting;
        home.m_interruption.raise();
    }
    home.m_writing.lock();
    const std::lock_guard lock(home.m_asking);
    --home.m_wanting;
    home.m_served.notify_all();
}

bool WorkspaceAccess::Share::wanted() const
{
    const std::lock_guard lock(m_home.m_asking);
    return m_home.m_wanting > 0;
}

StopToken WorkspaceAccess::Share::interruption()
{
    const std::lock_guard lock(m_home.m_asking);
    m_home.m_interruption = StopToken();
    if (m_home.m_wanting > 0)
        m_home.m_interruption.raise();
    return m_home.m_interruption;
}

void WorkspaceAccess::Share::lend()
{
    m_home.m_writing.unlock();
    {
        std::unique_lock lock(m_home.m_asking);
        m_home.m_served.wait(lock, [this] { return m_home.m_wanting == 0; });
    }
    m_home.m_writing.lock();
}

WorkspaceAccess::Reader::Reader(WorkspaceAccess &home, std::unique_ptr<Database> own) : m_home(&home), m_own(std::move(own))
{
    if (!m_own)
        m_alone = std::unique_lock(home.m_writing);
    else // where it fails, the first statement says why
        static_cast<void>(static_cast<bool>(m_own->run("BEGIN")));
}

WorkspaceAccess::Reader::~Reader()
{
    if (m_own)
        m_home->giveBack(std::move(m_own));
    else if (m_alone && hasView(m_home->m_writer->database()))
        static_cast<void>(static_cast<bool>(dropDerivedView(m_home->m_writer->database())));
}

Result<std::unique_ptr<WorkspaceAccess>> WorkspaceAccess::forReading(const std::string &path)
{
    auto reader = openWorkspaceReader(path);
    // An older schema, or a journal that a failing disk left behind: a reader can settle neither.
    const bool unsettled = !reader && reader.error().code == Errc::WorkspaceReadOnly;
    if (!reader && !unsettled)
        return reader.error();
    bool behind = unsettled;
    if (reader) {
        const auto pending = Upkeep(*reader).pending();
        if (!pending)
            return pending.error();
        behind = *pending;
    }
    if (behind) {
        // While another process writes, or on a read-only place, a reader takes what there is; only an unsettled file must wait.
        if (const auto tidied = tidy(path); !tidied && unsettled)
            return tidied.error();
        reader = openWorkspaceReader(path);
        if (!reader)
            return reader.error();
    }
    auto access = std::unique_ptr<WorkspaceAccess>(new WorkspaceAccess(path));
    access->m_idle.push_back(std::make_unique<Database>(std::move(*reader)));
    return access;
}

Result<std::unique_ptr<WorkspaceAccess>> WorkspaceAccess::forWriting(const std::string &path, WorkspaceWriter::Missing missing)
{
    auto writer = WorkspaceWriter::open(path, missing);
    if (!writer)
        return writer.error();
    if (auto done = Upkeep((*writer)->database()).run(); !done)
        return done.error();
    auto access = std::unique_ptr<WorkspaceAccess>(new WorkspaceAccess(path));
    access->m_writer = std::move(*writer);
    return access;
}

Result<std::unique_ptr<WorkspaceAccess>> WorkspaceAccess::inMemory()
{
    auto writer = WorkspaceWriter::inMemory();
    if (!writer)
        return writer.error();
    auto access = std::unique_ptr<WorkspaceAccess>(new WorkspaceAccess({}));
    access->m_writer = std::move(*writer);
    return access;
}

bool WorkspaceAccess::leftBehind()
{
    const auto pending = Upkeep(m_writer->database()).pending();
    return pending && *pending;
}

// The first look after a cancelled import waits for what the import no longer did; where that fails, it takes what there is.
void WorkspaceAccess::catchUp()
{
    const std::lock_guard lock(m_writing);
    if (m_behind.exchange(false))
        static_cast<void>(static_cast<bool>(Upkeep(m_writer->database()).run()));
}

Result<WorkspaceAccess::Reader> WorkspaceAccess::reader()
{
    if (m_behind && !m_shared)
        catchUp();
    if (m_path.empty())
        return Reader(*this, nullptr);
    {
        const std::lock_guard lock(m_lending);
        if (!m_idle.empty()) {
            auto idle = std::move(m_idle.back());
            m_idle.pop_back();
            return Reader(*this, std::move(idle));
        }
    }
    auto opened = openWorkspaceReader(m_path);
    if (!opened)
        return opened.error();
    return Reader(*this, std::make_unique<Database>(std::move(*opened)));
}

std::optional<WorkspaceAccess::Reader> WorkspaceAccess::readerBeside()
{
    if (m_path.empty())
        return {};
    auto second = reader();
    return second ? std::optional(std::move(*second)) : std::nullopt;
}

// A view of another moment is not handed on.
void WorkspaceAccess::giveBack(std::unique_ptr<Database> reader)
{
    reader->watch(StopToken());
    if (reader->inTransaction() && !reader->run("COMMIT"))
        return;
    const std::lock_guard lock(m_lending);
    if (m_idle.size() < kIdleReaders && !hasView(*reader))
        m_idle.push_back(std::move(reader));
}

} // namespace attache
