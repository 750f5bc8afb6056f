#pragma once

#include "core/ingest/byte_stream.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace attache {

// One block of the file.
struct CarBlock {
    std::int64_t number = 0; // its place in the file, counting from 1; 0: there is none left
    std::string link;        // its name, in hexadecimal digits; empty where it is none that is known
    std::string_view bytes;  // valid until the next call
    bool sound = false;      // the bytes have the check sum that the name says (SHA-256)
    bool overlong = false;   // over the limit, and not read
};

// Reads a CAR file, version 1 (content-addressed archive: a header with the root, then named blocks), block after block
// in bounded memory.
class CarReader {
public:
    static constexpr std::size_t kBlockLimit = 2 * 1024 * 1024; // the network's own is 1 MiB

    // Errors: those of openUnpacked(); ArchiveDamaged for what has no such header; FileCutOff.
    static Result<CarReader> open(const std::string &path);

    // The link to the root, in hexadecimal digits; empty: it has none.
    const std::string &root() const { return m_root; }
    // Error FileCutOff with the number of the block that is not whole; those of the stream.
    Result<CarBlock> next();
    std::int64_t bytesRead() const { return m_stream->taken(); }

private:
    Status readHeader();
    Result<bool> fill();
    Result<std::uint64_t> varint(bool mayEnd, bool &ended);
    Status take(std::uint64_t length);
    Status skip(std::uint64_t length);
    Error cutOff() const;

    std::shared_ptr<ByteStream> m_stream;
    std::string m_path, m_root;
    std::vector<char> m_buffer; // of the stream
    std::size_t m_at = 0, m_end = 0;
    std::string m_block;
    std::int64_t m_number = 0;
};

// True where a file begins like a CAR file.
bool looksLikeCar(std::string_view head);

} // namespace attache
