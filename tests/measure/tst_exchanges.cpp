#include "core/measure/exchanges.h"
#include "core/measure/sustaining.h"
#include "tests/measure/tree_builder.h"

#include <QtTest>

#include <string>

using namespace attache;
using namespace attache::test;

namespace {

// 'author:turns' of every exchange, posts of a turn side by side.
std::string described(const TreeBuilder &builder, int now = 100'000)
{
    const auto posts = builder.posts();
    ForestBuilder forests;
    std::string text;
    for (const auto &exchange : findExchanges(posts, forests.build(posts), {minute(now)})) {
        text += (text.empty() ? "" : ", ") + std::string(exchange.author) + ':';
        for (const auto &turn : exchange.turns)
            text += std::string(turn.posts.size(), turn.side == Side::Us ? 'M' : 'U') + '|';
        text.pop_back();
    }
    return text;
}

ExchangeFact exchange(std::initializer_list<int> begins)
{
    ExchangeFact fact;
    Side side = Side::Public;
    for (const int m : begins) {
        fact.turns.push_back({side, minute(m), minute(m), false, {}});
        side = side == Side::Public ? Side::Us : Side::Public;
    }
    return fact;
}

constexpr Millis kHour{3'600'000};

} // namespace

class ExchangesTest : public QObject {
    Q_OBJECT
private slots:
    void find_backAndForth_alternates()
    {
        TreeBuilder b;
        b.add("s", "us", 0);
        b.add("1", "a", 1, "s");
        b.add("2", "us", 2, "1");
        b.add("3", "us2", 3, "2");
        b.add("4", "a", 4, "3");
        b.add("5", "a", 5, "4");
        QCOMPARE(described(b), std::string("a:U|MM|UU"));
        QCOMPARE(described(b, 3), std::string("a:U|MM"));
    }

    void find_strangerWhoAnswersOurReply_opensAnOwnExchange()
    {
        TreeBuilder b;
        b.add("s", "us", 0);
        b.add("1", "a", 1, "s");
        b.add("2", "us", 2, "1");
        b.add("3", "b", 3, "2");
        b.add("4", "c", 4, "1"); // to a, not to us
        b.add("5", "us", 5, "3");
        QCOMPARE(described(b), std::string("a:U|M, b:U|M"));
    }

    void find_unpromptedReplyOfOurs_isNoTurn()
    {
        TreeBuilder b;
        b.add("p", "a", 0);
        b.add("m", "us", 1, "p");
        b.add("r", "a", 2, "m");
        b.add("n", "us", 3, "r");
        QCOMPARE(described(b), std::string("a:U|M"));
    }

    void find_deletedReplyOfOurs_vanishes_andItsRepliesStillReplyToUs()
    {
        TreeBuilder b;
        b.add("s", "us", 0);
        b.add("1", "a", 1, "s");
        b.add("2", "us", 2, "1").deletedAt = minute(10);
        b.add("3", "a", 3, "2");
        b.add("4", "us", 4, "2"); // continues what is gone
        QCOMPARE(described(b), std::string("a:UU|M"));
        QCOMPARE(described(b, 5), std::string("a:U|M|U|M"));
    }

    void find_firstTurnMarked_opensNothing()
    {
        TreeBuilder b;
        b.add("s", "us", 0);
        b.add("1", "a", 1, "s").noReplyNeeded = true;
        QCOMPARE(described(b), std::string());
    }

    void find_sameAuthorInTwoTrees_isTwoExchanges()
    {
        TreeBuilder b;
        b.add("s", "us", 0);
        b.add("t", "us", 0);
        b.add("1", "a", 1, "s");
        b.add("2", "a", 2, "t");
        b.add("3", "a", 3, "s");
        QCOMPARE(described(b), std::string("a:UU, a:U"));
    }

    void alternations_countTurnsBegunWithinTheHorizon()
    {
        QCOMPARE(alternations(exchange({0, 30, 60, 61}), kHour), 2); // the limit itself is within
        QCOMPARE(alternations(exchange({0}), kHour), 0);
    }

    void ripe_exactlyAtTheHorizon_isRipe()
    {
        QVERIFY(ripe(exchange({0}), minute(60), kHour));
        QVERIFY(!ripe(exchange({0}), minute(59), kHour));
    }

    void continued_withinIdleOfTheEndOfTheTurn()
    {
        const auto pair = exchange({0, 60, 121});
        QVERIFY(continued(pair, 0, kHour));
        QVERIFY(!continued(pair, 1, kHour));
        QVERIFY(!continued(pair, 2, kHour));
    }

    void endingOf_lastTurn_data()
    {
        QTest::addColumn<int>("turns");
        QTest::addColumn<bool>("marked");
        QTest::addColumn<int>("now");
        QTest::addColumn<int>("ending");
        QTest::newRow("theirs") << 1 << false << 60 << int(Ending::ByUs);
        QTest::newRow("theirs, marked") << 1 << true << 60 << int(Ending::Closed);
        QTest::newRow("ours") << 2 << false << 61 << int(Ending::ByThem);
        QTest::newRow("young") << 1 << true << 59 << int(Ending::Open);
    }
    void endingOf_lastTurn()
    {
        QFETCH(int, turns);
        QFETCH(bool, marked);
        QFETCH(int, now);
        QFETCH(int, ending);
        auto fact = turns == 1 ? exchange({0}) : exchange({0, 1});
        fact.turns.back().noReplyNeeded = marked;
        QCOMPARE(int(endingOf(fact, minute(now), kHour)), ending);
    }
};

QTEST_APPLESS_MAIN(ExchangesTest)
#include "tst_exchanges.moc"
