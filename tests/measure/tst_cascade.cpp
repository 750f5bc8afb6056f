#include "core/measure/cascade.h"
#include "tests/measure/near.h"
#include "tests/measure/network_builder.h"

#include <QtTest>

#include <random>

using namespace attache;
using namespace attache::test;

namespace {

NetworkPost ours(NetworkPost post)
{
    post.ours = true;
    return post;
}

// Distances of all pairs, by walking up from both.
std::int64_t wienerByPairs(const std::vector<int> &parent)
{
    std::int64_t sum = 0;
    for (std::size_t a = 0; a < parent.size(); ++a)
        for (std::size_t b = 0; b < a; ++b)
            for (auto x = static_cast<int>(a), y = static_cast<int>(b); x != y; ++sum)
                (x > y ? x : y) = parent[static_cast<std::size_t>(std::max(x, y))]; // parents are older
    return sum;
}

} // namespace

class CascadeTest : public QObject {
    Q_OBJECT
private slots:
    void alone_hasNoShape()
    {
        const auto cascade = cascadeOf(std::vector<NetworkPost>{ours(said("s", "we")), said("elsewhere", "a")}, 0);
        QVERIFY(cascade.posts.size() == 1 && !cascade.virality && !cascade.viralityBounds && !cascade.halfLife);
        QVERIFY(cascade.breadth == 1 && !cascade.unseenShare.p && !cascade.repostsAreStar);
    }

    void starAndChain_areTheBounds()
    {
        // Star of 4: 2 - 2/4; chain of 4: 5/3, W = 3*1 + 2*2 + 3 = 10.
        const auto star = cascadeOf(
            std::vector<NetworkPost>{said("s", "we"), quote("1", "a", "s"), quote("2", "b", "s"), quote("3", "c", "s")}, 0);
        QVERIFY(near(star.virality, 1.5) && near(star.viralityBounds->first, 1.5) && star.breadth == 3 && star.depth == 1);
        const auto chain = cascadeOf(
            std::vector<NetworkPost>{said("s", "we"), quote("1", "a", "s"), quote("2", "b", "1"), quote("3", "c", "2")}, 0);
        QVERIFY(chain.wiener == 10 && near(chain.virality, 5.0 / 3) && near(chain.viralityBounds->second, 5.0 / 3)
                && chain.depth == 3);
    }

    void wiener_ofAnyTree_isTheSumOfAllDistances()
    {
        std::mt19937 random(2);
        std::vector<std::string> ids{"0"};
        std::vector<int> parent{-1};
        for (int i = 1; i < 40; ++i) {
            ids.push_back(std::to_string(i));
            parent.push_back(std::uniform_int_distribution(0, i - 1)(random));
        }
        std::vector<NetworkPost> posts{said(ids[0], "we")};
        for (std::size_t i = 1; i < ids.size(); ++i)
            posts.push_back(reply(ids[i], "a", ids[static_cast<std::size_t>(parent[i])]));
        QCOMPARE(cascadeOf(posts, 0).wiener, wienerByPairs(parent));
    }

    void reply_goesBeforeQuote_beforeRepost()
    {
        auto both = reply("2", "b", "1");
        both.quoteOf = "s";
        both.repostOf = "s";
        const auto cascade = cascadeOf(std::vector<NetworkPost>{said("s", "we"), quote("1", "a", "s"), both}, 0);
        QCOMPARE(cascade.depth, 2);
    }

    void detachedCycle_andOtherPlatform_areIgnored()
    {
        auto far = reply("5", "c", "s");
        far.platform = "mastodon";
        const std::vector<NetworkPost> posts{said("s", "we"), reply("1", "a", "2"), reply("2", "b", "1"), far,
                                             reply("4", "d", "lost")};
        QCOMPARE(cascadeOf(posts, 0).posts.size(), std::size_t(1));
    }

    void source_thatRepliesIntoItsOwnCascade_isStillTheRoot()
    {
        const auto cascade = cascadeOf(std::vector<NetworkPost>{reply("s", "we", "1"), reply("1", "a", "s")}, 0);
        QVERIFY(cascade.posts.size() == 2 && cascade.depth == 1);
    }

    void halfLife_isOfTheMiddleResponse_timesClamped()
    {
        // Four responses at -5 (counts as 0), 2, 10 and 60 minutes after: the second of four.
        std::vector<NetworkPost> posts{said("s", "we", 100), reply("1", "a", "s", 95), reply("2", "b", "s", 110),
                                       reply("3", "c", "1", 102), repost("4", "d", "s", 160)};
        QVERIFY(near(cascadeOf(posts, 0).halfLife, 120));
        posts.resize(2);
        QVERIFY(near(cascadeOf(posts, 0).halfLife, 0));
    }

    void reposts_allAtTheSource_leaveTheShapeUnknown()
    {
        std::vector<NetworkPost> posts{said("s", "we"), repost("1", "a", "s"), quote("2", "b", "s"), quote("3", "c", "2")};
        QVERIFY(cascadeOf(posts, 0).repostsAreStar);
        posts.push_back(repost("4", "d", "2"));
        QVERIFY(!cascadeOf(posts, 0).repostsAreStar);
    }

    void unseen_isWhatNeitherLinksNorNamesUs()
    {
        auto named = reply("3", "c", "1");
        named.mentionsUs = true;
        auto quoting = reply("4", "d", "1");
        quoting.quoteOf = "s";
        const std::vector<NetworkPost> posts{
            ours(said("s", "we")),       quote("1", "a", "s"),  reply("2", "b", "1"), named, quoting,
            ours(reply("5", "we", "2")), repost("6", "e", "1"), reply("7", "f", "5")};
        const auto cascade = cascadeOf(posts, 0);
        // Responses 1, 2, 3, 4, 7; the repost and our own reply are none. Only 2 is unseen.
        QVERIFY(cascade.responses == 5 && cascade.unseen == std::vector<std::size_t>{2} && cascade.unseenShare.x == 1);
        QVERIFY(cascade.authors == 7 && cascade.posts.size() == 8);
    }
};

QTEST_APPLESS_MAIN(CascadeTest)
#include "tst_cascade.moc"
