#include "core/measure/dyads.h"
#include "core/measure/official_ranking.h"
#include "tests/measure/near.h"
#include "tests/measure/network_builder.h"

#include <QtTest>

using namespace attache;
using namespace attache::test;

namespace {

const std::vector<std::string> kOfficials{"north", "south", "port", "mint"};

NetworkPost mentioning(NetworkPost post, std::string_view handles)
{
    post.mentions = handles;
    return post;
}

// north speaks to south twice and to port once, south answers once; mint is silent.
std::vector<NetworkPost> invented()
{
    return {mentioning(said("1", "north"), "south port"), reply("2", "south", "1"), quote("3", "north", "2"),
            said("4", "reader")};
}

} // namespace

class OfficialsTest : public QObject {
    Q_OBJECT
private slots:
    void ties_everyKind_isFound()
    {
        const std::vector<NetworkPost> posts{said("1", "south"), reply("2", "north", "1"), quote("3", "north", "1"),
                                             repost("4", "north", "1"), mentioning(said("5", "north"), "port south")};
        const auto ties = tiesOf(posts, kOfficials);
        QCOMPARE(ties.size(), std::size_t(5));
        QVERIFY(ties[0].kind == TieKind::Reply && ties[1].kind == TieKind::Quote && ties[2].kind == TieKind::Repost);
        QVERIFY(ties[3].kind == TieKind::Mention && ties[3].to == 2 && ties[4].to == 1 && ties[4].post == 4);
    }

    void ties_toOneself_toStrangers_orToUncollected_areNone()
    {
        const std::vector<NetworkPost> posts{said("1", "north"),
                                             reply("2", "north", "1"),
                                             said("3", "reader"),
                                             reply("4", "north", "3"),
                                             reply("5", "north", "lost"),
                                             mentioning(said("6", "reader"), "north"),
                                             mentioning(said("7", "north"), "north reader")};
        QVERIFY(tiesOf(posts, kOfficials).empty());
    }

    void ties_sameIdElsewhere_isAnotherPost()
    {
        auto far = said("1", "south");
        far.platform = "mastodon";
        QVERIFY(tiesOf(std::vector<NetworkPost>{far, reply("2", "north", "1")}, kOfficials).empty());
    }

    void census_countsAPostOncePerTarget()
    {
        // The reply also mentions its target.
        const std::vector<NetworkPost> posts{said("1", "south"), mentioning(reply("2", "north", "1"), "south")};
        const auto census = censusOf(4, tiesOf(posts, kOfficials));
        QVERIFY(census.arcs.size() == 1 && census.arcs[0].posts == 1);
    }

    void census_reciprocity_inThreeWays()
    {
        // north-south mutual (2 and 1), north-port one way; 6 pairs of 4. Arcs 2/3, pairs 1/2, weights (1 + 1)/4.
        const auto census = censusOf(4, tiesOf(invented(), kOfficials));
        QVERIFY(census.mutual == 1 && census.asymmetric == 1 && census.none == 4);
        QVERIFY(near(census.arcReciprocity, 2.0 / 3) && near(census.dyadReciprocity, 0.5));
        QVERIFY(near(census.weightedReciprocity, 0.5));
        QVERIFY(census.arcs.size() == 3 && census.arcs[0].to == 1 && census.arcs[0].posts == 2);
    }

    void census_withoutTies_hasNoReciprocity()
    {
        const auto census = censusOf(4, {});
        QVERIFY(census.none == 6 && !census.arcReciprocity && !census.dyadReciprocity && !census.weightedReciprocity);
    }

    void activity_shares_byHand()
    {
        // north: an original with 6 reposts, a quote with 2, one unknown, a reply to south, one to itself, one to a post
        // nobody collected, and a repost: 2 replies to others of 7 posts; (6 + 2)/2; per 1000 of 500 followers 8.
        auto first = said("1", "north");
        first.reposts = 6;
        auto second = quote("2", "north", "9");
        second.reposts = 2;
        auto answered = reply("4", "north", "9");
        answered.reposts = 100; // of a reply: not counted
        auto passed = repost("7", "north", "9");
        passed.reposts = 100;
        const std::vector<NetworkPost> posts{first,
                                             second,
                                             said("3", "north"),
                                             answered,
                                             reply("5", "north", "1"),
                                             reply("6", "north", "lost"),
                                             passed,
                                             said("9", "south")};
        const auto north = activityOf(std::vector<ListedAccount>{{"north", 500}}, posts, {}).at(0);
        QVERIFY(north.posts == 7 && north.repliesToOthers == 2 && near(north.replyShare, 2.0 / 7));
        QVERIFY(north.counted == 2 && near(north.repostsPerOriginal, 4) && near(north.repostsPerThousandFollowers, 8));
    }

    void activity_window_countsItsPosts_butSeesOlderParents()
    {
        const std::vector<NetworkPost> posts{said("1", "north", 0), reply("2", "north", "1", 10), said("3", "north", 20)};
        const Window window{Instant{std::chrono::minutes{5}}, Instant{std::chrono::minutes{20}}};
        const auto north = activityOf(std::vector<ListedAccount>{{"north", {}}}, posts, {}, window).at(0);
        QVERIFY(north.posts == 1 && north.repliesToOthers == 0);
    }

    void activity_silentAccount_hasNoShares()
    {
        const auto mint = activityOf(std::vector<ListedAccount>{{"mint", 9}}, invented(), {}).at(0);
        QVERIFY(mint.posts == 0 && !mint.replyShare && !mint.repostsPerOriginal && !mint.repostsPerThousandFollowers);
    }

    void follows_countBothWays_withinTheList()
    {
        const std::vector<ListedAccount> list{{"north", {}}, {"south", {}}, {"port", {}}};
        const std::vector<Follow> follows{{"north", "south"},  {"south", "north"},  {"port", "north"},
                                          {"north", "reader"}, {"reader", "north"}, {"port", "port"}};
        const auto found = activityOf(list, {}, follows);
        QVERIFY(found[0].mutualFollows == 1 && found[1].mutualFollows == 1 && found[2].mutualFollows == 0);
    }

    void rank_falls_tiesByHandle_unknownLast()
    {
        const std::vector<ListedAccount> list{{"c", {}}, {"b", {}}, {"a", {}}, {"d", {}}};
        const std::vector<std::optional<double>> values{1.0, std::nullopt, 1.0, 0.0};
        QCOMPARE(rankedBy(values, list), (std::vector<std::size_t>{2, 0, 3, 1}));
    }
};

QTEST_APPLESS_MAIN(OfficialsTest)
#include "tst_officials.moc"
