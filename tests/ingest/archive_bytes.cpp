#include "tests/ingest/archive_bytes.h"

#include <archive.h>
#include <archive_entry.h>
#include <zstd.h>

#include <functional>

namespace attache::test {

namespace {

using Begin = std::function<void(archive *)>;

archive_entry *entryOf(const std::string &name, std::size_t bytes)
{
    auto *entry = archive_entry_new();
    archive_entry_set_pathname_utf8(entry, name.c_str());
    archive_entry_set_size(entry, static_cast<la_int64_t>(bytes));
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    return entry;
}

std::string written(const NamedBytes &members, std::size_t room, const Begin &begin, const Begin &more = {})
{
    std::string out(room + 1024 * 1024, '\0');
    std::size_t used = 0;
    auto *writer = archive_write_new();
    begin(writer);
    archive_write_open_memory(writer, out.data(), out.size(), &used);
    for (const auto &[name, bytes] : members) {
        auto *entry = entryOf(name, bytes.size());
        archive_write_header(writer, entry);
        archive_write_data(writer, bytes.data(), bytes.size());
        archive_entry_free(entry);
    }
    if (more)
        more(writer);
    archive_write_close(writer);
    archive_write_free(writer);
    out.resize(used);
    return out;
}

std::size_t roomFor(const NamedBytes &members)
{
    std::size_t room = members.size() * 2048;
    for (const auto &[name, bytes] : members)
        room += name.size() + bytes.size() + bytes.size() / 10;
    return room;
}

} // namespace

std::string zipOf(const NamedBytes &members)
{
    return written(members, roomFor(members), [](archive *writer) { archive_write_set_format_zip(writer); });
}

std::string tarGzOf(const NamedBytes &members)
{
    return written(members, roomFor(members), [](archive *writer) {
        archive_write_add_filter_gzip(writer);
        archive_write_set_format_ustar(writer);
    });
}

std::string tarWithLink(const std::string &name, const std::string &target)
{
    return written(
        {}, 0, [](archive *writer) { archive_write_set_format_ustar(writer); },
        [&](archive *writer) {
            auto *entry = entryOf(name, 0);
            archive_entry_set_filetype(entry, AE_IFLNK);
            archive_entry_set_symlink(entry, target.c_str());
            archive_write_header(writer, entry);
            archive_entry_free(entry);
        });
}

std::string gzipOf(const std::string &bytes)
{
    return written({{"one", bytes}}, bytes.size(), [](archive *writer) {
        archive_write_add_filter_gzip(writer);
        archive_write_set_format_raw(writer);
    });
}

std::string zstdOf(const std::string &bytes)
{
    std::string out(ZSTD_compressBound(bytes.size()), '\0');
    out.resize(ZSTD_compress(out.data(), out.size(), bytes.data(), bytes.size(), 3));
    return out;
}

} // namespace attache::test
