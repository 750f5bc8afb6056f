#include "core/store/observation.h"

#include "core/store/workspace_file.h"
#include "tests/store/invented_facts.h"
#include "tests/store/invented_posts.h"

#include <QtTest>

#include <algorithm>
#include <random>

using namespace attache;
using namespace attache::test;

namespace {

constexpr int kDay = 24 * 60; // minutes
constexpr int kLeapYear = 366 * kDay;

// `n` posts, one a minute up to minute 0.
std::vector<Post> steady(int n)
{
    std::vector<Post> posts;
    for (int i = 0; i < n; ++i)
        posts.push_back(invented("s" + std::to_string(i), "anna", -i));
    return posts;
}

Post at(const char *iso)
{
    return with(invented(iso, "anna", 0), [iso](Post &p) { p.createdAt = parseIso(iso).value(); });
}

Post captured(int created, int seen)
{
    return with(invented("c" + std::to_string(created), "anna", created), [=](Post &p) { p.observedAt = minute(seen); });
}

std::vector<Post> joined(std::vector<Post> a, const std::vector<Post> &b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

constexpr std::int64_t kDayMillis = 86'400'000;

// The rule of CONTRACT.md, Now, post by post: from the latest one downwards; whatever stands more than 366 days after the
// post before it, with everything later, is an outlier while that is under 1 % of all posts.
std::optional<std::int64_t> latestByRule(std::vector<std::int64_t> times, std::int64_t total)
{
    std::erase_if(times, [](std::int64_t at) { return at < toMillis(parseIso("2004-01-01T00:00:00Z").value()); });
    std::sort(times.rbegin(), times.rend());
    if (times.empty())
        return {};
    auto latest = times.front();
    for (std::size_t i = 0; i + 1 < times.size() && static_cast<std::int64_t>(i + 1) * 100 < total; ++i)
        if (times[i] - times[i + 1] > 366 * kDayMillis)
            latest = times[i + 1];
    return latest;
}

// Mostly within some weeks, some years ahead or before, at any moment of the day.
std::int64_t anyTime(std::mt19937 &random)
{
    const auto base = toMillis(minute(0));
    const auto within = static_cast<std::int64_t>(random() % (30 * kDayMillis));
    if (random() % 60 != 0)
        return base + within;
    return base + within + (static_cast<std::int64_t>(random() % 9) - 3) * 366 * kDayMillis
           + static_cast<std::int64_t>(random() % 3) - 1;
}

std::vector<Post> anyPosts(std::mt19937 &random, int from, int count)
{
    std::vector<Post> posts;
    for (int i = 0; i < count; ++i) {
        posts.push_back(invented(std::to_string(from + i), "anna", 0));
        posts.back().createdAt = fromMillis(anyTime(random));
        if (random() % 5 == 0)
            posts.back().observedAt = posts.back().createdAt + std::chrono::minutes{random() % 1000};
    }
    return posts;
}

CreationDays daysOf(const std::vector<Post> &posts)
{
    CreationDays days;
    for (const auto &post : posts)
        if (!post.observedAt)
            days.add(post.createdAt);
    return days;
}

} // namespace

class ObservationTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WorkspaceWriter> m_writer;
    Database &db() { return m_writer->database(); }

private slots:
    void init() { m_writer = std::move(WorkspaceWriter::inMemory().value()); }

    void observedNow_ofPosts_isTheEndOfObservation_data()
    {
        QTest::addColumn<std::vector<Post>>("posts");
        QTest::addColumn<NowSource>("source");
        QTest::addColumn<Instant>("expected");
        const auto row = [](const char *name, const std::vector<Post> &posts, NowSource source, Instant at) {
            QTest::newRow(name) << posts << source << at;
        };
        const auto far = [](int days) { return invented("far" + std::to_string(days), "anna", days * kDay); };
        row("no posts", {}, NowSource::Empty, Instant{});
        row("one post", steady(1), NowSource::Creation, minute(0));
        row("captured", {captured(0, 60), captured(5, 90), captured(9, 30)}, NowSource::Capture, minute(90));
        row("outlier of 1 in 200", joined(steady(199), {far(800)}), NowSource::Creation, minute(0));
        row("just 1 %", joined(steady(99), {far(800)}), NowSource::Creation, far(800).createdAt);
        row("under 1 %", joined(steady(100), {far(800)}), NowSource::Creation, minute(0));
        row("366 days are no outlier", joined(steady(199), {invented("e", "anna", kLeapYear)}), NowSource::Creation,
            minute(kLeapYear));
        row("a minute more is", joined(steady(199), {invented("e", "anna", kLeapYear + 1)}), NowSource::Creation, minute(0));
        row("two that stand together", joined(steady(300), {far(800), far(801)}), NowSource::Creation, minute(0));
        row("a chain of outliers", joined(steady(400), {far(500), far(1000), far(1500)}), NowSource::Creation, minute(0));
        row("too many to be outliers", joined(steady(200), {far(800), far(801), far(802)}), NowSource::Creation,
            far(802).createdAt);
        row("an early one is no end", joined(steady(150), {at("1970-01-01T00:00:00Z")}), NowSource::Creation, minute(0));
        row("never before 2004", {at("1970-01-01T00:00:00Z"), at("2003-12-31T23:59:59Z")}, NowSource::Empty, Instant{});
        row("2004 itself", {at("1970-01-01T00:00:00Z"), at("2004-01-01T00:00:00Z")}, NowSource::Creation,
            parseIso("2004-01-01T00:00:00Z").value());
    }

    void observedNow_ofPosts_isTheEndOfObservation()
    {
        QFETCH(std::vector<Post>, posts);
        QFETCH(NowSource, source);
        QFETCH(Instant, expected);
        QVERIFY(putAll(db(), posts));
        const auto now = observedNow(db(), 0);
        QVERIFY(now);
        QCOMPARE(now->source, source);
        QCOMPARE(toMillis(now->at), toMillis(expected));
    }

    void observedNow_anyOrderOfArrival_isTheSame()
    {
        auto posts = joined(steady(120), {invented("far", "anna", 800 * kDay)});
        std::reverse(posts.begin(), posts.end());
        QVERIFY(putAll(db(), posts));
        QVERIFY(observedNow(db(), 0).value().at == minute(0));
    }

    void latest_ofAnyTimes_isWhatTheRuleSaysPostByPost()
    {
        std::mt19937 random(1);
        for (int round = 0; round < 3000; ++round) {
            CreationDays days;
            std::vector<std::int64_t> times;
            for (auto left = random() % 400; left > 0; --left) {
                times.push_back(anyTime(random));
                days.add(fromMillis(times.back()));
            }
            const auto total = static_cast<std::int64_t>(times.size() + random() % 200); // some have a capture time
            const auto expected = latestByRule(times, total);
            const auto found = days.latest(total);
            QCOMPARE(found.has_value(), expected.has_value());
            if (expected)
                QCOMPARE(toMillis(*found), *expected);
        }
    }

    // What is settled stays so, whatever earlier posts may come.
    void settledAbove_aMoment_nothingEarlierMatters()
    {
        std::mt19937 random(2);
        int settled = 0;
        for (int round = 0; round < 2000; ++round) {
            CreationDays days;
            const auto count = 1 + random() % 30;
            for (unsigned i = 0; i < count; ++i)
                days.add(fromMillis(anyTime(random)));
            const auto moment = anyTime(random);
            const auto total = static_cast<std::int64_t>(count + random() % 500);
            if (!days.settledAbove(fromMillis(moment), total))
                continue;
            ++settled;
            const auto before = days.latest(total);
            for (int i = 0; i < 20; ++i)
                days.add(fromMillis(moment - static_cast<std::int64_t>(random() % (900 * kDayMillis))));
            QVERIFY(days.latest(total) == before);
        }
        QVERIFY(settled > 100);
    }

    // Posts in the derived tables, newer ones, changed ones: always the same answer.
    void observedNow_anyPartDerived_isThatOfAllPosts()
    {
        for (unsigned seed = 1; seed <= 60; ++seed) {
            init();
            std::mt19937 random(seed);
            auto posts = anyPosts(random, 1, static_cast<int>(1 + random() % 1500));
            QVERIFY(putAll(db(), posts));
            const auto upto = static_cast<std::int64_t>(random() % (posts.size() + 1));
            QVERIFY(addNodes(db(), {posts.begin(), posts.begin() + upto}));
            for (auto left = random() % 6; left > 0; --left) { // seen by a source that tells when
                auto &post = posts[random() % posts.size()];
                post.observedAt = post.createdAt + std::chrono::minutes{random() % 100};
                QVERIFY(putAll(db(), {post}));
            }
            const auto expected = observedNow(db(), daysOf(posts)).value();
            const auto found = observedNow(db(), upto).value();
            QVERIFY2(found.at == expected.at && found.source == expected.source, qPrintable(QString::number(seed)));
            QVERIFY(db().run("DELETE FROM block"));
            QVERIFY(observedNow(db(), 0).value().at == expected.at);
        }
    }

    // Blocks that hold earlier posts only are not read; their bytes may be anything.
    void observedNow_derivedTablesFullOfNoise_endsWithAnAnswer()
    {
        std::mt19937 random(3);
        const auto posts = anyPosts(random, 1, 800);
        QVERIFY(putAll(db(), posts) && addNodes(db(), posts));
        for (int round = 0; round < 200; ++round) {
            QVERIFY(db().run("UPDATE block SET facts = randomblob(1 + abs(random()) % 400) WHERE abs(random()) % 3 = 0"));
            QVERIFY(observedNow(db(), 800));
        }
    }
};

QTEST_APPLESS_MAIN(ObservationTest)
#include "tst_observation.moc"
