#pragma once

#include "core/ingest/byte_stream.h"

#include <memory>
#include <string>

struct archive;

namespace attache {

struct Member {
    std::string name;        // path inside, parted by '/'
    std::int64_t bytes = -1; // unpacked; -1: not known before it is read
};

// A zip or tar archive (packed with gzip or zstd, or not), member by member. Nothing is ever written to disk.
class ArchiveReader final : public ByteStream {
public:
    static constexpr std::int64_t kMostMembers = 100'000;
    static constexpr std::int64_t kLargestMember = 8LL * 1024 * 1024 * 1024;

    // Errors FileMissing, FileUnreadable, ArchiveDamaged.
    static Result<std::unique_ptr<ArchiveReader>> open(const std::string &path);

    // Goes on to the next file; false at the end. Errors: ArchiveDamaged; ArchiveEncrypted; ArchiveTooLarge (members);
    // ArchiveUnsafe for links, absolute names and names that lead out of the archive.
    Result<bool> next();
    const Member &member() const { return m_member; }

    // The current member's bytes. Errors also: ArchiveTooLarge, ArchiveDamaged.
    Result<std::size_t> read(char *to, std::size_t room) override;
    std::int64_t taken() const override;

private:
    struct Closer {
        void operator()(archive *reader) const;
    };
    ArchiveReader() = default;

    std::unique_ptr<archive, Closer> m_archive;
    Member m_member;
    std::int64_t m_members = 0, m_made = 0, m_takenBefore = 0;
};

} // namespace attache
