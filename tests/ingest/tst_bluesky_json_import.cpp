#include "tests/ingest/import_run.h"
#include "tests/support/shared_material.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>

using namespace attache;
using namespace std::string_literals;
using namespace Qt::StringLiterals;

namespace {

using Counted = std::map<std::string, std::int64_t>;

QString address(const char *name, const char *did = "did:plc:embassy")
{
    return u"at://%1/app.bsky.feed.post/%2"_s.arg(QString::fromLatin1(did), QString::fromLatin1(name));
}

QJsonObject profile(const char *did = "did:plc:embassy", const char *handle = "embassy.test")
{
    return {{u"did"_s, QString::fromLatin1(did)}, {u"handle"_s, QString::fromLatin1(handle)}, {u"displayName"_s, u"Embassy"_s}};
}

// '@ana.test' stands in the bytes 6 to 15 of the text: 'é' takes two.
QJsonObject record(const QString &parent = {})
{
    QJsonObject post{{u"$type"_s, u"app.bsky.feed.post"_s},
                     {u"text"_s, QString::fromUtf8("Allé @ana.test Monday")},
                     {u"createdAt"_s, u"2026-03-01T10:00:00.000Z"_s},
                     {u"langs"_s, QJsonArray{u"fr"_s, u"en"_s}},
                     {u"facets"_s, QJsonArray{QJsonObject{
                                       {u"index"_s, QJsonObject{{u"byteStart"_s, 6}, {u"byteEnd"_s, 15}}},
                                       {u"features"_s, QJsonArray{QJsonObject{{u"$type"_s, u"app.bsky.richtext.facet#mention"_s},
                                                                              {u"did"_s, u"did:plc:ana"_s}}}}}}}};
    if (!parent.isEmpty())
        post[u"reply"_s] =
            QJsonObject{{u"root"_s, QJsonObject{{u"uri"_s, address("root")}}}, {u"parent"_s, QJsonObject{{u"uri"_s, parent}}}};
    return post;
}

QJsonObject view(const char *name, const QString &parent = {})
{
    return {{u"uri"_s, address(name)},     {u"author"_s, profile()},
            {u"record"_s, record(parent)}, {u"likeCount"_s, 4},
            {u"repostCount"_s, 3},         {u"quoteCount"_s, 2},
            {u"replyCount"_s, 1},          {u"indexedAt"_s, u"2026-03-01T10:00:01.000Z"_s}};
}

QJsonObject threadOf(const QJsonObject &post, const QJsonArray &replies = {})
{
    return {{u"$type"_s, u"app.bsky.feed.defs#threadViewPost"_s}, {u"post"_s, post}, {u"replies"_s, replies}};
}

std::string text(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString(); }
std::string feed(const QJsonArray &items) { return text({{u"feed"_s, items}, {u"cursor"_s, u"c"_s}}); }
std::string posts(const QJsonArray &items) { return text({{u"posts"_s, items}}); }

} // namespace

class BlueskyJsonImportTest : public QObject {
    Q_OBJECT

private slots:
    void read_view_givesItsFields()
    {
        const auto run = m_files.import(posts({view("3k1", address("3k0", "did:plc:ana"))}));
        QVERIFY(run.status);
        QCOMPARE(run.format, "bluesky"s);
        QCOMPARE(run.receipt.kind, "posts"s);
        const auto &post = run.sink.posts.at(0);
        QCOMPARE(post.key, (PostKey{"bluesky", "at://did:plc:embassy/app.bsky.feed.post/3k1"}));
        QCOMPARE(post.author, "embassy.test"s);
        QCOMPARE(post.authorName, "Embassy"s);
        QCOMPARE(post.text, "All\xC3\xA9 @ana.test Monday"s);
        QCOMPARE(post.mentions, "ana.test did:plc:ana"s);
        QCOMPARE(post.inReplyTo, "at://did:plc:ana/app.bsky.feed.post/3k0"s);
        QCOMPARE(post.conversationId, address("root").toStdString());
        QCOMPARE(post.lang, "fr"s);
        QCOMPARE(post.url, "https://bsky.app/profile/embassy.test/post/3k1"s);
        QCOMPARE(*post.counts.likes, 4);
        QCOMPARE(*post.counts.reposts, 3);
        QCOMPARE(*post.counts.quotes, 2);
        QCOMPARE(*post.counts.replies, 1);
    }

    void read_repostInAFeed_isAPostOfItsOwn_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QString>("id");
        QTest::newRow("address given") << u"at://did:plc:ben/app.bsky.feed.repost/3kr"_s
                                       << u"at://did:plc:ben/app.bsky.feed.repost/3kr"_s;
        QTest::newRow("none") << QString() << u"repost:did:plc:ben:at://did:plc:embassy/app.bsky.feed.post/3k1"_s;
    }
    void read_repostInAFeed_isAPostOfItsOwn()
    {
        QFETCH(QString, uri);
        QFETCH(QString, id);
        QJsonObject reason{{u"$type"_s, u"app.bsky.feed.defs#reasonRepost"_s},
                           {u"by"_s, profile("did:plc:ben", "ben.test")},
                           {u"indexedAt"_s, u"2026-03-02T10:00:00.000Z"_s}};
        if (!uri.isEmpty())
            reason[u"uri"_s] = uri;
        const auto run = m_files.import(feed({QJsonObject{{u"post"_s, view("3k1")}, {u"reason"_s, reason}}}));
        QCOMPARE(run.receipt.read, 2);
        const auto &repost = run.sink.posts.at(0);
        QCOMPARE(repost.key.id, id.toStdString());
        QCOMPARE(repost.author, "ben.test"s);
        QCOMPARE(repost.repostOf, address("3k1").toStdString());
        QCOMPARE(toIso(repost.createdAt), "2026-03-02T10:00:00Z"s);
        QCOMPARE(run.sink.posts.at(1).key.id, address("3k1").toStdString());
    }

    void read_everyKindOfAnswer_findsItsPosts_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("posts");
        QTest::addColumn<int>("others");
        const auto file = [](const QJsonObject &json) { return QByteArray::fromStdString(text(json)); };
        auto parent = view("3k0");
        parent[u"$type"_s] = u"app.bsky.feed.defs#postView"_s;
        const QJsonObject gone{
            {u"$type"_s, u"app.bsky.feed.defs#notFoundPost"_s}, {u"uri"_s, address("x")}, {u"notFound"_s, true}};
        const QJsonObject reply{{u"post"_s, view("3k1", address("3k0"))},
                                {u"reply"_s, QJsonObject{{u"root"_s, parent}, {u"parent"_s, parent}}}};
        const QJsonObject orphan{{u"post"_s, view("3k1")}, {u"reply"_s, QJsonObject{{u"root"_s, gone}, {u"parent"_s, gone}}}};
        auto quoting = view("3k2");
        quoting[u"embed"_s] = QJsonObject{
            {u"record"_s,
             QJsonObject{{u"uri"_s, address("3k0")}, {u"author"_s, profile()}, {u"value"_s, record()}, {u"likeCount"_s, 9}}}};
        const QJsonObject like{
            {u"uri"_s, u"at://did:plc:ana/app.bsky.feed.like/3k"_s},
            {u"author"_s, profile()},
            {u"reason"_s, u"like"_s},
            {u"record"_s, QJsonObject{{u"$type"_s, u"app.bsky.feed.like"_s}, {u"createdAt"_s, u"2026-03-01T10:00:00Z"_s}}}};
        const QJsonObject repost{{u"uri"_s, u"at://did:plc:ana/app.bsky.feed.repost/3k"_s},
                                 {u"author"_s, profile()},
                                 {u"reason"_s, u"repost"_s},
                                 {u"record"_s, QJsonObject{{u"$type"_s, u"app.bsky.feed.repost"_s},
                                                           {u"createdAt"_s, u"2026-03-01T10:00:00Z"_s},
                                                           {u"subject"_s, QJsonObject{{u"uri"_s, address("3k1")}}}}}};
        const QJsonObject mention{
            {u"uri"_s, address("3k1")}, {u"author"_s, profile()}, {u"reason"_s, u"mention"_s}, {u"record"_s, record()}};
        const QJsonObject single{{u"uri"_s, address("3k1")}, {u"cid"_s, u"bafy"_s}, {u"value"_s, record()}};
        QTest::newRow("feed") << file({{u"feed"_s, QJsonArray{reply, orphan}}, {u"cursor"_s, u"c"_s}}) << 3 << 0;
        QTest::newRow("quotes") << file({{u"posts"_s, QJsonArray{quoting}}, {u"uri"_s, address("3k0")}}) << 2 << 0;
        QTest::newRow("thread") << file(
            {{u"thread"_s, threadOf(view("3k0"), {threadOf(view("3k1"), {threadOf(view("3k2"))}), gone})}})
                                << 3 << 1;
        QTest::newRow("notifications") << file({{u"notifications"_s, QJsonArray{like, repost, mention}}, {u"seenAt"_s, u"x"_s}})
                                       << 2 << 1;
        QTest::newRow("records") << file({{u"records"_s, QJsonArray{single, single}}}) << 2 << 0;
        QTest::newRow("single") << file(single) << 1 << 0;
        QTest::newRow("pages after one another") << file(single) + "\n" + file({{u"posts"_s, QJsonArray{view("3k1")}}}) << 2 << 0;
        QTest::newRow("no such thread") << file({{u"thread"_s, gone}}) << 0 << 1;
        QTest::newRow("people") << file({{u"repostedBy"_s, QJsonArray{profile()}}, {u"uri"_s, address("3k1")}}) << 0 << 1;
        QTest::newRow("one profile") << file(profile()) << 0 << 1;
        QTest::newRow("empty page") << QByteArray(R"({"posts":[]})") << 0 << 0;
    }
    void read_everyKindOfAnswer_findsItsPosts()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, posts);
        QFETCH(int, others);
        const auto run = m_files.import(file.toStdString());
        QVERIFY(run.status);
        QCOMPARE(run.format, "bluesky"s);
        QCOMPARE(run.refusals(), Counted{});
        QCOMPARE(run.sink.posts.size(), std::size_t(posts));
        QCOMPARE(run.receipt.read, posts);
        QCOMPARE(run.receipt.kind, posts > 0 ? "posts"s : "no-posts"s);
        QCOMPARE(run.warnings(), others > 0 ? (Counted{{"other-records", others}}) : Counted{});
    }

    void read_everyFieldMissingOnce_refusesOrGoesWithout_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("uri") << u"uri"_s << u"missing-field id"_s;
        QTest::newRow("record") << u"record"_s << u"missing-field created_at"_s;
        QTest::newRow("createdAt") << u"record.createdAt"_s << u"missing-field created_at"_s;
        QTest::newRow("text") << u"record.text"_s << u"missing-field text"_s;
        for (const auto *free : {"author", "likeCount", "repostCount", "quoteCount", "replyCount", "indexedAt", "record.$type",
                                 "record.langs", "record.facets", "record.reply"})
            QTest::newRow(free) << QString::fromLatin1(free) << QString();
    }
    void read_everyFieldMissingOnce_refusesOrGoesWithout()
    {
        QFETCH(QString, field);
        QFETCH(QString, refusal);
        auto damaged = view("3k2", address("3k1"));
        if (field.startsWith(u"record."_s)) {
            auto inner = damaged[u"record"_s].toObject();
            inner.remove(field.mid(7));
            damaged[u"record"_s] = inner;
        } else {
            damaged.remove(field);
        }
        const auto run = m_files.import(posts({view("3k1"), damaged, view("3k3")}));
        QVERIFY(run.status);
        QCOMPARE(run.receipt.read, 3);
        QCOMPARE(run.refusals(), refusal.isEmpty() ? Counted{} : (Counted{{refusal.toStdString(), 1}}));
        QCOMPARE(std::int64_t(run.sink.posts.size()) + run.receipt.refused, run.receipt.read);
    }

    void read_authorWithoutHandle_isHisDid()
    {
        auto post = view("3k1");
        post[u"author"_s] = profile("did:plc:embassy", "handle.invalid");
        QCOMPARE(m_files.import(posts({post})).sink.posts.at(0).author, "did:plc:embassy"s);
    }

    void read_facetsThatLie_areHarmless()
    {
        auto post = view("3k1");
        auto inner = post[u"record"_s].toObject();
        inner[u"facets"_s] =
            QJsonArray{QJsonObject{{u"index"_s, QJsonObject{{u"byteStart"_s, -5}, {u"byteEnd"_s, 900}}},
                                   {u"features"_s, QJsonArray{QJsonObject{{u"$type"_s, u"app.bsky.richtext.facet#mention"_s},
                                                                          {u"did"_s, u"did:plc:z"_s}}}}}};
        post[u"record"_s] = inner;
        QCOMPARE(m_files.import(posts({post})).sink.posts.at(0).mentions, "did:plc:z"s);
    }

    void read_timeWithoutZone_isUtc()
    {
        auto post = view("3k1");
        auto inner = post[u"record"_s].toObject();
        inner[u"createdAt"_s] = u"2026-03-01T10:00:00.5"_s;
        post[u"record"_s] = inner;
        QCOMPARE(toIso(m_files.import(posts({post})).sink.posts.at(0).createdAt), "2026-03-01T10:00:00.500Z"s);
    }

    void read_damagedAndCutOff_keepsTheRest()
    {
        const auto good = posts({view("3k1")});
        const auto damaged = m_files.import(good + "\n{\"posts\":[{\"uri\":}]}\n" + posts({view("3k2")}) + "\n", {}, "bluesky");
        QCOMPARE(damaged.refusals(), (Counted{{"broken-json", 1}}));
        QCOMPARE(damaged.sink.posts.size(), std::size_t{2});
        const auto cut = m_files.import(good.substr(0, good.size() - 20));
        QCOMPARE(std::int64_t(cut.sink.posts.size()) + cut.receipt.refused, cut.receipt.read);
        QVERIFY(!cut.status || cut.receipt.refused == 1);
    }

    void read_inTwoOrders_givesTheSamePosts()
    {
        auto one = m_files.import(posts({view("3k1"), view("3k2", address("3k1"))})).sink.posts;
        const auto other = m_files.import(posts({view("3k2", address("3k1")), view("3k1")})).sink.posts;
        std::reverse(one.begin(), one.end());
        QVERIFY(one == other);
    }

    // Counted in Python: the items of PROVENANCE.md with the posts inside them (parents, roots, quoted ones) and the
    // reposts. A feed of 50 items holds 7 reposts and 48 posts inside; of 50 notifications 20 are posts (18) and reposts (2).
    void read_publicRecordings_refuseNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("posts");
        const auto row = [](const char *name, qint64 posts) { QTest::newRow(name) << QString::fromLatin1(name) << posts; };
        row("data/06_payloads/bluesky/atproto_sdk_extended_post_record", 1);
        row("data/06_payloads/bluesky/atproto_sdk_feed_record", 0);
        row("data/06_payloads/bluesky/atproto_sdk_post_record", 1);
        row("data/06_payloads/bluesky/atproto_sdk_thread_view_post_with_embed_media", 2);
        row("data/06_payloads/bluesky/getActorLikes_0", 12);
        row("data/06_payloads/bluesky/getAuthorFeed_0", 105);
        row("data/06_payloads/bluesky/getPostThread_0", 1);
        row("data/06_payloads/bluesky/getQuotes_0", 4);
        row("data/06_payloads/bluesky/listNotifications_0", 20);
        row("servers/bluesky/samples/getAuthorFeed", 4);
        row("servers/bluesky/samples/getFollowers", 0);
        row("servers/bluesky/samples/getPostThread", 4);
        row("servers/bluesky/samples/getPosts", 2);
        row("servers/bluesky/samples/getProfile", 0);
        row("servers/bluesky/samples/getQuotes", 2);
        row("servers/bluesky/samples/getRepostedBy", 0);
        row("servers/bluesky/samples/listNotifications", 5);
        row("servers/bluesky/samples/listRecords", 1);
        row("servers/bluesky/samples/searchPosts", 0);
    }
    void read_publicRecordings_refuseNothing()
    {
        QFETCH(QString, name);
        QFETCH(qint64, posts);
        const auto path = test::sharedMaterial(name + u".json"_s);
        if (path.isEmpty())
            QSKIP("the reference material is not here");
        const auto run = test::importFile(path.toStdString());
        QVERIFY(run.status);
        QCOMPARE(run.format, "bluesky"s);
        QCOMPARE(qint64{run.receipt.read}, posts);
        QCOMPARE(run.refusals(), Counted{});
        QCOMPARE(run.receipt.kind, posts > 0 ? "posts"s : "no-posts"s);
    }

private:
    test::Files m_files;
};

QTEST_APPLESS_MAIN(BlueskyJsonImportTest)
#include "tst_bluesky_json_import.moc"
