#include "core/ingest/dag_cbor.h"
#include "tests/ingest/car_file.h"
#include "tests/ingest/import_run.h"
#include "tests/support/shared_material.h"

#include <QtTest>

#include <algorithm>

using namespace attache;
using namespace std::string_literals;

namespace {

using Counted = std::map<std::string, std::int64_t>;

const std::string kTime = "2026-03-01T10:00:00.000Z";
const test::CarFile::Fields kFields{
    {"$type", "app.bsky.feed.post"}, {"text", "Visas on \"Monday\"\n\xD9\x85"}, {"createdAt", kTime}};

test::CarFile threeRecords()
{
    test::CarFile file;
    file.addPost("3kaaa", kFields, "at://did:plc:ana/app.bsky.feed.post/3kzzz", "at://did:plc:ben/app.bsky.feed.post/3kyyy");
    file.addRecord("app.bsky.feed.like", "3kbbb", {{"createdAt", kTime}}, "at://did:plc:ana/app.bsky.feed.post/3kzzz");
    file.addRecord("app.bsky.feed.repost", "3kccc", {{"createdAt", kTime}}, "at://did:plc:ana/app.bsky.feed.post/3kxxx");
    return file;
}

std::string posts(int count)
{
    test::CarFile file;
    for (int i = 0; i < count; ++i)
        file.addPost("3k" + std::to_string(1000 + i), {{"text", "post " + std::to_string(i)}, {"createdAt", kTime}});
    return file.bytes();
}

} // namespace

class BlueskyRepoImportTest : public QObject {
    Q_OBJECT

private slots:
    void read_repository_givesPostsAndReposts()
    {
        const auto run = m_files.import(threeRecords().bytes());
        QVERIFY(run.status);
        QCOMPARE(run.format, "bluesky-repo"s);
        QCOMPARE(run.receipt.kind, "posts"s);
        QCOMPARE(run.receipt.read, 2);
        QCOMPARE(run.sink.posts.size(), std::size_t{2});
        const auto &post = run.sink.posts[0];
        QCOMPARE(post.key, (PostKey{"bluesky", "at://did:plc:embassy/app.bsky.feed.post/3kaaa"}));
        QCOMPARE(post.author, "did:plc:embassy"s);
        QCOMPARE(post.text, "Visas on \"Monday\"\n\xD9\x85"s);
        QCOMPARE(post.inReplyTo, "at://did:plc:ana/app.bsky.feed.post/3kzzz"s);
        QCOMPARE(post.conversationId, post.inReplyTo);
        QCOMPARE(post.quoteOf, "at://did:plc:ben/app.bsky.feed.post/3kyyy"s);
        QCOMPARE(toIso(post.createdAt), "2026-03-01T10:00:00Z"s);
        QVERIFY(!post.counts.known());
        QCOMPARE(run.sink.posts[1].repostOf, "at://did:plc:ana/app.bsky.feed.post/3kxxx"s);
        QCOMPARE(run.sink.own, (std::vector<AccountKey>{{"bluesky", "did:plc:embassy"}}));
        QCOMPARE(run.warnings(), (Counted{{"other-records", 1}, {"own-posts-only", 1}, {"handle-unknown", 1}}));
        QCOMPARE(run.receipt.gaps.at(0).kinds, (std::vector<std::string>{"replies", "mentions", "counts", "originals"}));
    }

    void read_treeBeforeOrAfterTheRecords_givesTheSamePosts()
    {
        const auto last = m_files.import(threeRecords().bytes(false));
        const auto first = m_files.import(threeRecords().bytes(true));
        QVERIFY(last.sink.posts == first.sink.posts);
        QVERIFY(last.warnings() == first.warnings());
    }

    void read_manyNodes_findsEveryPost()
    {
        const auto run = m_files.import(posts(301));
        QVERIFY(run.status);
        QCOMPARE(run.receipt.read, 301);
        QCOMPARE(run.sink.posts.size(), std::size_t{301});
        QCOMPARE(run.sink.posts.at(300).text, "post 300"s);
    }

    // One bit turned in the words of the first post: its block no longer has the check sum that names it.
    void read_damagedRecord_isRefusedAndNamed()
    {
        auto bytes = threeRecords().bytes();
        bytes[bytes.find("Monday")] ^= 1;
        const auto run = m_files.import(bytes);
        QVERIFY(run.status);
        QCOMPARE(run.receipt.read, 2);
        QCOMPARE(run.refusals(), (Counted{{"wrong-check-sum", 1}}));
        QCOMPARE(run.receipt.refusals[0].firstLines, std::vector<std::int64_t>{1});
        QCOMPARE(run.sink.posts.size(), std::size_t{1});
    }

    void read_damagedTree_saysThatPartOfItIsLost()
    {
        auto bytes = posts(6); // three nodes, of which the middle one breaks and loses the last
        bytes[bytes.rfind("app.bsky.feed.post/3k1002") + 5] ^= 1;
        const auto run = m_files.import(bytes);
        QVERIFY(run.status);
        QCOMPARE(run.receipt.read, 2);
        QCOMPARE(run.warnings().at("part-missing"), 1);
    }

    void read_missingRecord_isCounted()
    {
        auto file = threeRecords();
        file.blocks.erase(file.blocks.begin());
        const auto run = m_files.import(file.bytes());
        QVERIFY(run.status);
        QCOMPARE(run.receipt.read, 1);
        QCOMPARE(run.warnings().at("part-missing"), 1);
    }

    void read_cutOffAnywhere_endsInAnErrorAndKeepsWhatIsWhole()
    {
        const auto whole = threeRecords().bytes(true);
        for (std::size_t size = whole.size() - 1; size > 100; size -= 7) {
            const auto run = m_files.import(whole.substr(0, size));
            QVERIFY(!run.status);
            QCOMPARE(run.status.error().code, Errc::FileCutOff);
            QCOMPARE(std::int64_t(run.sink.posts.size()) + run.receipt.refused, run.receipt.read);
        }
        const auto last = m_files.import(whole.substr(0, whole.size() - 3));
        QCOMPARE(last.sink.posts.size(), std::size_t{1});
    }

    // A tree that names the same subtree again and again counts it once.
    void read_hostileLengths_endWithoutHarm_data()
    {
        QTest::addColumn<QByteArray>("tail");
        QTest::newRow("length without end") << QByteArray("\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff");
        QTest::newRow("length of a petabyte") << QByteArray("\xff\xff\xff\xff\xff\xff\xff\x7f");
        QTest::newRow("unknown kind of name") << QByteArray("\x05"
                                                            "abcde");
        QTest::newRow("empty block") << QByteArray("\0", 1);
    }
    void read_hostileLengths_endWithoutHarm()
    {
        QFETCH(QByteArray, tail);
        const auto run = m_files.import(threeRecords().bytes() + tail.toStdString());
        if (!run.status)
            QVERIFY(run.status.error().code == Errc::FileCutOff || run.status.error().code == Errc::ArchiveDamaged);
        else
            QCOMPARE(run.sink.posts.size(), std::size_t{2});
        QCOMPARE(std::int64_t(run.sink.posts.size()) + run.receipt.refused, run.receipt.read);
    }

    void read_everyFieldMissingOnce_refuses_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QByteArray>("refusal");
        QTest::newRow("type") << 0 << QByteArray();
        QTest::newRow("text") << 1 << QByteArray("missing-field text");
        QTest::newRow("createdAt") << 2 << QByteArray("missing-field created_at");
    }
    void read_everyFieldMissingOnce_refuses()
    {
        QFETCH(int, field);
        QFETCH(QByteArray, refusal);
        auto fields = kFields;
        fields.erase(fields.begin() + field);
        test::CarFile file;
        file.addPost("3kaaa", fields);
        file.addPost("3kbbb", kFields);
        const auto run = m_files.import(file.bytes());
        QCOMPARE(run.receipt.read, 2);
        QCOMPARE(run.refusals(), refusal.isEmpty() ? Counted{} : (Counted{{refusal.toStdString(), 1}}));
    }

    void jsonOfDagCbor_values_data()
    {
        QTest::addColumn<QByteArray>("cbor");
        QTest::addColumn<QByteArray>("json"); // empty: refused
        const auto hex = [](const char *digits) { return QByteArray::fromHex(digits); };
        QTest::newRow("map") << hex("a2616101616220") << QByteArray(R"({"a":1,"b":-1})");
        QTest::newRow("list") << hex("83f5f4f6") << QByteArray("[true,false,null]");
        QTest::newRow("bytes") << hex("42ff01") << QByteArray(R"({"$bytes":"ff01"})");
        QTest::newRow("link") << hex("d82a43000171") << QByteArray(R"({"$link":"0171"})");
        QTest::newRow("quotes and control characters") << hex("6422"
                                                              "5c0a41")
                                                       << QByteArray("\"\\\"\\\\\\u000aA\"");
        QTest::newRow("empty text") << hex("60") << QByteArray(R"("")");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("text beyond the end") << hex("7affffffff41") << QByteArray();
        QTest::newRow("list of more than there is") << hex("9affffffff01") << QByteArray();
        QTest::newRow("bytes of 2 to the 63") << hex("5b7fffffffffffffff00") << QByteArray();
        QTest::newRow("cut map") << hex("a26161") << QByteArray();
        QTest::newRow("number as name") << hex("a10102") << QByteArray();
        QTest::newRow("something behind it") << hex("0101") << QByteArray();
        QTest::newRow("another tag") << hex("c001") << QByteArray();
        QTest::newRow("length left open") << hex("9f01ff") << QByteArray();
        QTest::newRow("63 levels") << QByteArray(63, '\x81') + '\x01' << QByteArray(63, '[') + '1' + QByteArray(63, ']');
        QTest::newRow("65 levels") << QByteArray(65, '\x81') + '\x01' << QByteArray();
        QTest::newRow("a million levels") << QByteArray(1'000'000, '\x81') << QByteArray();
    }
    void jsonOfDagCbor_values()
    {
        QFETCH(QByteArray, cbor);
        QFETCH(QByteArray, json);
        const auto made = jsonOfDagCbor(std::string_view(cbor.constData(), static_cast<std::size_t>(cbor.size())));
        QCOMPARE(made.has_value(), !json.isEmpty());
        if (made)
            QCOMPARE(QByteArray::fromStdString(*made), json);
    }

    // Made by a real server. Read in Python: two names of posts and one of a profile in the tree.
    void read_publicRepository_findsItsPost()
    {
        const auto path = test::sharedMaterial(QStringLiteral("servers/bluesky/samples/emb-blue.car"));
        if (path.isEmpty())
            QSKIP("the reference material is not here");
        const auto run = test::importFile(path.toStdString());
        QVERIFY(run.status);
        QCOMPARE(run.refusals(), Counted{});
        QCOMPARE(run.receipt.read, 2);
        const auto &all = run.sink.posts;
        QVERIFY(std::any_of(all.begin(), all.end(), [](const Post &p) { return p.key.id.ends_with("/3n2uflxuses2x"); }));
    }

private:
    test::Files m_files;
};

QTEST_APPLESS_MAIN(BlueskyRepoImportTest)
#include "tst_bluesky_repo_import.moc"
