#pragma once

#include "core/ingest/archive_reader.h"
#include "core/ingest/byte_source.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace attache {

// What was given to an import: a file, an archive (zip, tar, tar.gz, tar.zst) or a folder. All three show members; a
// file is its own only one. Archives are listed once when they are opened, and members are read by name, streaming.
class Bundle {
public:
    enum class Kind { File, Archive, Folder };

    // Errors FileMissing, FileEmpty, FileUnreadable and those of ArchiveReader; ArchiveUnsafe also for a name that stands
    // in it twice. Links in a folder are not followed.
    static Result<Bundle> open(const std::string &path);

    Kind kind() const { return m_kind; }
    const std::string &path() const { return m_path; }
    const std::vector<Member> &members() const { return m_members; } // of a folder by name, of an archive as they stand
    std::int64_t bytes() const { return m_bytes; }                   // of the file, or of all files of the folder

    // The member whose path is `name` or ends in '/name', the shortest path if several do; null: none.
    const Member *find(std::string_view name) const;

    // Errors: those of ByteSource::open() and of ArchiveReader; ArchiveUnsafe for an archive inside an archive.
    Result<ByteSource> read(const Member &member, std::size_t pieceBytes = ByteSource::kPiece) const;

    // Reads the chosen members one after the other in one go, however many they are. Ends with the first error.
    using Choice = std::function<bool(const Member &)>;
    using Visit = std::function<Status(const Member &, ByteSource &)>;
    Status visit(const Choice &chosen, const Visit &visit) const;

private:
    Status listArchive();
    Status listFolder();
    Status visitArchive(const Choice &chosen, const Visit &visit) const;

    Kind m_kind = Kind::File;
    std::string m_path;
    std::vector<Member> m_members;
    std::int64_t m_bytes = 0;
};

// The bytes of a file, or of all files of a folder; 0 where it cannot be told.
std::int64_t bytesAt(const std::string &path);

// The last part of a path: 'data/tweets.js' to 'tweets.js'.
std::string_view fileNameOf(std::string_view path);

} // namespace attache
