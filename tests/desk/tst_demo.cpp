#include "demo_reading.h"

#include "core/base/text.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace attache;
using namespace attache::test;

namespace {

constexpr Instant kNow{Millis{1'793'520'000'000}}; // 2026-11-01T08:00:00Z, a week after the clocks went back
constexpr std::uint64_t kSeed = 7;

bool equal(const Demonstration &a, const Demonstration &b)
{
    return a.posts == b.posts && a.decisions == b.decisions && a.host == b.host && a.duty == b.duty && a.zone == b.zone
           && a.gaps == b.gaps;
}

int countStatus(const DemoReading &reading, MessageStatus status, Instant from)
{
    return static_cast<int>(std::count_if(reading.messages().begin(), reading.messages().end(), [&](const DemoMessage &message) {
        return message.status == status && message.anchor >= from;
    }));
}

template <class Test>
int countPosts(const Demonstration &demo, const Test &test)
{
    return static_cast<int>(std::count_if(demo.posts.begin(), demo.posts.end(), test));
}

// The posts by key, to look parents up.
std::map<PostKey, const Post *> byKey(const Demonstration &demo)
{
    std::map<PostKey, const Post *> all;
    for (const auto &post : demo.posts)
        all[post.key] = &post;
    return all;
}

} // namespace

class TestDemo : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_demo = makeDemonstration(kNow, kSeed); }

    void make_sameArguments_isIdentical() { QVERIFY(equal(m_demo, makeDemonstration(kNow, kSeed))); }
    void make_otherSeed_differs() { QVERIFY(!equal(m_demo, makeDemonstration(kNow, kSeed + 1))); }

    void posts_anySeed_keepTheRules_data();
    void posts_anySeed_keepTheRules();
    void messages_anySeed_holdEveryStatus_data() { posts_anySeed_keepTheRules_data(); }
    void messages_anySeed_holdEveryStatus();
    void exchanges_anySeed_goFar_data() { posts_anySeed_keepTheRules_data(); }
    void exchanges_anySeed_goFar();

    void languages_each_haveAHundredPosts();
    void accounts_counted_areEnough();
    void replies_butForTheTraps_followTheirParents();
    void traps_looked_areThere();
    void gap_onX_holdsNoPost();
    void counts_ofOurs_growAndCoverCollectedReplies();
    void backlash_onItsDay_talksBackAboveLikes();
    void clockTraps_summerTime_areOnBothSides();

private:
    Demonstration m_demo;
};

void TestDemo::posts_anySeed_keepTheRules_data()
{
    QTest::addColumn<qint64>("now");
    QTest::addColumn<quint64>("seed");
    QTest::newRow("autumn") << qint64(toMillis(kNow)) << quint64(kSeed);
    QTest::newRow("other seed") << qint64(toMillis(kNow)) << quint64(20'261);
    QTest::newRow("night of the spring change") << qint64(1'774'747'800'000) << quint64(1); // 2026-03-29T01:30:00Z
    QTest::newRow("new year") << qint64(1'798'761'600'000) << quint64(3);                   // 2027-01-01T00:00:00Z
    QTest::newRow("summer") << qint64(1'783'944'000'000) << quint64(99);                    // 2026-07-13T12:00:00Z
}

void TestDemo::posts_anySeed_keepTheRules()
{
    QFETCH(qint64, now);
    QFETCH(quint64, seed);
    const auto demo = makeDemonstration(fromMillis(now), seed);
    QVERIFY(demo.posts.size() >= 2'000);
    std::set<PostKey> keys;
    for (const auto &post : demo.posts) {
        QVERIFY2(keys.insert(post.key).second, post.key.id.c_str());
        QVERIFY(toMillis(post.createdAt) <= now);
        QVERIFY(!post.deletedAt || (*post.deletedAt >= post.createdAt && toMillis(*post.deletedAt) <= now));
        QVERIFY(!post.editedAt || toMillis(*post.editedAt) <= now);
        QVERIFY2(isClean(post.text) && isClean(post.authorName) && isClean(post.mentions), post.text.c_str());
        QVERIFY2(post.text.find('{') == std::string::npos, post.text.c_str());
        QVERIFY(!post.text.empty() || post.deletedAt || !post.repostOf.empty());
        QVERIFY(!post.mentionsFromText);
    }
    for (const auto &decision : demo.decisions) {
        QVERIFY(keys.count(decision.post) == 1);
        QVERIFY(toMillis(decision.at) <= now);
        QVERIFY(!decision.decider.empty() && faultOf(decision).empty());
        QVERIFY(!decision.reason.empty() || !decision.value.empty());
    }
}

void TestDemo::messages_anySeed_holdEveryStatus()
{
    QFETCH(qint64, now);
    QFETCH(quint64, seed);
    const auto until = fromMillis(now);
    const auto demo = makeDemonstration(until, seed);
    const DemoReading reading(demo, until);
    const auto month = until - std::chrono::days{28};
    for (const auto status : {MessageStatus::Answered, MessageStatus::LeftOnPurpose, MessageStatus::Withdrawn,
                              MessageStatus::TooLate, MessageStatus::Open})
        QVERIFY2(countStatus(reading, status, month) >= 5, statusName(status).data());
    const auto &all = reading.messages();
    QVERIFY(std::count_if(all.begin(), all.end(),
                          [&](const auto &message) { return message.marked && message.status == MessageStatus::Open; })
            >= 5);
    QVERIFY(std::any_of(all.begin(), all.end(), [&](const auto &message) {
        return message.status == MessageStatus::Open && !message.marked && until - message.anchor > std::chrono::days{5};
    }));
    QVERIFY(std::any_of(all.begin(), all.end(), [](const auto &message) { return message.invalidTime; }));
}

void TestDemo::exchanges_anySeed_goFar()
{
    QFETCH(qint64, now);
    QFETCH(quint64, seed);
    const auto until = fromMillis(now);
    const auto demo = makeDemonstration(until, seed);
    const DemoReading reading(demo, until);
    // Ripe exchanges of the last 28 days that alternate four times (CSR_4) within seven days.
    int far = 0;
    for (const auto &exchange : reading.exchanges()) {
        const bool ripe = exchange.opened >= until - std::chrono::days{28} && exchange.opened <= until - std::chrono::days{7};
        const auto inTime = std::count_if(exchange.turns.begin(), exchange.turns.end(),
                                          [&](const Turn &turn) { return turn.began <= exchange.opened + std::chrono::days{7}; });
        far += ripe && inTime >= 5;
    }
    QVERIFY(far >= 3);
    QVERIFY(reading.cycleBroken());
    QVERIFY(reading.ghosts() >= 1);
}

void TestDemo::languages_each_haveAHundredPosts()
{
    for (const auto *language : {"ar", "zh", "en", "fr", "ru", "es"})
        QVERIFY2(countPosts(m_demo, [&](const Post &post) { return post.lang == language; }) >= 100, language);
}

void TestDemo::accounts_counted_areEnough()
{
    std::set<std::string> platforms;
    int own = 0, officials = 0;
    for (const auto &account : m_demo.accounts) {
        own += account.kind == AccountKind::Own;
        officials += account.kind == AccountKind::Official;
        if (account.kind == AccountKind::Own)
            platforms.insert(account.key.platform);
    }
    QVERIFY(own >= 5 && platforms.size() >= 4 && officials >= 3);
    QVERIFY(m_demo.host.week[4].size() == 2 && m_demo.host.week[5].empty());
    QVERIFY(m_demo.duty.week[4].empty() && m_demo.duty.week[5].empty() && !m_demo.duty.week[6].empty());
    QVERIFY(m_demo.host.holidays.size() > m_demo.duty.holidays.size());
}

void TestDemo::replies_butForTheTraps_followTheirParents()
{
    const auto all = byKey(m_demo);
    int older = 0;
    for (const auto &post : m_demo.posts) {
        const auto parent = all.find({post.key.platform, post.inReplyTo});
        older += parent != all.end() && post.createdAt < parent->second->createdAt;
    }
    QCOMPARE(older, 3); // a minute, ten minutes, and the one in the cycle
}

void TestDemo::traps_looked_areThere()
{
    QVERIFY(countPosts(m_demo, [](const Post &post) { return post.automatic; }) >= 1);
    QVERIFY(countPosts(m_demo, [](const Post &post) { return post.editedAt.has_value(); }) >= 1);
    QVERIFY(countPosts(m_demo, [](const Post &post) { return post.deletedAt.has_value(); }) >= 5);
    QVERIFY(countPosts(m_demo, [](const Post &post) { return !post.repostOf.empty(); }) >= 50);
    QVERIFY(countPosts(m_demo, [](const Post &post) { return !post.quoteOf.empty(); }) >= 50);
    std::map<std::string, int> copies;
    for (const auto &post : m_demo.posts)
        ++copies[post.text.substr(0, 60)];
    copies.erase("");
    QVERIFY(std::any_of(copies.begin(), copies.end(), [](const auto &text) { return text.second >= 26; }));
    QVERIFY(countPosts(m_demo, [](const Post &post) { return post.text.find("1,200 scholarships") != std::string::npos; }) >= 2);
}

void TestDemo::gap_onX_holdsNoPost()
{
    QCOMPARE(m_demo.gaps.size(), std::size_t{1});
    const auto &gap = m_demo.gaps.front();
    QCOMPARE(countPosts(m_demo,
                        [&](const Post &post) {
                            return post.key.platform == gap.account.platform && gap.from <= post.createdAt
                                   && post.createdAt < gap.to;
                        }),
             0);
}

void TestDemo::counts_ofOurs_growAndCoverCollectedReplies()
{
    std::map<PostKey, std::int64_t> replies;
    for (const auto &post : m_demo.posts)
        ++replies[{post.key.platform, post.inReplyTo}];
    int unknown = 0, known = 0;
    for (const auto &post : m_demo.posts) {
        if (!post.followersAtPost)
            continue;
        ++(post.counts.known() ? known : unknown);
        QVERIFY(!post.counts.replies || *post.counts.replies >= replies[post.key]);
        std::int64_t likes = 0;
        for (const auto &snapshot : post.snapshots) {
            QVERIFY(snapshot.at <= kNow && *snapshot.counts.likes >= likes);
            likes = *snapshot.counts.likes;
        }
        QVERIFY(post.snapshots.empty() || *post.counts.likes >= likes);
        QVERIFY(post.key.platform != "mastodon" || !post.counts.impressions);
    }
    QVERIFY(unknown >= 5 && known >= 200);
}

void TestDemo::backlash_onItsDay_talksBackAboveLikes()
{
    QVERIFY(countPosts(m_demo,
                       [](const Post &post) {
                           return post.counts.quotes.value_or(0) + post.counts.replies.value_or(0)
                                  > 5 * post.counts.likes.value_or(0) + 1'000;
                       })
            >= 1);
}

void TestDemo::clockTraps_summerTime_areOnBothSides()
{
    // Europe/Vienna: 2026-03-29 01:59 and 03:05 by the wall; 2026-10-25 02:30 twice.
    for (const auto *at : {"2026-03-29T00:59:00Z", "2026-03-29T01:05:00Z", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"})
        QVERIFY2(countPosts(m_demo, [&](const Post &post) { return post.createdAt == parseIso(at); }) == 1, at);
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
