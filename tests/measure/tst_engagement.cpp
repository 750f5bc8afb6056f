#include "core/measure/engagement.h"
#include "tests/measure/facts_builder.h"

#include <QtTest>

using namespace attache;
using namespace attache::test;

class EngagementTest : public QObject {
    Q_OBJECT
private slots:
    void engagement_ownReplies_areTakenOff_butNeverBelowNothing()
    {
        auto post = reaction(0, likes(40));
        post.counts.replies = 8;
        post.ownReplies = 1;
        QCOMPARE(*engagementOf(post).value, std::int64_t(47));
        QCOMPARE(*talkbackOf(post).value, std::int64_t(7));
        post.counts.replies = 0; // counted before we replied
        QCOMPARE(*engagementOf(post).value, std::int64_t(40));
    }

    void engagement_unknownParts_arePartial_allUnknownIsNothing()
    {
        Counts counts;
        QVERIFY(!engagementOf(reaction(0, counts)).value && !engagementOf(reaction(0, counts)).partial);
        counts.likes = 3;
        QVERIFY(engagementOf(reaction(0, counts)).partial && positiveOf(reaction(0, counts)).partial);
        QVERIFY(!talkbackOf(reaction(0, counts)).value);
        auto withOwn = reaction(0, counts);
        withOwn.ownReplies = 2; // unknown replies: nothing to take them from
        QCOMPARE(*engagementOf(withOwn).value, std::int64_t(3));
    }

    void rates_zeroDenominator_isLeftOut()
    {
        auto seen = reaction(0, likes(10));
        seen.counts.impressions = 400;
        auto unseen = reaction(0, likes(90));
        unseen.counts.impressions = 0;
        const std::vector<ReactionFact> posts{seen, unseen};
        const auto pooled = pooledRate(posts, Reached::Impressions);
        QCOMPARE(*pooled.value, 0.025);
        QCOMPARE(pooled.used, std::int64_t(1));
        QCOMPARE(pooled.all, std::int64_t(2));
        QVERIFY(!pooledRate(posts, Reached::Reach).value && !meanFollowerRate(posts).value);
    }

    void countsAtAge_limits_areInclusive()
    {
        const std::vector<Snapshot> snapshots{{minute(60), likes(1)}, {minute(30), likes(2)}};
        const auto likesAt = [&](int age, int slack) -> std::optional<std::int64_t> {
            const auto counts = countsAtAge(minute(0), snapshots, std::chrono::minutes{age}, std::chrono::minutes{slack});
            return counts ? counts->likes : std::nullopt;
        };
        QVERIFY(likesAt(60, 0) == 1 && likesAt(59, 29) == 2 && !likesAt(59, 28) && !likesAt(29, 60));
    }

    void engagementIndex_unknownFollowers_hasNoIndex()
    {
        const std::vector<Counts> posts{likes(10), likes(0), {}};
        const auto index = engagementIndex(posts, {});
        QVERIFY(index.popularity.perPost == 5.0 && index.popularity.shareWith == 0.5);
        QVERIFY(!index.popularity.perThousand && !index.index);
        QVERIFY(engagementIndex(posts, 1000.0).index == 5.0);
    }
};

QTEST_APPLESS_MAIN(EngagementTest)
#include "tst_engagement.moc"
