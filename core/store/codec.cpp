#include "core/store/codec.h"

namespace attache {

namespace {

void put(std::string &out, std::uint64_t value)
{
    while (value >= 0x80) {
        out += static_cast<char>(value | 0x80);
        value >>= 7;
    }
    out += static_cast<char>(value);
}

// Small negative numbers stay small: 0, -1, 1, -2 … become 0, 1, 2, 3 …
void putSigned(std::string &out, std::int64_t value)
{
    put(out, (static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
}

// Damaged bytes may hold any number; it wraps round, which is as wrong as any other and harmless.
std::int64_t sum(std::int64_t a, std::int64_t b)
{
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) + static_cast<std::uint64_t>(b));
}

class Reader {
public:
    explicit Reader(std::string_view bytes) : m_bytes(bytes) {}
    bool atEnd() const { return m_bytes.empty(); }

    std::uint64_t take()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; !m_bytes.empty() && shift < 64; shift += 7) {
            const auto byte = static_cast<unsigned char>(m_bytes.front());
            m_bytes.remove_prefix(1);
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

private:
    std::string_view m_bytes;
};

} // namespace

std::string encodeTurns(const std::vector<Turn> &turns)
{
    std::string out;
    std::int64_t time = 0;
    std::int64_t id = 0;
    for (const auto &turn : turns) {
        const unsigned flags = (turn.side == Side::Us ? 1U : 0U) | (turn.noReplyNeeded ? 2U : 0U);
        put(out, turn.posts.size() << 2 | flags);
        putSigned(out, toMillis(turn.began) - time);
        putSigned(out, (turn.ended - turn.began).count());
        time = toMillis(turn.ended);
        for (const auto post : turn.posts) {
            putSigned(out, post - id);
            id = post;
        }
    }
    return out;
}

std::vector<Turn> decodeTurns(std::string_view bytes, TurnPosts posts)
{
    std::vector<Turn> turns;
    Reader in(bytes);
    std::int64_t time = 0;
    std::int64_t id = 0;
    while (!in.atEnd()) {
        const auto head = in.take();
        if (head >> 2 == 0) // a turn has posts
            break;
        Turn turn;
        turn.side = head & 1 ? Side::Us : Side::Public;
        turn.noReplyNeeded = (head & 2) != 0;
        turn.began = fromMillis(sum(time, in.takeSigned()));
        turn.ended = fromMillis(sum(toMillis(turn.began), in.takeSigned()));
        time = toMillis(turn.ended);
        for (auto left = head >> 2; left > 0 && !in.atEnd(); --left) {
            id = sum(id, in.takeSigned());
            if (posts == TurnPosts::Read)
                turn.posts.push_back(id);
        }
        if (posts == TurnPosts::Read && turn.posts.empty())
            break;
        turns.push_back(std::move(turn));
    }
    return turns;
}

std::string encodeIds(const std::vector<std::int64_t> &ids)
{
    std::string out;
    std::int64_t last = 0;
    for (const auto id : ids) {
        putSigned(out, id - last);
        last = id;
    }
    return out;
}

std::vector<std::int64_t> decodeIds(std::string_view bytes)
{
    std::vector<std::int64_t> ids;
    Reader in(bytes);
    std::int64_t id = 0;
    while (!in.atEnd()) {
        id = sum(id, in.takeSigned());
        ids.push_back(id);
    }
    return ids;
}

} // namespace attache
