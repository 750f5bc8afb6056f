#include "core/ingest/byte_source.h"

#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <utility>

namespace attache {

using namespace std::string_view_literals;

namespace {

constexpr char kDamage = '\xFF';

void appendUtf8(char32_t c, std::string &out)
{
    uint8_t bytes[4];
    std::size_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, static_cast<uint32_t>(c));
    out.append(reinterpret_cast<const char *>(bytes), length);
}

Error fileError(Error error, const std::string &path)
{
    error.place.file = path;
    return error;
}

} // namespace

void Utf16Decoder::take(char16_t unit, std::string &out)
{
    if (m_lead != 0) {
        const char16_t lead = std::exchange(m_lead, u'\0');
        if (U16_IS_TRAIL(unit)) {
            appendUtf8(static_cast<char32_t>(U16_GET_SUPPLEMENTARY(lead, unit)), out);
            return;
        }
        out += kDamage;
    }
    if (U16_IS_LEAD(unit))
        m_lead = unit;
    else if (U16_IS_TRAIL(unit))
        out += kDamage;
    else
        appendUtf8(unit, out);
}

void Utf16Decoder::decode(std::string_view bytes, std::string &out)
{
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (!m_oddByte) {
            m_oddByte = byte;
            continue;
        }
        const unsigned high = m_bigEndian ? *m_oddByte : byte;
        const unsigned low = m_bigEndian ? byte : *m_oddByte;
        m_oddByte.reset();
        take(static_cast<char16_t>((high << 8U) | low), out);
    }
}

void Utf16Decoder::finish(std::string &out)
{
    if (m_lead != 0 || m_oddByte)
        out += kDamage;
    m_lead = 0;
    m_oddByte.reset();
}

Result<ByteSource> ByteSource::open(const std::string &path, std::size_t pieceBytes)
{
    auto stream = openUnpacked(path);
    if (!stream)
        return fileError(stream.error(), path);
    ByteSource source;
    source.m_path = path;
    source.m_stream = std::move(*stream);
    if (auto begun = source.begin(pieceBytes); !begun)
        return begun.error();
    if (source.m_stream->taken() == 0)
        return fileError(failure(Errc::FileEmpty, "0 bytes"), path);
    return source;
}

Result<ByteSource> ByteSource::ofMember(std::shared_ptr<ByteStream> member, std::string name, std::size_t pieceBytes)
{
    ByteSource source;
    source.m_path = std::move(name);
    source.m_stream = std::move(member);
    if (auto begun = source.begin(pieceBytes); !begun)
        return begun.error();
    for (const auto magic : {"PK\x03\x04"sv, "\x1F\x8B\x08"sv, "\x28\xB5\x2F\xFD"sv})
        if (source.m_waiting.starts_with(magic))
            return fileError(failure(Errc::ArchiveUnsafe, "an archive inside it"), source.m_path);
    return source;
}

Status ByteSource::begin(std::size_t pieceBytes)
{
    m_raw.resize(std::max<std::size_t>(pieceBytes, 4)); // a byte order mark must fit
    auto filled = fill();
    return filled ? takeMark() : filled;
}

Status ByteSource::fill()
{
    const auto used = readFully(*m_stream, m_raw.data(), m_raw.size());
    if (!used)
        return fileError(used.error(), m_path);
    m_waiting = std::string_view(m_raw.data(), *used);
    return {};
}

Status ByteSource::takeMark()
{
    if (m_waiting.starts_with("\xFF\xFE\0\0"sv) || m_waiting.starts_with("\0\0\xFE\xFF"sv))
        return fileError(failure(Errc::UnknownEncoding, "utf-32"), m_path);
    if (m_waiting.starts_with("\xEF\xBB\xBF"sv)) {
        m_waiting.remove_prefix(3);
    } else if (m_waiting.starts_with("\xFF\xFE"sv) || m_waiting.starts_with("\xFE\xFF"sv)) {
        m_utf16.emplace(m_waiting.front() == '\xFE');
        m_waiting.remove_prefix(2);
    }
    return {};
}

Result<std::string_view> ByteSource::next()
{
    while (!m_ended) {
        if (m_waiting.empty()) {
            if (auto filled = fill(); !filled)
                return filled.error();
            m_ended = m_waiting.empty();
        }
        const auto piece = std::exchange(m_waiting, std::string_view());
        if (!m_utf16 && !piece.empty())
            return piece;
        m_text.clear();
        if (m_utf16) {
            m_utf16->decode(piece, m_text);
            if (m_ended)
                m_utf16->finish(m_text);
        }
        if (!m_text.empty())
            return std::string_view(m_text);
    }
    return std::string_view();
}

} // namespace attache
