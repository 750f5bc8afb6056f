#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace attache {

// Variable-length integers: seven bits a byte, the lowest first. Small negative numbers stay small: 0, -1, 1, -2 … become
// 0, 1, 2, 3 …
inline void putVarint(std::string &out, std::uint64_t value)
{
    while (value >= 0x80) {
        out += static_cast<char>(value | 0x80);
        value >>= 7;
    }
    out += static_cast<char>(value);
}

inline void putSigned(std::string &out, std::int64_t value)
{
    putVarint(out, (static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
}

// Eight bytes as they are, for numbers that are hashes.
inline void putFixed(std::string &out, std::int64_t value)
{
    char bytes[sizeof value];
    std::memcpy(bytes, &value, sizeof value);
    out.append(bytes, sizeof value);
}

// Damaged bytes may hold any number; sums and differences wrap round, which is as wrong as any other and harmless.
inline std::int64_t wrappingSum(std::int64_t a, std::int64_t b)
{
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) + static_cast<std::uint64_t>(b));
}
inline std::int64_t wrappingDifference(std::int64_t a, std::int64_t b)
{
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) - static_cast<std::uint64_t>(b));
}

// Takes numbers from the front of bytes. Past the end every number is 0.
class ByteReader {
public:
    explicit ByteReader(std::string_view bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) {}
    bool atEnd() const { return m_at == m_end; }

    std::uint64_t take()
    {
        if (m_at != m_end && static_cast<unsigned char>(*m_at) < 0x80)
            return static_cast<unsigned char>(*m_at++);
        if constexpr (std::endian::native == std::endian::little)
            if (m_end - m_at >= 8)
                if (const auto stop = stopBits(); stop != 0)
                    return takeUpTo(stop);
        std::uint64_t value = 0;
        for (unsigned shift = 0; m_at != m_end && shift < 64; shift += 7) {
            const auto byte = static_cast<unsigned char>(*m_at++);
            value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
            if (byte < 0x80)
                break;
        }
        return value;
    }

    std::int64_t takeSigned()
    {
        const auto value = take();
        return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
    }

    std::int64_t takeFixed()
    {
        std::int64_t value = 0;
        const auto bytes = takeBytes(sizeof value);
        if (bytes.size() == sizeof value)
            std::memcpy(&value, bytes.data(), sizeof value);
        else
            std::memcpy(&value, bytes.data(), bytes.size());
        return value;
    }

    // As many bytes as there are, at most `count`.
    std::string_view takeBytes(std::uint64_t count)
    {
        const auto left = static_cast<std::uint64_t>(m_end - m_at);
        const std::string_view bytes(m_at, static_cast<std::size_t>(count < left ? count : left));
        m_at += bytes.size();
        return bytes;
    }

    std::string_view rest() { return takeBytes(static_cast<std::uint64_t>(m_end - m_at)); }

private:
    // Numbers of up to eight bytes are taken at once: no branch depends on their length, which no processor foresees.
    static constexpr std::uint64_t kTopBits = 0x8080'8080'8080'8080;
    std::uint64_t eightBytes() const
    {
        std::uint64_t word = 0;
        std::memcpy(&word, m_at, sizeof word);
        return word;
    }
    std::uint64_t stopBits() const { return ~eightBytes() & kTopBits; } // the lowest of them is in the number's last byte
    std::uint64_t takeUpTo(std::uint64_t stop)
    {
        const auto last = stop & (~stop + 1);
        auto word = eightBytes() & (last - 1 + last) & ~kTopBits;
        m_at += std::countr_zero(last) / 8 + 1;
        word = (word & 0x007f'007f'007f'007f) | (word & 0x7f00'7f00'7f00'7f00) >> 1;
        word = (word & 0x0000'3fff'0000'3fff) | (word & 0x3fff'0000'3fff'0000) >> 2;
        return (word & 0x0000'0000'0fff'ffff) | (word & 0x0fff'ffff'0000'0000) >> 4;
    }

    const char *m_at;
    const char *m_end;
};

} // namespace attache
