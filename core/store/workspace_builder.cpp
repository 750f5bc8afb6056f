#include "core/store/workspace_builder.h"

#include "core/store/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace attache {

namespace {

// A rollback journal in memory keeps single transactions whole; nothing needs to survive a crash before publish().
// Nobody else looks at the file, and what is written here refers only to what was written here: its pages need no suspicion.
// Larger pages are filled and read with fewer calls.
constexpr auto kBuildPragmas = "PRAGMA page_size=8192; PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF;"
                               "PRAGMA locking_mode=EXCLUSIVE; PRAGMA foreign_keys=OFF; PRAGMA cell_size_check=OFF;"
                               "PRAGMA cache_size=-32000;";

Error failed(const std::string &path, const char *what)
{
    return Error{errno == ENOSPC || errno == EDQUOT ? Errc::DiskFull : Errc::InputOutput, {path, 0, {}}, what};
}

Result<void> syncFolderOf(const std::string &path)
{
    const auto folder = QFile::encodeName(QFileInfo(QString::fromStdString(path)).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return synced ? Result<void>() : failed(path, "fsync");
}

} // namespace

WorkspaceBuilder::WorkspaceBuilder(std::string path, WorkspaceLock lock)
    : m_path(std::move(path)), m_part(m_path + ".new"), m_lock(std::move(lock))
{
}

WorkspaceBuilder::~WorkspaceBuilder()
{
    const bool unpublished = m_database != nullptr;
    m_database.reset();
    if (m_file >= 0)
        ::close(m_file);
    if (unpublished)
        QFile::remove(QString::fromStdString(m_part));
}

Result<std::unique_ptr<WorkspaceBuilder>> WorkspaceBuilder::start(const std::string &path)
{
    auto lock = WorkspaceLock::take(path);
    if (!lock)
        return lock.error();
    if (QFileInfo::exists(QString::fromStdString(path)))
        return Error{Errc::WorkspaceExists, {path, 0, {}}, {}};
    std::unique_ptr<WorkspaceBuilder> builder(new WorkspaceBuilder(path, std::move(*lock)));
    const auto part = QString::fromStdString(builder->m_part);
    QFile::remove(part); // of a build that was killed
    auto database = Database::open(builder->m_part, Database::Mode::Create);
    if (!database)
        return Error{database.error().code, {path, 0, {}}, database.error().detail};
    builder->m_database = std::make_unique<Database>(std::move(*database));
    for (auto done : {builder->m_database->run(kBuildPragmas), migrate(*builder->m_database)})
        if (!done)
            return Error{done.error().code, {path, 0, {}}, done.error().detail};
    builder->m_file = ::open(QFile::encodeName(part).constData(), O_RDWR | O_CLOEXEC);
    return builder;
}

void WorkspaceBuilder::writeBehind()
{
#ifdef Q_OS_LINUX
    if (m_file >= 0)
        ::sync_file_range(m_file, 0, 0, SYNC_FILE_RANGE_WRITE);
#endif
}

Result<void> WorkspaceBuilder::publish()
{
    m_database.reset();
    const auto part = QString::fromStdString(m_part);
    const bool durable = m_file >= 0 && ::fsync(m_file) == 0;
    Result<void> done = durable ? Result<void>() : failed(m_path, "fsync");
    if (done && !QFile::rename(part, QString::fromStdString(m_path)))
        done = Error{QFileInfo::exists(QString::fromStdString(m_path)) ? Errc::WorkspaceExists : Errc::InputOutput,
                     {m_path, 0, {}},
                     "rename"};
    if (!done) {
        QFile::remove(part);
        return done;
    }
    return syncFolderOf(m_path);
}

} // namespace attache
