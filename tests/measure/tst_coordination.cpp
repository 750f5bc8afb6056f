#include "core/measure/coordination.h"
#include "core/measure/copy_flood.h"
#include "core/measure/wording.h"
#include "tests/measure/near.h"

#include <QtTest>

using namespace attache;
using attache::test::near;

namespace {

WrittenText written(std::string id, std::string author, int minute, std::string_view text)
{
    return {std::move(id), std::move(author), Instant{std::chrono::minutes{minute}}, tokensOf(text)};
}

// "kim" and "lee" share three things within seconds, "max" one of them a little later.
const std::vector<SharedObject> kShares{{"a", "lee", "1", 0},   {"a", "kim", "2", 4},   {"a", "max", "3", 14},
                                        {"b", "kim", "4", 100}, {"b", "lee", "5", 110}, {"c", "kim", "6", 200},
                                        {"c", "lee", "7", 202}, {"d", "max", "8", 300}, {"e", "zoe", "9", 400}};

} // namespace

class CoordinationTest : public QObject {
    Q_OBJECT
private slots:
    void pairs_windowIsInclusive_andEdgesAboveTheQuantile()
    {
        // kim-lee at 4, 10 and 2 seconds; kim-max at 10; lee-max at 14 is too late. Weights 1 and 3, median 2.
        const auto found = coordinationOf(kShares);
        QVERIFY(found.pairs == 4 && found.edges == 2 && found.accounts == 3 && near(found.threshold, 2));
        QCOMPARE(found.strong.size(), std::size_t(1));
        const auto &edge = found.strong[0];
        QVERIFY(edge.a == "kim" && edge.b == "lee" && edge.weight == 3 && edge.objects == 3);
        QVERIFY(near(edge.meanGap, 16.0 / 3) && near(edge.symmetry, 1));
        QCOMPARE(found.groups, (std::vector<std::vector<std::string>>{{"kim", "lee"}}));
    }

    void symmetry_isFewerOverMoreDistinctPosts()
    {
        // ann's one post meets three of bob: 1/3.
        const std::vector<SharedObject> shares{{"a", "ann", "1", 0},  {"a", "bob", "2", 1},  {"a", "bob", "3", 2},
                                               {"a", "bob", "4", 3},  {"z", "ann", "5", 50}, {"y", "cat", "6", 60},
                                               {"y", "bob", "7", 61}, {"x", "cat", "8", 99}};
        const auto found = coordinationOf(shares);
        QVERIFY(found.strong.size() == 1 && near(found.strong[0].symmetry, 1.0 / 3) && found.strong[0].objects == 1);
    }

    void oneself_rareAccounts_andSamePost_areNoPairs()
    {
        const std::vector<SharedObject> self{{"a", "kim", "1", 0}, {"a", "kim", "2", 1}};
        QVERIFY(coordinationOf(self).pairs == 0 && !coordinationOf(self).threshold);
        const std::vector<SharedObject> once{{"a", "kim", "1", 0}, {"a", "lee", "2", 1}};
        QVERIFY(coordinationOf(once).pairs == 0);
        CoordinationRule rule;
        rule.leastParticipation = 1;
        const auto single = coordinationOf(once, rule); // nothing exceeds its own quantile
        QVERIFY(single.pairs == 1 && near(single.threshold, 1) && single.strong.empty() && single.groups.empty());
    }

    void pairs_ofTwoRareAccounts_areDropped()
    {
        // Both have two shares, but one paired post each.
        const std::vector<SharedObject> shares{
            {"a", "kim", "1", 0}, {"a", "lee", "2", 1}, {"b", "kim", "3", 50}, {"c", "lee", "4", 90}};
        QVERIFY(coordinationOf(shares).pairs == 0);
    }

    void groups_areConnectedByStrongEdges()
    {
        std::vector<SharedObject> shares;
        int post = 0;
        for (const auto &[first, second, times] :
             {std::tuple{"a", "b", 2}, std::tuple{"b", "c", 2}, std::tuple{"x", "y", 2}, std::tuple{"p", "q", 1},
              std::tuple{"p", "r", 1}, std::tuple{"p", "s", 1}, std::tuple{"p", "t", 1}})
            for (int i = 0; i < times; ++i) {
                const auto object = std::to_string(post);
                for (const auto *account : {first, second})
                    shares.push_back({object, account, std::to_string(++post), 0});
            }
        for (const auto *account : {"q", "r", "s", "t"})
            shares.push_back({account, account, std::to_string(++post), 0});
        QCOMPARE(coordinationOf(shares).groups, (std::vector<std::vector<std::string>>{{"a", "b", "c"}, {"x", "y"}}));
    }

    void flood_manyAccountsInOneWindow()
    {
        const std::string_view cry = "the harbour must stay open now";
        std::vector<WrittenText> texts{written("1", "a", 0, cry), written("2", "b", 10, "The harbour must stay open NOW!"),
                                       written("3", "a", 20, cry), written("4", "c", 60, cry), written("5", "d", 75, cry)};
        FloodRule rule;
        rule.accounts = 3;
        // From 0 to 60 minutes: a, b and c; from 20 to 75: a, c and d.
        const auto found = copyClusters(texts, rule);
        QVERIFY(found.size() == 1 && found[0].accounts == 4 && found[0].mostInWindow == 3 && found[0].flood);
        QCOMPARE(found[0].texts.size(), std::size_t(5));
        rule.accounts = 4;
        QVERIFY(!copyClusters(texts, rule)[0].flood);
        rule.window = std::chrono::minutes{59};
        QVERIFY(copyClusters(texts, rule)[0].mostInWindow == 3);
        rule.window = std::chrono::minutes{49};
        QVERIFY(copyClusters(texts, rule)[0].mostInWindow == 2);
    }

    void flood_shortThanks_areNoEvidence_andOneTextIsNoCluster()
    {
        const std::vector<WrittenText> texts{written("1", "a", 0, "thank you all"), written("2", "b", 0, "thank you all"),
                                             written("3", "c", 0, "is the office open today")};
        QVERIFY(copyClusters(texts).empty());
        FloodRule rule;
        rule.leastTokens = 3;
        QCOMPARE(copyClusters(texts, rule).size(), std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(CoordinationTest)
#include "tst_coordination.moc"
