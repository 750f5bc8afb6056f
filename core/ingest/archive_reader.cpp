#include "core/ingest/archive_reader.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <string_view>

namespace attache {

namespace {

constexpr std::size_t kBlock = 128 * 1024;

bool leadsOut(std::string_view name)
{
    if (name.starts_with('/') || name.starts_with('\\') || (name.size() > 1 && name[1] == ':'))
        return true;
    while (!name.empty()) {
        const auto end = std::min(name.find_first_of("/\\"), name.size());
        if (name.substr(0, end) == "..")
            return true;
        name.remove_prefix(std::min(end + 1, name.size()));
    }
    return false;
}

std::string nameOf(archive_entry *entry)
{
    const char *name = archive_entry_pathname_utf8(entry);
    if (name == nullptr)
        name = archive_entry_pathname(entry);
    std::string_view text(name == nullptr ? "" : name);
    while (text.starts_with("./"))
        text.remove_prefix(2);
    return std::string(text);
}

bool isLink(archive_entry *entry)
{
    return archive_entry_filetype(entry) == AE_IFLNK || archive_entry_symlink(entry) != nullptr
           || archive_entry_hardlink(entry) != nullptr;
}

Status checkMember(archive_entry *entry, const Member &member)
{
    if (archive_entry_is_encrypted(entry) != 0)
        return failure(Errc::ArchiveEncrypted);
    if (isLink(entry))
        return failure(Errc::ArchiveUnsafe, "a link inside it");
    if (leadsOut(member.name))
        return failure(Errc::ArchiveUnsafe, "a name that leads out of it");
    if (member.bytes > ArchiveReader::kLargestMember)
        return failure(Errc::ArchiveTooLarge, "a member of more than 8 GiB");
    return {};
}

} // namespace

void ArchiveReader::Closer::operator()(archive *reader) const { archive_read_free(reader); }

Result<std::unique_ptr<ArchiveReader>> ArchiveReader::open(const std::string &path)
{
    if (auto plain = openPlain(path); !plain) // its errors are clearer
        return plain.error();
    auto reader = std::unique_ptr<ArchiveReader>(new ArchiveReader);
    reader->m_archive.reset(archive_read_new());
    auto *raw = reader->m_archive.get();
    if (raw == nullptr)
        return failure(Errc::Internal, "no room for unpacking");
    archive_read_support_filter_gzip(raw);
    archive_read_support_filter_zstd(raw);
    archive_read_support_format_tar(raw);
    archive_read_support_format_zip(raw);
    if (archive_read_open_filename(raw, path.c_str(), kBlock) != ARCHIVE_OK)
        return failure(Errc::ArchiveDamaged, "its bytes do not unpack");
    return reader;
}

Result<bool> ArchiveReader::next()
{
    for (;;) {
        archive_entry *entry = nullptr;
        const int done = archive_read_next_header(m_archive.get(), &entry);
        if (done == ARCHIVE_EOF)
            return false;
        if (done != ARCHIVE_OK && done != ARCHIVE_WARN)
            return failure(Errc::ArchiveDamaged, "it is cut off or damaged");
        if (++m_members > kMostMembers)
            return failure(Errc::ArchiveTooLarge, "more than 100,000 members");
        m_member.name = nameOf(entry);
        m_member.bytes = archive_entry_size_is_set(entry) != 0 ? archive_entry_size(entry) : -1;
        if (auto fine = checkMember(entry, m_member); !fine)
            return fine.error();
        m_made = 0;
        m_takenBefore = taken();
        if (archive_entry_filetype(entry) == AE_IFREG)
            return true;
    }
}

Result<std::size_t> ArchiveReader::read(char *to, std::size_t room)
{
    const auto used = archive_read_data(m_archive.get(), to, room);
    if (used < 0)
        return failure(Errc::ArchiveDamaged, "it is cut off or damaged");
    m_made += used;
    if (m_made > kLargestMember)
        return failure(Errc::ArchiveTooLarge, "a member of more than 8 GiB");
    // What stands in the library's buffer belongs to this member or an earlier one: the block makes up for it.
    if (auto fine = checkGrowth(taken() - m_takenBefore + static_cast<std::int64_t>(kBlock), m_made); !fine)
        return fine.error();
    return static_cast<std::size_t>(used);
}

std::int64_t ArchiveReader::taken() const { return archive_filter_bytes(m_archive.get(), -1); }

} // namespace attache
