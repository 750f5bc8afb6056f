#include "core/store/name_map.h"

#include <QtTest>

#include <algorithm>
#include <set>
#include <string>

using namespace attache;
using namespace std::string_literals;

namespace {

using Place = NameMap::Place;

bool same(Place a, Place b) { return a.row == b.row && a.ghost == b.ghost; }

// Plain numbers close together, far apart, and names of other forms.
std::string nameOf(int i)
{
    switch (i % 4) {
    case 0: return std::to_string(i);
    case 1: return std::to_string(900'000'000'000'000'000LL - std::int64_t{i} * 16'384);
    case 2: return "post-" + std::to_string(i);
    default: return "at://did:plc:abcdefghij/app.bsky.feed.post/3k" + std::to_string(i);
    }
}

Place placeOf(int i) { return {i + 1, i % 7 == 0}; }

} // namespace

class NameMapTest : public QObject {
    Q_OBJECT

private slots:
    void find_inAnEmptyMap_isNew()
    {
        const NameMap map(0);
        for (const auto *name : {"", "0", "1", "999999999999999999", "post"})
            QCOMPARE(map.find(name).row, 0);
    }

    void put_anotherPlace_changesIt()
    {
        NameMap map(0);
        for (const auto *name : {"12", "twelve"}) {
            map.put(name, {5, true});
            QVERIFY(same(map.find(name), {5, true}));
            map.put(name, {9, false});
            QVERIFY(same(map.find(name), {9, false}));
        }
    }

    // Many more names than the first size holds: they meet in the same places, and the map grows several times.
    void put_manyMoreThanExpected_findsEachAndNoOther()
    {
        constexpr int count = 120'000;
        NameMap map(10);
        for (int i = 0; i < count; ++i) {
            QCOMPARE(map.find(nameOf(i)).row, 0);
            map.put(nameOf(i), placeOf(i));
        }
        for (int i = 0; i < count; ++i)
            QVERIFY2(same(map.find(nameOf(i)), placeOf(i)), nameOf(i).c_str());
        for (int i = count; i < 2 * count; ++i)
            QVERIFY2(map.find(nameOf(i)).row == 0, nameOf(i).c_str());
    }

    // Changing what is known takes no new place: as full as it ever gets, a name that is not there still ends the search.
    void put_knownNamesAgainInAFullMap_addsNothing()
    {
        constexpr int count = (1 << 14) - (1 << 12); // three quarters of the first size
        NameMap map(0);
        for (int round = 0; round < 3; ++round)
            for (int i = 0; i < count; ++i)
                map.put(nameOf(i), {i + 1 + round, false});
        for (int i = 0; i < count; ++i)
            QVERIFY(same(map.find(nameOf(i)), {i + 3, false}));
        QCOMPARE(map.find("nobody").row, 0);
        map.put("nobody", {77, true});
        QVERIFY(same(map.find("nobody"), {77, true}));
        QVERIFY(same(map.find(nameOf(5)), {8, false}));
    }

    void names_thatLookLikeTheSameNumber_areDifferent()
    {
        NameMap map(0);
        const std::vector<std::string> names{"1",   "01",   "001", "1 ",  " 1",  "+1",     "-1",  "1.0", "1e0", "\xd9\xa1",
                                             "",    "0",    "00",  "10",  "1\0"s, "\0"s + "1", "0x1", "a",   "A",
                                             "999999999999999999", "0999999999999999999", "1000000000000000001",
                                             "18446744073709551617" /* 2^64 + 1 */};
        for (std::size_t i = 0; i < names.size(); ++i)
            map.put(names[i], {static_cast<std::int32_t>(i + 1), false});
        for (std::size_t i = 0; i < names.size(); ++i)
            QCOMPARE(map.find(names[i]).row, static_cast<std::int32_t>(i + 1));
    }

    void keyOf_plainNumbers_isTheNumberAndNoOtherNameHasSuchAKey()
    {
        const NameMap map(0);
        for (const auto number : {std::uint64_t{0}, std::uint64_t{7}, std::uint64_t{123'456'789'012'345'678}, std::uint64_t{999'999'999'999'999'999}})
            QCOMPARE(map.keyOf(std::to_string(number)), number);
        std::set<std::uint64_t> keys;
        for (int i = 0; i < 100'000; ++i) {
            const auto key = map.keyOf("name " + std::to_string(i));
            QVERIFY(key >> 63 == 1);
            keys.insert(key);
        }
        QCOMPARE(keys.size(), 100'000U);
    }

    // Nobody can look for names that meet: every map has a key of its own.
    void keyOf_inAnotherMap_isAnother()
    {
        QVERIFY(NameMap(0).keyOf("name") != NameMap(0).keyOf("name"));
    }

    void forEachGhost_givesTheRowsOfNamesNotCollected()
    {
        NameMap map(0);
        map.put("1", {10, false});
        map.put("2", {11, true});
        map.put("three", {12, true});
        map.put("four", {13, true});
        map.put("four", {14, false});
        std::vector<std::int32_t> rows;
        map.forEachGhost([&](std::int32_t row) { rows.push_back(row); });
        std::sort(rows.begin(), rows.end());
        QVERIFY(rows == (std::vector<std::int32_t>{11, 12}));
    }

    void find_atTheLargestRow_isExact()
    {
        NameMap map(0);
        constexpr auto largest = std::numeric_limits<std::int32_t>::max();
        map.put("1", {largest, true});
        map.put("a", {largest, false});
        QVERIFY(same(map.find("1"), {largest, true}) && same(map.find("a"), {largest, false}));
    }
};

QTEST_APPLESS_MAIN(NameMapTest)
#include "tst_name_map.moc"
