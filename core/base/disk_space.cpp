#include "core/base/disk_space.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <charconv>

namespace attache {

namespace {

constexpr std::int64_t kHardlyAny = 64 * 1024;
constexpr std::string_view kNeeds = "bytes needed: ";

} // namespace

std::optional<std::int64_t> freeBytesAt(const std::string &path)
{
    const QFileInfo file(QString::fromStdString(path));
    const QStorageInfo disk(file.isDir() ? file.filePath() : file.absolutePath());
    if (!disk.isValid() || !disk.isReady() || disk.bytesAvailable() < 0)
        return {};
    return disk.bytesAvailable();
}

bool isDiskFullAt(const std::string &path)
{
    const auto free = freeBytesAt(path);
    return free && *free < kHardlyAny;
}

Error diskFull(const std::string &path, std::int64_t needed)
{
    return {Errc::DiskFull, {path, 0, {}}, std::string(kNeeds) + std::to_string(needed)};
}

std::optional<std::int64_t> bytesNeeded(const Error &error)
{
    if (error.code != Errc::DiskFull || !error.detail.starts_with(kNeeds))
        return {};
    std::int64_t needed = 0;
    const auto *begin = error.detail.data() + kNeeds.size();
    const auto *end = error.detail.data() + error.detail.size();
    const auto read = std::from_chars(begin, end, needed);
    return read.ec == std::errc() && read.ptr == end ? std::optional(needed) : std::nullopt;
}

} // namespace attache
