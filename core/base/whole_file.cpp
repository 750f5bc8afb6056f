#include "core/base/whole_file.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace attache {

namespace {

// Below this much free space a failed write is the disk's fault.
constexpr qint64 kHardlyAny = 64 * 1024;

Error failed(const std::string &path, const QString &folder)
{
    const QStorageInfo storage(folder);
    const bool full = storage.isValid() && storage.isReady() && !storage.isReadOnly() && storage.bytesAvailable() < kHardlyAny;
    return Error{full ? Errc::DiskFull : Errc::InputOutput, {path, 0, {}}, "write"};
}

} // namespace

Result<void> writeWholeFile(const std::string &path, const std::function<bool(QIODevice &)> &write)
{
    const QFileInfo target(QString::fromStdString(path));
    if (target.exists() && !target.isFile())
        return Error{Errc::InputOutput, {path, 0, {}}, "no ordinary file"};
    QSaveFile file(target.filePath());
    if (!file.open(QIODevice::WriteOnly) || !write(file) || !file.commit())
        return failed(path, target.absolutePath());
    return {};
}

Result<void> writeWholeFile(const std::string &path, std::string_view bytes)
{
    const auto size = static_cast<qint64>(bytes.size());
    return writeWholeFile(path, [&](QIODevice &file) { return file.write(bytes.data(), size) == size; });
}

} // namespace attache
