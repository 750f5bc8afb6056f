#include "tests/ingest/import_run.h"
#include "tests/support/shared_material.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace attache;
using namespace std::string_literals;
using namespace Qt::StringLiterals;

namespace {

using Counted = std::map<std::string, std::int64_t>;

const QString kPublic = u"https://www.w3.org/ns/activitystreams#Public"_s;
const QString kOwner = u"https://social.example/users/embassy"_s;

QJsonObject note(int number, const QString &to = kPublic, const QString &cc = kOwner + u"/followers"_s)
{
    const QString id = kOwner + u"/statuses/%1"_s.arg(number);
    return {{u"id"_s, id},
            {u"type"_s, u"Note"_s},
            {u"inReplyTo"_s, u"https://elsewhere.example/users/ana/statuses/7"_s},
            {u"published"_s, u"2026-03-01T10:00:00Z"_s},
            {u"updated"_s, u"2026-03-01T11:00:00Z"_s},
            {u"url"_s, u"https://social.example/@embassy/%1"_s.arg(number)},
            {u"attributedTo"_s, kOwner},
            {u"to"_s, QJsonArray{to}},
            {u"cc"_s, QJsonArray{cc}},
            {u"content"_s, u"<p>Visas on <b>Monday</b>.<br>Bring &amp; show</p><p>a photo</p>"_s},
            {u"contentMap"_s, QJsonObject{{u"fr"_s, u"<p>Visas</p>"_s}}},
            {u"tag"_s,
             QJsonArray{
                 QJsonObject{{u"type"_s, u"Mention"_s}, {u"name"_s, u"@ana"_s}, {u"href"_s, u"https://elsewhere.example/@ana"_s}},
                 QJsonObject{{u"type"_s, u"Hashtag"_s}, {u"name"_s, u"#visa"_s}}}},
            {u"likes"_s, QJsonObject{{u"totalItems"_s, 4}}},
            {u"shares"_s, QJsonObject{{u"totalItems"_s, 2}}}};
}

QJsonObject create(const QJsonObject &object)
{
    return {{u"id"_s, QString(object[u"id"_s].toString() + u"/activity"_s)},
            {u"type"_s, u"Create"_s},
            {u"actor"_s, kOwner},
            {u"published"_s, u"2026-03-01T10:00:00Z"_s},
            {u"to"_s, object[u"to"_s]},
            {u"cc"_s, object[u"cc"_s]},
            {u"object"_s, object}};
}

QJsonObject boost()
{
    return {{u"id"_s, QString(kOwner + u"/statuses/50/activity"_s)},
            {u"type"_s, u"Announce"_s},
            {u"actor"_s, kOwner},
            {u"published"_s, u"2026-03-02T10:00:00Z"_s},
            {u"to"_s, QJsonArray{kPublic}},
            {u"object"_s, u"https://elsewhere.example/users/ana/statuses/9"_s}};
}

std::string outbox(const QJsonArray &items, int total = 0)
{
    const QJsonObject root{{u"@context"_s, u"https://www.w3.org/ns/activitystreams"_s},
                           {u"id"_s, u"outbox.json"_s},
                           {u"type"_s, u"OrderedCollection"_s},
                           {u"totalItems"_s, total},
                           {u"orderedItems"_s, items}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact).toStdString();
}

void writeFile(const QString &path, const std::string &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes.data(), static_cast<qint64>(bytes.size()));
}

} // namespace

class MastodonArchiveImportTest : public QObject {
    Q_OBJECT

private slots:
    void read_noteAndBoost_givesBothPosts()
    {
        const auto run = m_files.import(outbox({create(note(1)), boost()}, 99));
        QVERIFY(run.status);
        QCOMPARE(run.format, "mastodon-archive"s);
        QCOMPARE(run.receipt.kind, "posts"s);
        QCOMPARE(run.receipt.read, 2);
        QCOMPARE(run.sink.posts.size(), std::size_t{2});
        const auto &post = run.sink.posts[0];
        QCOMPARE(post.key, (PostKey{"mastodon", "https://social.example/users/embassy/statuses/1"}));
        QCOMPARE(post.author, "embassy@social.example"s);
        QCOMPARE(post.text, "Visas on Monday.\nBring & show\n\na photo"s);
        QCOMPARE(post.inReplyTo, "https://elsewhere.example/users/ana/statuses/7"s);
        QCOMPARE(post.mentions, "ana@elsewhere.example"s);
        QVERIFY(!post.mentionsFromText);
        QCOMPARE(post.lang, "fr"s);
        QCOMPARE(post.visibility, "public"s);
        QCOMPARE(*post.counts.likes, 4);
        QCOMPARE(*post.counts.reposts, 2);
        QVERIFY(!post.counts.replies);
        QCOMPARE(toIso(*post.editedAt), "2026-03-01T11:00:00Z"s);
        const auto &repost = run.sink.posts[1];
        QCOMPARE(repost.repostOf, "https://elsewhere.example/users/ana/statuses/9"s);
        QVERIFY(repost.text.empty());
        QCOMPARE(run.sink.own, (std::vector<AccountKey>{{"mastodon", "embassy@social.example"}}));
        QCOMPARE(run.warnings(), (Counted{{"own-posts-only", 1}}));
        QCOMPARE(run.receipt.gaps.at(0).kinds, (std::vector<std::string>{"replies", "mentions", "originals"}));
    }

    void read_folderWithActor_namesTheOwner()
    {
        QTemporaryDir folder;
        writeFile(folder.filePath(u"outbox.json"_s), outbox({create(note(1))}));
        const QJsonObject actor{{u"id"_s, kOwner},
                                {u"preferredUsername"_s, u"Embassy"_s},
                                {u"url"_s, u"https://social.example/@Embassy"_s},
                                {u"name"_s, u"Embassy of Arvenia"_s},
                                {u"outbox"_s, u"outbox.json"_s}};
        writeFile(folder.filePath(u"actor.json"_s), QJsonDocument(actor).toJson().toStdString());
        const auto run = test::importFile(folder.path().toStdString());
        QVERIFY(run.status);
        QCOMPARE(run.sink.posts.at(0).author, "Embassy@social.example"s);
        QCOMPARE(run.sink.posts.at(0).authorName, "Embassy of Arvenia"s);
    }

    void read_postsToFewReaders_areLeftOutUnlessAsked_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("cc");
        QTest::addColumn<QString>("visibility");
        const QString followers = kOwner + u"/followers"_s;
        const auto ana = u"https://elsewhere.example/users/ana"_s;
        QTest::newRow("public") << kPublic << followers << u"public"_s;
        QTest::newRow("short name") << u"as:Public"_s << followers << u"public"_s;
        QTest::newRow("unlisted") << followers << kPublic << u"unlisted"_s;
        QTest::newRow("followers") << followers << ana << u"private"_s;
        QTest::newRow("one reader") << ana << QString() << u"direct"_s;
    }
    void read_postsToFewReaders_areLeftOutUnlessAsked()
    {
        QFETCH(QString, to);
        QFETCH(QString, cc);
        QFETCH(QString, visibility);
        const bool open = visibility == u"public"_s || visibility == u"unlisted"_s;
        const auto file = outbox({create(note(1, to, cc))});
        const auto careful = m_files.import(file);
        QCOMPARE(careful.sink.posts.size(), std::size_t(open ? 1 : 0));
        QCOMPARE(careful.receipt.read, open ? 1 : 0);
        QCOMPARE(careful.warnings().contains("private-left-out"), !open);
        ImportOptions options;
        options.privatePosts = true;
        const auto whole = m_files.import(file, options);
        QCOMPARE(whole.sink.posts.size(), std::size_t{1});
        QCOMPARE(whole.sink.posts[0].visibility, visibility.toStdString());
        QVERIFY(!whole.warnings().contains("private-left-out"));
    }

    // One member taken away each time: what it was needed for is refused, or unknown, and the neighbours stay.
    void read_everyFieldMissingOnce_refusesOrGoesWithout_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("id") << u"id"_s << u"missing-field id"_s;
        for (const auto *free : {"type", "inReplyTo", "published", "updated", "url", "attributedTo", "content", "contentMap",
                                 "tag", "likes", "shares", "to", "cc"})
            QTest::newRow(free) << QString::fromLatin1(free) << QString();
    }
    void read_everyFieldMissingOnce_refusesOrGoesWithout()
    {
        QFETCH(QString, field);
        QFETCH(QString, refusal);
        auto object = note(1);
        object.remove(field);
        const auto run = m_files.import(outbox({create(note(2)), create(object), create(note(3))}));
        QVERIFY(run.status);
        const bool leftOut = field == u"to"_s; // nothing says any more that it is public
        QCOMPARE(run.receipt.read, leftOut ? 2 : 3);
        QCOMPARE(run.receipt.refused, refusal.isEmpty() ? 0 : 1);
        QCOMPARE(run.refusals(), refusal.isEmpty() ? Counted{} : (Counted{{refusal.toStdString(), 1}}));
        QCOMPARE(std::int64_t(run.sink.posts.size()) + run.receipt.refused, run.receipt.read);
    }

    void read_nothingButNulls_isRefusedWithReason_data()
    {
        QTest::addColumn<QJsonObject>("item");
        QTest::addColumn<QString>("refusal");
        auto noObject = create(note(1));
        noObject[u"object"_s] = QJsonValue();
        auto noTime = create(note(1));
        noTime.remove(u"published"_s);
        auto bare = note(1);
        bare.remove(u"published"_s);
        noTime[u"object"_s] = bare;
        auto noText = note(1);
        noText.remove(u"content"_s);
        noText.remove(u"contentMap"_s);
        auto noTarget = boost();
        noTarget.remove(u"object"_s);
        auto noAuthor = boost();
        noAuthor.remove(u"actor"_s);
        QTest::newRow("no object") << noObject << u"missing-field id"_s;
        QTest::newRow("no time") << noTime << u"missing-field created_at"_s;
        QTest::newRow("no text and no picture") << create(noText) << u"missing-field text"_s;
        QTest::newRow("boost of nothing") << noTarget << u"missing-field repost_of"_s;
        QTest::newRow("boost by nobody") << noAuthor << u"missing-field author"_s;
    }
    void read_nothingButNulls_isRefusedWithReason()
    {
        QFETCH(QJsonObject, item);
        QFETCH(QString, refusal);
        const auto run = m_files.import(outbox({create(note(2)), item}));
        QCOMPARE(run.receipt.read, 2);
        QCOMPARE(run.refusals(), (Counted{{refusal.toStdString(), 1}}));
        QCOMPARE(run.sink.posts.size(), std::size_t{1});
    }

    void read_cutOff_keepsWhatIsWhole()
    {
        const auto whole = outbox({create(note(1)), create(note(2)), create(note(3))});
        const auto run = m_files.import(whole.substr(0, whole.size() - 200));
        QCOMPARE(run.status.error().code, Errc::FileCutOff);
        QCOMPARE(run.sink.posts.size(), std::size_t{2});
        QCOMPARE(std::int64_t(run.sink.posts.size()) + run.receipt.refused, run.receipt.read);
    }

    void read_inTwoOrders_givesTheSamePosts()
    {
        const auto one = m_files.import(outbox({create(note(1)), boost(), create(note(2))}));
        auto other = m_files.import(outbox({create(note(2)), create(note(1)), boost()}));
        auto expected = one.sink.posts;
        const auto byId = [](const Post &a, const Post &b) { return a.key < b.key; };
        std::sort(expected.begin(), expected.end(), byId);
        std::sort(other.sink.posts.begin(), other.sink.posts.end(), byId);
        QVERIFY(expected == other.sink.posts);
        QCOMPARE(one.sink.own, other.sink.own);
    }

    void read_otherMembers_areKnownAndHoldNoPosts_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("likes") << QByteArray::fromStdString(outbox(QJsonArray{QString(kOwner + u"/statuses/1"_s)}));
        const QJsonObject actor{{u"id"_s, kOwner}, {u"preferredUsername"_s, u"embassy"_s}, {u"outbox"_s, u"outbox.json"_s}};
        QTest::newRow("actor") << QJsonDocument(actor).toJson();
        QTest::newRow("empty outbox") << QByteArray::fromStdString(outbox({}));
    }
    void read_otherMembers_areKnownAndHoldNoPosts()
    {
        QFETCH(QByteArray, file);
        const auto run = m_files.import(file.toStdString());
        QVERIFY(run.status);
        QCOMPARE(run.format, "mastodon-archive"s);
        QCOMPARE(run.receipt.kind, "no-posts"s);
        QCOMPARE(run.receipt.read, 0);
    }

    // Counted in Python: 1511 items, 1185 Create (16 of them unlisted), 326 Announce, 383 with a parent; four Create have
    // empty content and pictures.
    void read_publicArchive_refusesNothing()
    {
        const auto path = test::sharedMaterial(u"data/06_payloads/mastodon_outbox/outbox.json"_s);
        if (path.isEmpty())
            QSKIP("the reference material is not here");
        const auto run = test::importFile(path.toStdString());
        QVERIFY(run.status);
        QCOMPARE(run.receipt.read, 1511);
        QCOMPARE(run.receipt.refused, 0);
        const auto &posts = run.sink.posts;
        const auto count = [&](auto test) { return std::count_if(posts.begin(), posts.end(), test); };
        QCOMPARE(count([](const Post &p) { return !p.repostOf.empty(); }), 326);
        QCOMPARE(count([](const Post &p) { return p.visibility == "unlisted"; }), 16);
        QCOMPARE(count([](const Post &p) { return !p.inReplyTo.empty(); }), 383);
        QCOMPARE(run.warnings(), (Counted{{"own-posts-only", 1}}));
    }

private:
    test::Files m_files;
};

QTEST_APPLESS_MAIN(MastodonArchiveImportTest)
#include "tst_mastodon_archive_import.moc"
