#include "core/store/workspace_lock.h"

#include "core/base/disk_space.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace attache {

namespace {

constexpr int kPatienceMillis = 1000;

Errc reasonOf(const QLockFile &lock, const QString &workspace)
{
    if (lock.error() == QLockFile::LockFailedError)
        return Errc::WorkspaceBusy;
    if (lock.error() == QLockFile::PermissionError)
        return Errc::WorkspaceReadOnly;
    if (!QFileInfo(workspace).dir().exists())
        return Errc::WorkspaceMissing;
    return isDiskFullAt(workspace.toStdString()) ? Errc::DiskFull : Errc::InputOutput;
}

} // namespace

struct WorkspaceLock::File {
    explicit File(const QString &path) : lock(path) { lock.setStaleLockTime(0); } // only a dead process makes it stale, not age
    QLockFile lock;
};

WorkspaceLock::WorkspaceLock(std::unique_ptr<File> file) : m_file(std::move(file)) {}
WorkspaceLock::~WorkspaceLock() = default;
WorkspaceLock::WorkspaceLock(WorkspaceLock &&) noexcept = default;
WorkspaceLock &WorkspaceLock::operator=(WorkspaceLock &&) noexcept = default;

Result<WorkspaceLock> WorkspaceLock::take(const std::string &workspace)
{
    // Two paths to one file are one lock.
    const auto given = QString::fromStdString(workspace);
    const auto canonical = QFileInfo(given).canonicalFilePath();
    auto file = std::make_unique<File>((canonical.isEmpty() ? given : canonical) + QStringLiteral(".lock"));
    if (file->lock.tryLock(kPatienceMillis))
        return WorkspaceLock(std::move(file));
    return Error{reasonOf(file->lock, given), {workspace, 0, {}}, "lock"};
}

} // namespace attache
