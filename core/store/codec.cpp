#include "core/store/codec.h"

#include "core/store/varint.h"

namespace attache {

void encodeTurns(const std::vector<Turn> &turns, Instant opened, std::int64_t first, std::string &out)
{
    auto time = toMillis(opened);
    auto id = first;
    for (const auto &turn : turns) {
        const unsigned flags = (turn.side == Side::Us ? 1U : 0U) | (turn.noReplyNeeded ? 2U : 0U);
        putVarint(out, turn.posts.size() << 2 | flags);
        putSigned(out, wrappingDifference(toMillis(turn.began), time));
        putSigned(out, wrappingDifference(toMillis(turn.ended), toMillis(turn.began)));
        time = toMillis(turn.ended);
        for (const auto post : turn.posts) {
            putSigned(out, post - id);
            id = post;
        }
    }
}

std::vector<Turn> decodeTurns(std::string_view bytes, Instant opened, std::int64_t first, TurnPosts posts)
{
    std::vector<Turn> turns;
    decodeTurns(bytes, opened, first, posts, turns);
    return turns;
}

void decodeTurns(std::string_view bytes, Instant opened, std::int64_t first, TurnPosts posts, std::vector<Turn> &turns)
{
    turns.clear();
    ByteReader in(bytes);
    auto time = toMillis(opened);
    auto id = first;
    while (!in.atEnd()) {
        const auto head = in.take();
        if (head >> 2 == 0) // a turn has posts
            break;
        auto &turn = turns.emplace_back();
        turn.side = head & 1 ? Side::Us : Side::Public;
        turn.noReplyNeeded = (head & 2) != 0;
        turn.began = fromMillis(wrappingSum(time, in.takeSigned()));
        turn.ended = fromMillis(wrappingSum(toMillis(turn.began), in.takeSigned()));
        time = toMillis(turn.ended);
        for (auto left = head >> 2; left > 0 && !in.atEnd(); --left) {
            id = wrappingSum(id, in.takeSigned());
            if (posts == TurnPosts::Read)
                turn.posts.push_back(id);
        }
        if (posts == TurnPosts::Read && turn.posts.empty()) {
            turns.pop_back();
            break;
        }
    }
}

} // namespace attache
