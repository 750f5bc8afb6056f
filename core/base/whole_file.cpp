#include "core/base/whole_file.h"

#include "core/base/disk_space.h"

#include <QFileInfo>
#include <QSaveFile>

namespace attache {

namespace {

Error failed(const std::string &path)
{
    return Error{isDiskFullAt(path) ? Errc::DiskFull : Errc::InputOutput, {path, 0, {}}, "write"};
}

} // namespace

Result<void> writeWholeFile(const std::string &path, const std::function<bool(QIODevice &)> &write)
{
    const QFileInfo target(QString::fromStdString(path));
    if (target.exists() && !target.isFile())
        return Error{Errc::InputOutput, {path, 0, {}}, "no ordinary file"};
    QSaveFile file(target.filePath());
    if (!file.open(QIODevice::WriteOnly) || !write(file) || !file.commit())
        return failed(path);
    return {};
}

Result<void> writeWholeFile(const std::string &path, std::string_view bytes)
{
    const auto size = static_cast<qint64>(bytes.size());
    return writeWholeFile(path, [&](QIODevice &file) { return file.write(bytes.data(), size) == size; });
}

} // namespace attache
