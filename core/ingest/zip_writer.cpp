#include "core/ingest/zip_writer.h"

#include <archive.h>
#include <archive_entry.h>

#include <ctime>
#include <memory>

namespace attache {

namespace {

constexpr int kMode = 0644;
constexpr std::time_t kNoDate = 315'619'200; // 1980-01-02: the first day that a zip can name in every zone

struct CloseArchive {
    void operator()(archive *writer) const { archive_write_free(writer); }
};
struct CloseEntry {
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};

la_ssize_t append(archive *, void *to, const void *bytes, std::size_t size)
{
    static_cast<std::string *>(to)->append(static_cast<const char *>(bytes), size);
    return static_cast<la_ssize_t>(size);
}

bool write(archive *zip, const std::string &name, const std::string &bytes)
{
    const std::unique_ptr<archive_entry, CloseEntry> entry(archive_entry_new());
    archive_entry_set_pathname(entry.get(), name.c_str());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), kMode);
    archive_entry_set_mtime(entry.get(), kNoDate, 0);
    archive_entry_set_size(entry.get(), static_cast<la_int64_t>(bytes.size()));
    return archive_write_header(zip, entry.get()) == ARCHIVE_OK
           && archive_write_data(zip, bytes.data(), bytes.size()) == static_cast<la_ssize_t>(bytes.size());
}

} // namespace

Result<std::string> ZipWriter::bytes() const
{
    std::string made;
    const std::unique_ptr<archive, CloseArchive> zip(archive_write_new());
    if (!zip || archive_write_set_format_zip(zip.get()) != ARCHIVE_OK)
        return failure(Errc::Internal, "zip");
    archive_write_set_bytes_in_last_block(zip.get(), 1);
    bool whole = archive_write_open(zip.get(), &made, nullptr, append, nullptr) == ARCHIVE_OK;
    for (const auto &[name, bytes] : m_files)
        whole = whole && write(zip.get(), name, bytes);
    if (!whole || archive_write_close(zip.get()) != ARCHIVE_OK)
        return failure(Errc::Internal, "zip");
    return made;
}

} // namespace attache
