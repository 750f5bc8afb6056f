#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace attache {

// Bytes from the beginning to the end, with nothing said of what they mean.
class ByteStream {
public:
    virtual ~ByteStream() = default;
    // Writes up to `room` bytes; 0 at the end. Errors FileUnreadable, ArchiveDamaged, ArchiveTooLarge.
    virtual Result<std::size_t> read(char *to, std::size_t room) = 0;
    // Bytes of the file itself taken so far: compressed ones, where it is compressed.
    virtual std::int64_t taken() const = 0;
};

// A file as it is. Errors FileMissing, FileUnreadable (a folder too).
Result<std::unique_ptr<ByteStream>> openPlain(const std::string &path);

// A file, unpacked on the way where its first bytes say gzip or zstd. Errors as above.
Result<std::unique_ptr<ByteStream>> openUnpacked(const std::string &path);

// Refuses what grows out of proportion: more than 200 times, once it is more than 64 MiB. Error ArchiveTooLarge.
Status checkGrowth(std::int64_t packed, std::int64_t unpacked);

// Fills `to` as far as the stream reaches. The bytes written.
Result<std::size_t> readFully(ByteStream &stream, char *to, std::size_t room);

} // namespace attache
