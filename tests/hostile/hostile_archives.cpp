#include "tests/hostile/hostile_archives.h"

#include <archive.h>
#include <archive_entry.h>
#include <zlib.h>

#include <functional>
#include <memory>

namespace attache::test {

namespace {

using Step = std::function<void(archive *)>;

la_ssize_t append(archive *, void *to, const void *bytes, std::size_t length)
{
    static_cast<std::string *>(to)->append(static_cast<const char *>(bytes), length);
    return static_cast<la_ssize_t>(length);
}

std::string written(const Step &begin, const Step &fill)
{
    std::string out;
    auto *writer = archive_write_new();
    begin(writer);
    archive_write_set_bytes_per_block(writer, 0);
    archive_write_open(writer, &out, nullptr, append, nullptr);
    fill(writer);
    archive_write_close(writer);
    archive_write_free(writer);
    return out;
}

using Entry = std::unique_ptr<archive_entry, void (*)(archive_entry *)>;

Entry entryOf(const std::string &name, std::int64_t bytes)
{
    Entry entry(archive_entry_new(), archive_entry_free);
    archive_entry_set_pathname_utf8(entry.get(), name.c_str());
    archive_entry_set_size(entry.get(), bytes);
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    return entry;
}

void add(archive *writer, const NamedBytes &members)
{
    for (const auto &[name, bytes] : members) {
        archive_write_header(writer, entryOf(name, static_cast<std::int64_t>(bytes.size())).get());
        archive_write_data(writer, bytes.data(), bytes.size());
    }
}

void zip(archive *writer) { archive_write_set_format_zip(writer); }

const std::string kMebibyte(1024 * 1024, 'y');

} // namespace

std::string encryptedZipOf(const NamedBytes &members, const std::string &password)
{
    const auto begin = [&](archive *writer) {
        zip(writer);
        archive_write_set_options(writer, "zip:encryption=traditional");
        archive_write_set_passphrase(writer, password.c_str());
    };
    return written(begin, [&](archive *writer) { add(writer, members); });
}

std::string zipWithLink(const std::string &name, const std::string &target)
{
    return written(zip, [&](archive *writer) {
        const auto entry = entryOf(name, static_cast<std::int64_t>(target.size()));
        archive_entry_set_filetype(entry.get(), AE_IFLNK);
        archive_entry_set_symlink(entry.get(), target.c_str());
        archive_write_header(writer, entry.get());
        archive_write_data(writer, target.data(), target.size());
    });
}

std::string tarWithHardLink(const std::string &name, const std::string &target)
{
    return written([](archive *writer) { archive_write_set_format_ustar(writer); },
                   [&](archive *writer) {
                       const auto entry = entryOf(name, 0);
                       archive_entry_set_hardlink(entry.get(), target.c_str());
                       archive_write_header(writer, entry.get());
                   });
}

std::string emptyMembersOf(int count)
{
    return written(zip, [&](archive *writer) {
        for (int i = 0; i < count; ++i)
            archive_write_header(writer, entryOf("data/tweets-part" + std::to_string(i) + ".js", 0).get());
    });
}

std::string gzipOfOneLetter(std::size_t mebibytes)
{
    const auto begin = [](archive *writer) {
        archive_write_add_filter_gzip(writer);
        archive_write_set_format_raw(writer);
    };
    return written(begin, [&](archive *writer) {
        const auto head = std::string("platform,id,author,created_at,text\nx,1,asker,2026-03-01T10:00:00Z,");
        archive_write_header(writer, entryOf("one", static_cast<std::int64_t>(mebibytes * kMebibyte.size())).get());
        archive_write_data(writer, head.data(), head.size());
        for (std::size_t i = 0; i < mebibytes; ++i)
            archive_write_data(writer, kMebibyte.data(), kMebibyte.size());
    });
}

std::string zipWithOneLetter(const NamedBytes &members, std::size_t mebibytes)
{
    return written(zip, [&](archive *writer) {
        add(writer, members);
        const auto bytes = static_cast<std::int64_t>(mebibytes * kMebibyte.size());
        archive_write_header(writer, entryOf("data/tweets.js", bytes).get());
        const std::string opening = "window.YTD.tweets.part0 = [\"";
        archive_write_data(writer, opening.data(), opening.size());
        for (std::size_t i = 0; i < mebibytes; ++i)
            archive_write_data(writer, kMebibyte.data(), kMebibyte.size());
    });
}

std::string zipWithTwoFaces(const NamedBytes &members, const std::string &shown, const std::string &hidden)
{
    auto bytes = zipOf(members);
    const auto at = bytes.rfind(shown);
    return at == std::string::npos ? bytes : bytes.replace(at, shown.size(), hidden);
}

} // namespace attache::test
