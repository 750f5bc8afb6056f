#pragma once

#include "core/base/result.h"
#include "core/ingest/byte_stream.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attache {

// UTF-16 units to UTF-8, piece by piece. A lone surrogate becomes one byte that is no UTF-8, so that the sanitiser
// replaces and counts it like any other damage.
class Utf16Decoder {
public:
    explicit Utf16Decoder(bool bigEndian) : m_bigEndian(bigEndian) {}
    void decode(std::string_view bytes, std::string &out);
    // The end of the text: what was left over is damage.
    void finish(std::string &out);

private:
    void take(char16_t unit, std::string &out);

    bool m_bigEndian;
    std::optional<unsigned char> m_oddByte;
    char16_t m_lead = 0;
};

// A file from its beginning to its end in pieces of bounded size, as UTF-8 without byte order mark; gzip and zstd are
// unpacked on the way. Without a mark the bytes are handed on as they are: nothing is guessed (sanitise() marks what is
// no UTF-8).
class ByteSource {
public:
    static constexpr std::size_t kPiece = 256 * 1024;

    // Errors FileMissing, FileEmpty, FileUnreadable, UnknownEncoding (UTF-32), ArchiveDamaged, ArchiveTooLarge.
    static Result<ByteSource> open(const std::string &path, std::size_t pieceBytes = kPiece);
    // One member of many; `name` for errors. It may be empty. Error ArchiveUnsafe for an archive inside the archive.
    static Result<ByteSource> ofMember(std::shared_ptr<ByteStream> member, std::string name, std::size_t pieceBytes = kPiece);

    // The next piece, valid until the next call; empty at the end. Errors FileUnreadable, ArchiveDamaged, ArchiveTooLarge.
    Result<std::string_view> next();
    // Bytes of the file taken so far: compressed ones, where it is compressed.
    std::int64_t bytesRead() const { return m_stream->taken(); }
    const std::string &name() const { return m_path; }

private:
    ByteSource() = default;
    Status begin(std::size_t pieceBytes);
    Status fill();
    Status takeMark();

    std::shared_ptr<ByteStream> m_stream;
    std::string m_path, m_text;
    std::vector<char> m_raw;    // keeps its place when the source is moved, unlike a short string
    std::string_view m_waiting; // of m_raw, not yet handed on
    std::optional<Utf16Decoder> m_utf16;
    bool m_ended = false;
};

} // namespace attache
