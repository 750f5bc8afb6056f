#include "core/store/fact_section.h"

#include <QtTest>

#include <algorithm>
#include <map>
#include <random>

using namespace attache;

namespace {

struct Kept {
    std::int64_t at = 0;
    std::string payload;
    bool operator==(const Kept &) const = default;
};
using Facts = std::map<std::int64_t, Kept>; // by row id

std::string anyPayload(std::mt19937_64 &random)
{
    std::string payload(random() % 8 == 0 ? random() % 300 : random() % 12, '\0');
    for (auto &byte : payload)
        byte = static_cast<char>(random());
    return payload;
}

// Times of any size that an Instant can be, of either sign.
std::int64_t anyMillis(std::mt19937_64 &random)
{
    return toMillis(fromMillis(static_cast<std::int64_t>(random()) >> (16 + random() % 44)));
}

Facts anyFacts(std::mt19937_64 &random, std::int64_t block)
{
    Facts facts;
    for (auto left = random() % 40; left > 0; --left) {
        const auto ref = block * kBlockPosts + static_cast<std::int64_t>(random() % kBlockPosts);
        facts[ref] = {anyMillis(random), anyPayload(random)};
    }
    return facts;
}

Fact factOf(const Facts::value_type &entry) { return {entry.first, fromMillis(entry.second.at), entry.second.payload}; }

SectionBuilder builderOf(const Facts &facts, std::mt19937_64 &random)
{
    std::vector<const Facts::value_type *> entries;
    for (const auto &entry : facts)
        entries.push_back(&entry);
    std::shuffle(entries.begin(), entries.end(), random);
    SectionBuilder builder;
    for (const auto *entry : entries)
        builder.add(factOf(*entry));
    return builder;
}

Facts read(std::string_view bytes, std::int64_t block)
{
    Facts facts;
    forEachFact(bytes, block, [&](const Fact &fact) { facts[fact.ref] = {toMillis(fact.at), std::string(fact.payload)}; });
    return facts;
}

const std::vector<std::int64_t> kBlocks{0, 1, 77, 11'719, (std::int64_t{1} << 31) / kBlockPosts};

} // namespace

class FactSectionTest : public QObject {
    Q_OBJECT

private slots:
    void forEachFact_ofEncoded_givesThemBackByRowId()
    {
        std::mt19937_64 random(1);
        for (int round = 0; round < 2000; ++round) {
            const auto block = kBlocks[random() % kBlocks.size()];
            const auto facts = anyFacts(random, block);
            const auto encoded = builderOf(facts, random).encode(block);
            QVERIFY(read(encoded.bytes, block) == facts);
            QCOMPARE(encoded.bytes.empty(), facts.empty());
            std::int64_t last = -1;
            forEachFact(encoded.bytes, block, [&](const Fact &fact) { QVERIFY(std::exchange(last, fact.ref) < fact.ref); });
        }
    }

    // A window reads a block by these two.
    void encode_timesOfFacts_areSpannedExactly()
    {
        std::mt19937_64 random(2);
        for (int round = 0; round < 500; ++round) {
            const auto facts = anyFacts(random, 3);
            if (facts.empty())
                continue;
            const auto encoded = builderOf(facts, random).encode(3);
            const auto earlier = [](const auto &a, const auto &b) { return a.second.at < b.second.at; };
            QCOMPARE(toMillis(encoded.first), std::min_element(facts.begin(), facts.end(), earlier)->second.at);
            QCOMPARE(toMillis(encoded.last), std::max_element(facts.begin(), facts.end(), earlier)->second.at);
        }
    }

    // Which order and which way facts came in must not show: a rebuild compares bytes.
    void encode_anyOrderAndWay_isTheSameBytes()
    {
        std::mt19937_64 random(3);
        for (int round = 0; round < 500; ++round) {
            auto facts = anyFacts(random, 5);
            const auto whole = builderOf(facts, random).encode(5).bytes;
            SectionBuilder loaded;
            loaded.load(whole, 5);
            QCOMPARE(loaded.size(), facts.size());
            QVERIFY(loaded.encode(5).bytes == whole);
            if (facts.empty())
                continue;
            auto changed = *std::next(facts.begin(), static_cast<std::ptrdiff_t>(random() % facts.size()));
            const auto other = 5 * kBlockPosts + static_cast<std::int64_t>(random() % kBlockPosts); // perhaps none of them
            for (const auto ref : {changed.first, other}) {
                loaded.drop(ref);
                facts.erase(ref);
            }
            changed.second.payload += "more";
            loaded.add(factOf(changed));
            facts.insert(changed);
            QVERIFY(loaded.encode(5).bytes == builderOf(facts, random).encode(5).bytes);
        }
    }

    void findFact_everyRowOfTheBlock_isFoundOrNot()
    {
        std::mt19937_64 random(4);
        for (int round = 0; round < 50; ++round) {
            const auto facts = anyFacts(random, 9);
            const auto bytes = builderOf(facts, random).encode(9).bytes;
            for (auto ref = 9 * kBlockPosts; ref < 10 * kBlockPosts; ++ref) {
                Fact fact;
                const auto known = facts.find(ref);
                QCOMPARE(findFact(bytes, 9, ref, fact), known != facts.end());
                if (known != facts.end())
                    QVERIFY(Kept({toMillis(fact.at), std::string(fact.payload)}) == known->second);
            }
        }
    }

    void forEachFact_cutBytes_givesWhatStandsWholeBeforeTheCut()
    {
        std::mt19937_64 random(5);
        for (int round = 0; round < 60; ++round) {
            const auto facts = anyFacts(random, 2);
            const auto bytes = builderOf(facts, random).encode(2).bytes;
            for (std::size_t size = 0; size < bytes.size(); ++size) {
                // On the heap and exactly so long: a sanitizer sees whoever reads past the end.
                const std::string cut(bytes, 0, size);
                auto known = facts.begin();
                std::size_t wrong = 0, seen = 0;
                forEachFact(cut, 2, [&](const Fact &fact) {
                    ++seen;
                    wrong += known == facts.end() || fact.ref != known->first || fact.payload != known->second.payload;
                    ++known;
                });
                // The last one may have lost the number of its size, which is 0 then.
                QVERIFY(wrong <= 1 && seen <= facts.size());
            }
        }
    }

    void forEachFact_hostileBytes_endsWithoutAPayloadOutside()
    {
        std::mt19937_64 random(6);
        for (int round = 0; round < 20'000; ++round) {
            std::string bytes(random() % 60, '\0');
            for (auto &byte : bytes)
                byte = random() % 3 == 0 ? '\xff' : static_cast<char>(random());
            std::size_t seen = 0;
            forEachFact(bytes, kBlocks[random() % kBlocks.size()], [&](const Fact &fact) {
                ++seen;
                if (!fact.payload.empty())
                    QVERIFY(fact.payload.data() >= bytes.data()
                            && fact.payload.data() + fact.payload.size() <= bytes.data() + bytes.size());
            });
            QVERIFY(seen <= bytes.size());
            SectionBuilder builder;
            builder.load(bytes, 1);
            static_cast<void>(builder.encode(1));
        }
    }

    // Three numbers of a byte each beside the payload, as neighbours a minute apart have them; the time takes three.
    void encode_neighbours_takeFewBytes()
    {
        SectionBuilder builder;
        for (std::int64_t ref = 0; ref < kBlockPosts; ++ref)
            builder.add({ref, fromMillis(1'772'438'400'000 + 60'000 * ref), "1234"});
        QVERIFY(builder.encode(0).bytes.size() <= 256 * (1 + 3 + 1 + 4) + 3);
    }

    void byteReader_numbersOfEveryLength_comeBack()
    {
        std::mt19937_64 random(7);
        std::vector<std::uint64_t> numbers{0, 1, 127, 128, 16'383, 16'384, ~std::uint64_t{0}};
        for (int shift = 0; shift < 64; ++shift)
            for (int i = 0; i < 20; ++i)
                numbers.push_back(random() >> shift);
        std::shuffle(numbers.begin(), numbers.end(), random);
        std::string bytes;
        for (const auto number : numbers) {
            putVarint(bytes, number);
            putSigned(bytes, static_cast<std::int64_t>(number));
            putFixed(bytes, static_cast<std::int64_t>(number));
        }
        ByteReader in(bytes);
        for (const auto number : numbers) {
            QCOMPARE(in.take(), number);
            QCOMPARE(in.takeSigned(), static_cast<std::int64_t>(number));
            QCOMPARE(in.takeFixed(), static_cast<std::int64_t>(number));
        }
        QVERIFY(in.atEnd());
        QCOMPARE(in.take(), 0U); // past the end
        QCOMPARE(in.takeFixed(), 0);
    }
};

QTEST_APPLESS_MAIN(FactSectionTest)
#include "tst_fact_section.moc"
