#include "core/store/meta_store.h"

#include "core/store/workspace_file.h"
#include "tests/store/invented_posts.h"

#include <QtTest>

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

} // namespace

class MetaTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WorkspaceWriter> m_writer;

private slots:
    void init() { m_writer = std::move(WorkspaceWriter::inMemory().value()); }

    void newWorkspace_isInUtcWithoutNow()
    {
        MetaStore meta(m_writer->database());
        QCOMPARE(meta.zone().value(), std::string("UTC"));
        QCOMPARE(meta.now().value().source, NowSource::Empty);
        QVERIFY(!meta.isDemonstration().value());
        QVERIFY(!meta.text("nothing").value());
        QCOMPARE(meta.number("nothing", 7).value(), 7);
    }

    void set_thenGet_isTheSame()
    {
        MetaStore meta(m_writer->database());
        QVERIFY(meta.setText("zone", "Asia/Kathmandu"));
        QVERIFY(meta.setText("zone", "Africa/Cairo"));
        QCOMPARE(meta.zone().value(), std::string("Africa/Cairo"));
        QVERIFY(meta.setNow({minute(-5), NowSource::Sync}));
        QVERIFY(meta.now().value().at == minute(-5));
        QCOMPARE(meta.now().value().source, NowSource::Sync);
    }

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
        QVERIFY(putAll(m_writer->database(), posts));
        const auto now = observedNow(m_writer->database());
        QVERIFY(now);
        QCOMPARE(now->source, source);
        QCOMPARE(toMillis(now->at), toMillis(expected));
    }

    void observedNow_anyOrderOfArrival_isTheSame()
    {
        auto posts = joined(steady(120), {invented("far", "anna", 800 * kDay)});
        std::reverse(posts.begin(), posts.end());
        QVERIFY(putAll(m_writer->database(), posts));
        QVERIFY(observedNow(m_writer->database()).value().at == minute(0));
    }
};

QTEST_APPLESS_MAIN(MetaTest)
#include "tst_meta.moc"
