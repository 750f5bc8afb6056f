#include "core/ingest/dag_cbor.h"

#include <QCborStreamReader>

#include <cstdint>
#include <cstdio>

namespace attache {

namespace {

constexpr std::uint64_t kLinkTag = 42;

void appendText(std::string_view text, std::string &out)
{
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            char escape[8];
            std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(static_cast<unsigned char>(c)));
            out += escape;
        } else {
            out += c;
        }
    }
    out += '"';
}

// Qt reads the tokens; here stand the limits and the rules of DAG-CBOR.
class Writer {
public:
    Writer(std::string_view bytes, std::string &out)
        : m_size(bytes.size()),
          m_reader(bytes.data(), static_cast<qsizetype>(bytes.size())),
          m_out(out)
    {}

    bool run() { return value(0) && static_cast<std::size_t>(m_reader.currentOffset()) == m_size; }

private:
    bool value(std::size_t depth)
    {
        if (m_reader.isMap() || m_reader.isArray())
            return depth < kDagCborDepth && container(depth, m_reader.isMap());
        if (m_reader.isString())
            return text();
        if (m_reader.isByteArray())
            return bytes("$bytes", 0);
        if (m_reader.isTag())
            return link();
        return m_reader.isInteger() ? number() : simple();
    }

    bool container(std::size_t depth, bool map)
    {
        if (!m_reader.isLengthKnown() || m_reader.length() > rest() || !m_reader.enterContainer())
            return false;
        m_out += map ? '{' : '[';
        for (bool first = true; m_reader.hasNext(); first = false) {
            if (!first)
                m_out += ',';
            if (map && (!m_reader.isString() || !text()))
                return false;
            m_out += map ? ":" : "";
            if (!value(depth + 1))
                return false;
        }
        m_out += map ? '}' : ']';
        return m_reader.lastError() == QCborError::NoError && m_reader.leaveContainer();
    }

    std::uint64_t rest() const { return m_size - static_cast<std::size_t>(m_reader.currentOffset()); }

    // The bytes of a text or byte string, which may not be longer than what is left.
    bool take(std::string &to)
    {
        if (!m_reader.isLengthKnown() || m_reader.length() > rest())
            return false;
        to.resize(static_cast<std::size_t>(m_reader.length()));
        std::size_t filled = 0;
        for (;;) {
            char spare = 0;
            const auto room = to.size() - filled;
            const auto part = m_reader.readStringChunk(room > 0 ? to.data() + filled : &spare, static_cast<qsizetype>(room));
            if (part.status == QCborStreamReader::EndOfString)
                return filled == to.size();
            if (part.status == QCborStreamReader::Error)
                return false;
            filled += static_cast<std::size_t>(part.data);
        }
    }

    bool text()
    {
        if (!take(m_taken))
            return false;
        appendText(m_taken, m_out);
        return true;
    }

    bool bytes(std::string_view name, std::size_t skipped)
    {
        if (!take(m_taken) || m_taken.size() < skipped)
            return false;
        m_out += "{\"";
        m_out += name;
        m_out += "\":\"" + toHex(std::string_view(m_taken).substr(skipped)) + "\"}";
        return true;
    }

    // A link bears a 0 before its own bytes.
    bool link()
    {
        if (static_cast<std::uint64_t>(m_reader.toTag()) != kLinkTag || !m_reader.next())
            return false;
        return m_reader.isByteArray() && bytes("$link", 1);
    }

    bool number()
    {
        if (m_reader.isUnsignedInteger())
            m_out += std::to_string(m_reader.toUnsignedInteger());
        else
            m_out += std::to_string(m_reader.toInteger());
        return m_reader.next();
    }

    bool simple()
    {
        if (m_reader.isInvalid())
            return false;
        m_out += m_reader.isTrue() ? "true" : m_reader.isFalse() ? "false" : "null";
        return m_reader.next();
    }

    std::size_t m_size;
    QCborStreamReader m_reader;
    std::string &m_out;
    std::string m_taken;
};

int digitOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

} // namespace

std::optional<std::string> jsonOfDagCbor(std::string_view bytes)
{
    std::string json;
    return !bytes.empty() && Writer(bytes, json).run() ? std::optional(std::move(json)) : std::nullopt;
}

std::string toHex(std::string_view bytes)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string digits;
    digits.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        digits += kDigits[static_cast<unsigned char>(c) >> 4];
        digits += kDigits[static_cast<unsigned char>(c) & 15];
    }
    return digits;
}

std::optional<std::string> fromHex(std::string_view digits)
{
    std::string bytes;
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2) {
        const int high = digitOf(digits[i]), low = digitOf(digits[i + 1]);
        if (high < 0 || low < 0)
            return {};
        bytes += static_cast<char>(high * 16 + low);
    }
    return digits.size() % 2 == 0 ? std::optional(std::move(bytes)) : std::nullopt;
}

} // namespace attache
