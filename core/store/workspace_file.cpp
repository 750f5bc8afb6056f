#include "core/store/workspace_file.h"

#include "core/base/log.h"
#include "core/store/backup.h"
#include "core/store/migrations.h"

#include <QFile>
#include <QFileInfo>

namespace attache {

namespace {

Error at(Error error, const std::string &path)
{
    error.place.file = path;
    return error;
}

// Asked through a connection that never writes: what is refused stays as it is, byte for byte.
Result<int> versionOf(const std::string &path)
{
    auto reader = Database::open(path, Database::Mode::Read);
    // A journal that a failing disk or a power cut left behind: nothing can be read before it is rolled back.
    if (!reader && reader.error().code == Errc::WorkspaceReadOnly)
        reader = Database::open(path, Database::Mode::Write);
    if (!reader)
        return reader.error();
    return schemaVersion(*reader);
}

Result<void> prepare(Database &database, int version, const std::string &path)
{
    if (version != 0 && version != newestSchemaVersion()) {
        if (auto copied = backUp(database, path + ".before-" + std::to_string(newestSchemaVersion()) + ".attache"); !copied)
            return copied;
    }
    if (version == newestSchemaVersion())
        return {};
    return migrate(database);
}

// Made aside and put in place whole: whoever looks at the path sees no workspace, or an empty one that is sound.
Result<void> create(const std::string &path)
{
    const auto part = path + ".new";
    const auto partName = QString::fromStdString(part);
    QFile::remove(partName);
    {
        auto database = Database::open(part, Database::Mode::Create);
        if (!database)
            return database.error();
        if (auto ready = migrate(*database); !ready)
            return ready;
    }
    if (QFile::rename(partName, QString::fromStdString(path)))
        return {};
    QFile::remove(partName);
    return failure(Errc::InputOutput, "rename");
}

} // namespace

WorkspaceWriter::WorkspaceWriter(Database database, std::unique_ptr<WorkspaceLock> lock)
    : m_lock(std::move(lock)), m_database(std::move(database))
{
}

Result<std::unique_ptr<WorkspaceWriter>> WorkspaceWriter::open(const std::string &path, Missing missing)
{
    const auto exists = [name = QString::fromStdString(path)] { return QFileInfo::exists(name); };
    if (missing == Missing::Refuse && !exists())
        return Error{Errc::WorkspaceMissing, {path, 0, {}}, {}};
    auto lock = WorkspaceLock::take(path);
    if (!lock)
        return lock.error();
    if (!exists()) // asked again: another process may have made it while this one waited for the lock
        if (auto created = create(path); !created)
            return at(created.error(), path);
    const auto version = versionOf(path);
    if (!version)
        return at(version.error(), path);
    auto database = Database::open(path, Database::Mode::Write);
    if (!database)
        return at(database.error(), path);
    // Readers look on while a batch is written; FULL makes every acknowledged commit survive a power cut.
    if (auto set = database->run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=4000;"); !set)
        return at(set.error(), path);
    if (auto ready = prepare(*database, *version, path); !ready)
        return at(ready.error(), path);
    return std::unique_ptr<WorkspaceWriter>(
        new WorkspaceWriter(std::move(*database), std::make_unique<WorkspaceLock>(std::move(*lock))));
}

Result<std::unique_ptr<WorkspaceWriter>> WorkspaceWriter::inMemory()
{
    auto database = Database::inMemory();
    if (!database)
        return database.error();
    if (auto ready = migrate(*database); !ready)
        return ready.error();
    return std::unique_ptr<WorkspaceWriter>(new WorkspaceWriter(std::move(*database), nullptr));
}

WorkspaceWriter::~WorkspaceWriter()
{
    if (!m_lock)
        return;
    // Only the last connection may leave WAL; with readers at work the checkpoint alone must do.
    if (const auto alone = m_database.run("PRAGMA journal_mode=DELETE"); !alone) {
        if (const auto done = m_database.run("PRAGMA wal_checkpoint(PASSIVE)"); !done)
            logger("store")->warn("checkpoint at exit failed code={}", static_cast<int>(done.error().code));
    }
}

Result<Database> openWorkspaceReader(const std::string &path)
{
    if (!QFileInfo::exists(QString::fromStdString(path)))
        return Error{Errc::WorkspaceMissing, {path, 0, {}}, {}};
    auto database = Database::open(path, Database::Mode::Read);
    if (!database)
        return at(database.error(), path);
    const auto version = schemaVersion(*database);
    if (!version)
        return at(version.error(), path);
    if (*version == 0)
        return Error{Errc::WorkspaceForeign, {path, 0, {}}, "empty"};
    if (*version != newestSchemaVersion())
        return Error{Errc::WorkspaceReadOnly, {path, 0, {}}, "migration"};
    return database;
}

} // namespace attache
