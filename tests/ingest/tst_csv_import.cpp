#include "tests/ingest/import_run.h"

#include <QtTest>

using namespace attache;
using namespace std::string_literals;

namespace {

const std::string kHeader = "platform,id,author,created_at,text";
const std::string kRow = "x,1,Amb_A,2026-03-01T10:00:00Z,hello";

using Counted = std::map<std::string, std::int64_t>;

} // namespace

class CsvImportTest : public QObject {
    Q_OBJECT

private slots:
    void read_everyColumn_fillsThePost()
    {
        const auto run = m_files.import(
            kHeader
            + ",in_reply_to,repost_of,quote_of,conversation_id,mentions,likes,reposts,quotes,replies,impressions,reach,"
              "views,followers_at_post,deleted_at,edited_at,observed_at,automatic,author_name,lang,url,visibility\n"
              "Twitter,7,@Amb_A,2026-03-01T12:00:00+02:00,Dear @nobody,3,4,5,2,@One two,10,11,12,13,14,15,16,17,"
              "2026-03-04T00:00:00Z,2026-03-02T00:00:00Z,2026-03-03T00:00:00Z,yes,Embassy A,fr,https://x.com/a/7,public\n");
        QVERIFY(run.status);
        QCOMPARE(run.format, "csv"s);
        QVERIFY(run.refusals().empty() && run.warnings().empty());
        Post expected;
        expected.key = {"x", "7"};
        expected.author = "Amb_A";
        expected.authorName = "Embassy A";
        expected.createdAt = parseIso("2026-03-01T10:00:00Z").value();
        expected.createdSource = {TimeForm::Iso, 120, {}};
        expected.text = "Dear @nobody";
        expected.inReplyTo = "3";
        expected.repostOf = "4";
        expected.quoteOf = "5";
        expected.conversationId = "2";
        expected.mentions = "one two";
        expected.counts = {10, 11, 12, 13, 14, 15, 16};
        expected.followersAtPost = 17;
        expected.deletedAt = parseIso("2026-03-04T00:00:00Z");
        expected.editedAt = parseIso("2026-03-02T00:00:00Z");
        expected.observedAt = parseIso("2026-03-03T00:00:00Z");
        expected.automatic = true;
        expected.lang = "fr";
        expected.url = "https://x.com/a/7";
        expected.visibility = "public";
        QCOMPARE(run.sink.posts.at(0), expected);
        QVERIFY(run.sink.own.empty());
    }

    void read_noMentionsColumn_takesThemFromTheText()
    {
        const auto run = m_files.import(kHeader + "\nx,1,a,2026-03-01T10:00:00Z,Dear @Amb_A!\n");
        QCOMPARE(run.sink.posts.at(0).mentions, "amb_a"s);
        QVERIFY(run.sink.posts.at(0).mentionsFromText);
        const auto empty = m_files.import(kHeader + ",mentions\nx,1,a,2026-03-01T10:00:00Z,Dear @Amb_A!,\n");
        QCOMPARE(empty.sink.posts.at(0).mentions, ""s);
        QVERIFY(!empty.sink.posts.at(0).mentionsFromText);
    }

    void read_textMayBeEmpty_whereDeletedOrRepost()
    {
        const auto run = m_files.import(kHeader + ",deleted_at,repost_of\nx,1,a,2026-03-01T10:00:00Z,,2026-03-02T00:00:00Z,\n"
                                                  "x,2,a,2026-03-01T10:00:00Z,,,1\nx,3,a,2026-03-01T10:00:00Z,,,\n");
        QCOMPARE(run.sink.posts.size(), std::size_t{2});
        QCOMPARE(run.refusals(), (Counted{{"missing-field text", 1}}));
        QCOMPARE(run.receipt.refusals[0].firstLines, std::vector<std::int64_t>{4});
    }

    void read_platform_comesFromOptionRowOrMap_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("option");
        QTest::addColumn<QByteArray>("map");
        QTest::addColumn<QByteArray>("expected"); // empty: refused
        QTest::newRow("row") << QByteArray("Mastodon") << QByteArray() << QByteArray() << QByteArray("mastodon");
        QTest::newRow("other name") << QByteArray("Weibo") << QByteArray() << QByteArray() << QByteArray("weibo");
        QTest::newRow("option beats row") << QByteArray("mastodon") << QByteArray("X") << QByteArray() << QByteArray("x");
        QTest::newRow("row beats map") << QByteArray("mastodon") << QByteArray() << QByteArray("x") << QByteArray("mastodon");
        QTest::newRow("map fills the empty row") << QByteArray(" ") << QByteArray() << QByteArray("x") << QByteArray("x");
        QTest::newRow("none") << QByteArray() << QByteArray() << QByteArray() << QByteArray();
    }
    void read_platform_comesFromOptionRowOrMap()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QByteArray, option);
        QFETCH(QByteArray, map);
        QFETCH(QByteArray, expected);
        ImportOptions options;
        options.platform = option.toStdString();
        if (!map.isEmpty())
            options.columnMap = "{\"platform\":\"" + map.toStdString() + "\"}";
        const auto run = m_files.import(kHeader + "\n" + cell.toStdString() + kRow.substr(1) + "\n", options);
        QVERIFY(run.status);
        if (expected.isEmpty())
            QCOMPARE(run.refusals(), (Counted{{"bad-platform platform", 1}}));
        else
            QCOMPARE(QByteArray::fromStdString(run.sink.posts.at(0).key.platform), expected);
    }

    void read_badCountsAndOptionalTimes_areUnknownAndSaid()
    {
        const auto run = m_files.import(kHeader + ",likes,reposts,replies,edited_at,observed_at\n" + kRow
                                        + ",-1,NaN,3,yesterday,2026-03-01\n" + "x,2,a,2026-03-01T10:00:00Z,t,,,,,\n");
        QVERIFY(run.status);
        const auto &post = run.sink.posts.at(0);
        QVERIFY(!post.counts.likes && !post.counts.reposts && !post.editedAt && !post.observedAt);
        QCOMPARE(post.counts.replies, std::optional<std::int64_t>(3));
        QCOMPARE(run.warnings(), (Counted{{"bad-count", 2}, {"bad-optional-time", 2}}));
    }

    void read_remarksOfARefusedRow_areNotCounted()
    {
        const auto run = m_files.import(kHeader + ",likes\nx,1,a\x01,2026-03-01T10:00:00Z,,-1\n");
        QCOMPARE(run.receipt.refused, 1);
        QVERIFY(run.warnings().empty());
    }

    void read_zonelessTimes_needTheZoneOfTheMap()
    {
        const auto file = kHeader + "\nx,1,a,2026-03-01T10:00:00,t\n";
        QCOMPARE(m_files.import(file).refusals(), (Counted{{"time-without-zone created_at", 1}}));
        ImportOptions options;
        options.columnMap = R"({"time":{"zone":"Europe/Vienna"}})";
        const auto run = m_files.import(file, options);
        QCOMPARE(toIso(run.sink.posts.at(0).createdAt), "2026-03-01T09:00:00Z"s);
        QCOMPARE(run.sink.posts.at(0).createdSource, (SourceTime{TimeForm::Iso, 60, "2026-03-01T10:00:00"}));
    }

    void read_mappedFile_isReadByTheMap()
    {
        ImportOptions options;
        options.columnMap = R"({"columns":{"id":"Nr","author":"Benutzer","created_at":"Zeit","text":"Inhalt"},
                                "platform":"facebook","time":{"form":"epoch-s"}})";
        const auto run = m_files.import("Nr;Benutzer;Zeit;Inhalt\n1;Botschaft;1509487847;Guten Tag, alle\n", options);
        QVERIFY(run.status);
        QCOMPARE(run.sink.posts.at(0).key, (PostKey{"facebook", "1"}));
        QCOMPARE(run.sink.posts.at(0).text, "Guten Tag, alle"s);
        QCOMPARE(toIso(run.sink.posts.at(0).createdAt), "2017-10-31T22:10:47Z"s);
    }

    void read_whatNeedsAMapping_saysWhat()
    {
        const auto unknown = m_files.import("Nr;Benutzer\n1;a\n");
        QCOMPARE(unknown.status.error().code, Errc::NeedsMapping);
        QCOMPARE(unknown.status.error().detail, "missing: id, author, created_at, text, platform"s);
        const auto twice = m_files.import(kHeader + ",text\n" + kRow + ",again\n");
        QCOMPARE(twice.status.error().detail, "ambiguous: text"s);
        QCOMPARE(twice.receipt.read, 0);
        ImportOptions options;
        options.columnMap = R"({"columns":{"text":"none"}})";
        QCOMPARE(m_files.import(kHeader + "\n", options).status.error().code, Errc::BadMapping);
    }

    void read_sameContentInOtherClothes_givesTheSamePosts()
    {
        const auto rows = kHeader + "\n" + kRow + "\nx,2,b,2026-03-01T10:00:00Z,\"a, \"\"b\"\"\"\n";
        const auto expected = m_files.import(rows).sink.posts;
        QCOMPARE(expected.size(), std::size_t{2});
        auto crlf = QByteArray::fromStdString(rows).replace("\n", "\r\n");
        QCOMPARE(m_files.import(crlf.toStdString()).sink.posts, expected);
        QCOMPARE(m_files.import("\xEF\xBB\xBF" + rows).sink.posts, expected);
        auto semicolons = QByteArray::fromStdString(rows).replace(",", ";").replace("a; ", "a, ");
        QCOMPARE(m_files.import(semicolons.toStdString()).sink.posts, expected);
    }

    void read_automaticInOtherWords_isRefused()
    {
        const auto run = m_files.import(kHeader + ",automatic\n" + kRow + ",Hootsuite\n");
        QCOMPARE(run.refusals(), (Counted{{"missing-field automatic", 1}}));
    }

private:
    test::Files m_files;
};

QTEST_APPLESS_MAIN(CsvImportTest)
#include "tst_csv_import.moc"
