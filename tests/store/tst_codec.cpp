#include "core/store/codec.h"

#include <QtTest>

#include <random>

using namespace attache;

namespace {

constexpr std::int64_t kFarPast = -2'208'988'800'000;    // year 1900
constexpr std::int64_t kFarFuture = 253'402'300'799'999; // year 9999
constexpr std::int64_t kLargestId = std::int64_t{1} << 47;

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
        id = anyNumber(random, 1, kLargestId);
    return ids;
}

Instant anyMoment(std::mt19937_64 &random) { return fromMillis(anyNumber(random, kFarPast, kFarFuture)); }

std::vector<Turn> anyTurns(std::mt19937_64 &random, std::size_t fewest = 0)
{
    std::vector<Turn> turns(fewest + random() % 9);
    for (auto &turn : turns) {
        turn.side = random() % 2 ? Side::Us : Side::Public;
        turn.noReplyNeeded = random() % 2;
        turn.began = anyMoment(random);
        turn.ended = anyMoment(random);
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
            const auto opened = anyMoment(random);
            const auto first = anyNumber(random, 1, kLargestId);
            std::string bytes;
            encodeTurns(turns, opened, first, bytes);
            QVERIFY(decodeTurns(bytes, opened, first, TurnPosts::Read) == turns);
            for (auto &turn : turns)
                turn.posts.clear();
            QVERIFY(decodeTurns(bytes, opened, first, TurnPosts::Skip) == turns);
        }
    }

    void encodeTurns_afterOtherBytes_addsToThem()
    {
        std::mt19937_64 random(2);
        const auto turns = anyTurns(random, 1);
        std::string alone, behind = "before";
        encodeTurns(turns, fromMillis(0), 1, alone);
        encodeTurns(turns, fromMillis(0), 1, behind);
        QCOMPARE(behind, "before" + alone);
    }

    // Memory that is used again holds nothing of what was in it.
    void decodeTurns_intoUsedMemory_isAsIntoNew()
    {
        std::mt19937_64 random(4);
        std::vector<Turn> used;
        for (int round = 0; round < 500; ++round) {
            const auto turns = anyTurns(random);
            std::string bytes;
            encodeTurns(turns, fromMillis(0), 1, bytes);
            decodeTurns(bytes, fromMillis(0), 1, TurnPosts::Read, used);
            QVERIFY(used == turns);
        }
    }

    // 3 turns of neighbours in a minute, the first where the exchange begins: head, two differences and one post each.
    void encodeTurns_neighbours_takeFewBytes()
    {
        std::vector<Turn> turns(3);
        for (std::size_t i = 0; i < turns.size(); ++i) {
            turns[i].began = turns[i].ended = fromMillis(static_cast<std::int64_t>(1000 * (i + 1)));
            turns[i].posts = {static_cast<std::int64_t>(10 + i)};
        }
        std::string bytes;
        encodeTurns(turns, turns[0].began, 10, bytes);
        QVERIFY(bytes.size() <= 5 * turns.size() - 1);
    }

    void decode_damagedBytes_endsEarly()
    {
        std::mt19937_64 random(3);
        for (int round = 0; round < 3000; ++round) {
            std::string bytes(random() % 40, '\0');
            for (auto &byte : bytes)
                byte = static_cast<char>(random());
            for (const auto posts : {TurnPosts::Read, TurnPosts::Skip})
                QVERIFY(decodeTurns(bytes, anyMoment(random), 1, posts).size() <= bytes.size());
        }
    }

    void decode_cutBytes_isTheBeginning()
    {
        std::mt19937_64 random(5);
        for (int round = 0; round < 300; ++round) {
            const auto turns = anyTurns(random);
            std::string bytes;
            encodeTurns(turns, fromMillis(0), 1, bytes);
            for (std::size_t size = 0; size < bytes.size(); ++size) {
                const auto found = decodeTurns(std::string_view(bytes).substr(0, size), fromMillis(0), 1, TurnPosts::Read);
                QVERIFY(found.size() <= turns.size());
                for (std::size_t i = 0; i + 1 < found.size(); ++i) // the last one may be half of itself
                    QVERIFY(found[i] == turns[i]);
            }
        }
    }
};

QTEST_APPLESS_MAIN(CodecTest)
#include "tst_codec.moc"
