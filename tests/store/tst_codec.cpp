#include "core/store/codec.h"

#include <QtTest>

#include <random>

using namespace attache;

namespace {

constexpr std::int64_t kFarPast = -2'208'988'800'000;    // year 1900
constexpr std::int64_t kFarFuture = 253'402'300'799'999; // year 9999

// Small numbers often, every length of number at times.
std::int64_t anyNumber(std::mt19937_64 &random, std::int64_t lowest, std::int64_t highest)
{
    const auto bits = random() % 48;
    const auto wide = static_cast<std::int64_t>(random() & ((1ULL << bits) - 1));
    return std::clamp(random() % 4 == 0 ? -wide : wide, lowest, highest);
}

std::vector<std::int64_t> anyIds(std::mt19937_64 &random, std::size_t fewest)
{
    std::vector<std::int64_t> ids(fewest + random() % 6);
    for (auto &id : ids)
        id = anyNumber(random, 1, std::int64_t{1} << 47);
    return ids;
}

std::vector<Turn> anyTurns(std::mt19937_64 &random)
{
    std::vector<Turn> turns(random() % 9);
    for (auto &turn : turns) {
        turn.side = random() % 2 ? Side::Us : Side::Public;
        turn.noReplyNeeded = random() % 2;
        turn.began = fromMillis(anyNumber(random, kFarPast, kFarFuture));
        turn.ended = fromMillis(anyNumber(random, kFarPast, kFarFuture));
        turn.posts = anyIds(random, 1);
    }
    return turns;
}

} // namespace

class CodecTest : public QObject {
    Q_OBJECT

private slots:
    void decodeTurns_ofEncoded_givesThemBack()
    {
        std::mt19937_64 random(1);
        for (int round = 0; round < 3000; ++round) {
            auto turns = anyTurns(random);
            const auto bytes = encodeTurns(turns);
            QVERIFY(decodeTurns(bytes, TurnPosts::Read) == turns);
            for (auto &turn : turns)
                turn.posts.clear();
            QVERIFY(decodeTurns(bytes, TurnPosts::Skip) == turns);
        }
    }

    void decodeIds_ofEncoded_givesThemBack()
    {
        std::mt19937_64 random(2);
        for (int round = 0; round < 3000; ++round) {
            const auto ids = anyIds(random, 0);
            QVERIFY(decodeIds(encodeIds(ids)) == ids);
        }
    }

    // 3 turns of neighbours in a minute: head, two differences and one post each.
    void encodeTurns_neighbours_takeFewBytes()
    {
        std::vector<Turn> turns(3);
        for (std::size_t i = 0; i < turns.size(); ++i) {
            turns[i].began = turns[i].ended = fromMillis(static_cast<std::int64_t>(1000 * (i + 1)));
            turns[i].posts = {static_cast<std::int64_t>(10 + i)};
        }
        QVERIFY(encodeTurns(turns).size() <= 5 * turns.size());
    }

    void decode_damagedBytes_endsEarly()
    {
        std::mt19937_64 random(3);
        for (int round = 0; round < 3000; ++round) {
            std::string bytes(random() % 40, '\0');
            for (auto &byte : bytes)
                byte = static_cast<char>(random());
            QVERIFY(decodeTurns(bytes, TurnPosts::Read).size() <= bytes.size());
            QVERIFY(decodeIds(bytes).size() <= bytes.size());
        }
    }
};

QTEST_APPLESS_MAIN(CodecTest)
#include "tst_codec.moc"
