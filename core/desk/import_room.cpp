#include "core/desk/import_room.h"

#include "core/base/disk_space.h"
#include "core/ingest/bundle.h"

namespace attache {

namespace {

constexpr std::int64_t kBytesPerByte = 3; // of a table of 3,000,000 posts the workspace takes 1.8, the journal the rest
constexpr std::int64_t kLeast = 16 * 1024 * 1024;

} // namespace

std::int64_t roomFor(const std::vector<std::string> &files)
{
    std::int64_t bytes = 0;
    for (const auto &file : files)
        bytes += bytesAt(file);
    return kLeast + kBytesPerByte * bytes;
}

Result<void> checkRoom(const std::string &workspace, const std::vector<std::string> &files)
{
    const auto free = freeBytesAt(workspace);
    const auto needed = roomFor(files);
    if (free && *free < needed)
        return diskFull(workspace, needed);
    return {};
}

Error withRoom(Error error, const std::string &workspace, const std::vector<std::string> &files)
{
    return error.code == Errc::DiskFull ? diskFull(error.place.file.empty() ? workspace : error.place.file, roomFor(files))
                                        : error;
}

} // namespace attache
