#include "core/ingest/car_reader.h"

#include "core/base/digest.h"
#include "core/ingest/dag_cbor.h"
#include "core/ingest/json_parser.h"

#include <algorithm>
#include <array>

namespace attache {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kPiece = 256 * 1024;
constexpr std::size_t kHeaderLimit = 4096;

// The name of a block: version 1, DAG-CBOR or raw bytes, SHA-256 of 32 bytes.
constexpr std::array kNames{"\x01\x71\x12\x20"sv, "\x01\x55\x12\x20"sv};
constexpr std::size_t kNameBytes = 36;

bool isName(std::string_view name)
{
    return name.size() == kNameBytes
           && std::any_of(kNames.begin(), kNames.end(), [name](std::string_view begin) { return name.starts_with(begin); });
}

} // namespace

Result<CarReader> CarReader::open(const std::string &path)
{
    auto stream = openUnpacked(path);
    if (!stream)
        return stream.error();
    CarReader reader;
    reader.m_stream = std::move(*stream);
    reader.m_path = path;
    reader.m_buffer.resize(kPiece);
    if (auto header = reader.readHeader(); !header)
        return header.error();
    return reader;
}

Status CarReader::readHeader()
{
    const auto damaged = Error{Errc::ArchiveDamaged, Place{m_path, 0, {}}, "no header of a CAR file"};
    bool ended = false;
    const auto length = varint(false, ended);
    if (!length)
        return length.error();
    if (*length == 0 || *length > kHeaderLimit)
        return damaged;
    if (auto taken = take(*length); !taken)
        return taken;
    auto json = jsonOfDagCbor(m_block);
    if (!json)
        return damaged;
    JsonParser parser;
    const auto header = parseWhole(parser, *json).root;
    if (header["version"].integer() != 1)
        return damaged;
    for (const auto root : header["roots"].elements()) {
        m_root = root["$link"].text();
        break;
    }
    return {};
}

Result<CarBlock> CarReader::next()
{
    CarBlock block;
    bool ended = false;
    ++m_number;
    const auto length = varint(true, ended);
    if (!length)
        return length.error();
    if (ended)
        return block;
    block.number = m_number;
    block.overlong = *length > kBlockLimit + kNameBytes;
    if (auto done = block.overlong ? skip(*length) : take(*length); !done)
        return done.error();
    const std::string_view whole(m_block);
    if (block.overlong || !isName(whole.substr(0, kNameBytes)))
        return block;
    block.link = toHex(whole.substr(0, kNameBytes));
    block.bytes = whole.substr(kNameBytes);
    block.sound = block.link.ends_with(sha256(block.bytes));
    return block;
}

// False at the end of the file.
Result<bool> CarReader::fill()
{
    const auto used = m_stream->read(m_buffer.data(), m_buffer.size());
    if (!used) {
        auto error = used.error();
        error.place.file = m_path;
        return error;
    }
    m_at = 0;
    m_end = *used;
    return m_end > 0;
}

// A number in groups of seven bits, lowest first; at most nine of them.
Result<std::uint64_t> CarReader::varint(bool mayEnd, bool &ended)
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 63; shift += 7) {
        if (m_at == m_end) {
            const auto filled = fill();
            if (!filled)
                return filled.error();
            ended = !*filled && shift == 0 && mayEnd;
            if (ended)
                return std::uint64_t{0};
            if (!*filled)
                return cutOff();
        }
        const auto byte = static_cast<unsigned char>(m_buffer[m_at++]);
        value |= std::uint64_t{byte & 0x7FU} << shift;
        if (byte < 0x80)
            return value;
    }
    return Error{Errc::ArchiveDamaged, Place{m_path, m_number, {}}, "a length of more than 63 bits"};
}

Status CarReader::take(std::uint64_t length)
{
    m_block.clear();
    while (m_block.size() < length) {
        if (m_at == m_end) {
            const auto filled = fill();
            if (!filled)
                return filled.error();
            if (!*filled)
                return cutOff();
        }
        const auto part = std::min<std::size_t>(m_end - m_at, static_cast<std::size_t>(length) - m_block.size());
        m_block.append(m_buffer.data() + m_at, part);
        m_at += part;
    }
    return {};
}

Status CarReader::skip(std::uint64_t length)
{
    m_block.clear();
    while (length > 0) {
        if (m_at == m_end) {
            const auto filled = fill();
            if (!filled)
                return filled.error();
            if (!*filled)
                return cutOff();
        }
        const auto part = std::min<std::uint64_t>(m_end - m_at, length);
        m_at += static_cast<std::size_t>(part);
        length -= part;
    }
    return {};
}

Error CarReader::cutOff() const { return Error{Errc::FileCutOff, Place{m_path, m_number, {}}, "a block that is not whole"}; }

// A short length, then a map that names its roots.
bool looksLikeCar(std::string_view head)
{
    const auto map = head.find('\xA2');
    return map <= 2 && map > 0 && head.substr(map + 1, 6) == "\x65roots"
           && head.substr(0, kHeaderLimit).find("\x67version\x01") != std::string_view::npos;
}

} // namespace attache
