#include "tests/ingest/archive_bytes.h"
#include "tests/ingest/import_run.h"
#include "tests/support/shared_material.h"

#include <QtTest>

#include <algorithm>

using namespace attache;
using namespace std::string_literals;

namespace {

using Counted = std::map<std::string, std::int64_t>;

const std::string kPage =
    R"({"data":[{"id":"1700000000000000002","author_id":"11","created_at":"2026-03-02T09:00:00.000Z",)"
    R"("conversation_id":"17","lang":"en",)"
    R"("text":"@Embassy_One a &amp; b","referenced_tweets":[{"type":"replied_to",)"
    R"("id":"1700000000000000001"},{"type":"quoted","id":"5"}],)"
    R"("entities":{"mentions":[{"username":"Embassy_One"},{"username":"Two"}]},"something_new":{"x":[1,2]},)"
    R"("public_metrics":{"retweet_count":1,"reply_count":2,"like_count":"3","quote_count":0,"impression_count":90}}],)"
    R"("includes":{"users":[{"id":"11","username":"Asker","name":"A. Sker","public_metrics":{"followers_count":7}},)"
    R"({"id":"12","username":"Embassy_One","name":"Embassy"}],)"
    R"("tweets":[{"id":"1700000000000000001","author_id":"12","created_at":"2026-03-01T09:00:00.000Z","text":"Office hours"}]},)"
    R"("errors":[{"title":"Not Found"}],"meta":{"result_count":1},"__twarc":{"retrieved_at":"2026-03-05T00:00:00+00:00"}})";

// The same post in the names of 2026-08.
const std::string kNewPage =
    R"({"data":{"id":"3","author_id":"11","created_at":"2026-03-02T09:00:00.000Z","text":"RT @b: cut …",)"
    R"("referenced_posts":[{"type":"reposted","id":"4"}],"public_metrics":{"repost_count":8,"like_count":0}},)"
    R"("includes":{"users":[{"id":"11","username":"Asker"}],"posts":[{"id":"4","author_id":"9","created_at":)"
    R"("2026-03-01T09:00:00.000Z","text":"short","note_post":{"text":"The whole of it",)"
    R"("entities":{"mentions":[{"username":"C"}]}},)"
    R"("public_metrics":{"repost_count":8,"like_count":5}}]}})";

const std::string kFlat = R"({"id":"21","author_id":"11","created_at":"2026-03-02T09:00:00.000Z","text":"no @mention list",)"
                          R"("author":{"id":"11","username":"Asker"},)"
                          R"("referenced_tweets":[{"type":"replied_to","id":"22","text":"parent","author_id":"12",)"
                          R"("created_at":"2026-03-01T09:00:00.000Z",)"
                          R"("author":{"username":"Embassy_One"}}],"__twarc":{"retrieved_at":"2026-03-05T00:00:00Z"}})";

const std::string kV1 =
    R"({"id":9007199254740993,"id_str":"9007199254740993","created_at":"Mon Mar 02 09:00:00 +0000 2026",)"
    R"("text":"cut…","truncated":true,)"
    R"("extended_tweet":{"full_text":"the long text","entities":{"user_mentions":[{"screen_name":"Embassy_One"}]}},)"
    R"("in_reply_to_status_id_str":"8","quoted_status_id_str":"7","favorite_count":4,"retweet_count":null,"lang":"en",)"
    R"("user":{"screen_name":"Asker","name":"A","followers_count":12}})";

const std::string kV1Repost =
    R"({"id_str":"31","created_at":"Mon Mar 02 09:00:00 +0000 2026","full_text":"RT @Embassy_One: of…","retweet_count":6,)"
    R"("user":{"screen_name":"Asker"},"retweeted_status":{"id_str":"30","created_at":"Sun Mar 01 09:00:00 +0000 2026",)"
    R"("full_text":"office hours","retweet_count":6,"user":{"screen_name":"Embassy_One"}}})";

const Post &byId(const test::ImportRun &run, const std::string &id)
{
    static const Post none;
    const auto at = std::find_if(run.sink.posts.begin(), run.sink.posts.end(), [&](const Post &p) { return p.key.id == id; });
    return at == run.sink.posts.end() ? none : *at;
}

std::string without(std::string text, const std::string &part)
{
    const auto at = text.find(part);
    return at == std::string::npos ? "not in it" : text.erase(at, part.size());
}

} // namespace

class XJsonImportTest : public QObject {
    Q_OBJECT

private slots:
    void read_page_givesItsPostsAndTheIncludedOnes()
    {
        const auto run = m_files.import(kPage + "\n");
        QVERIFY(run.status);
        QCOMPARE(run.format, "x-v2"s);
        QCOMPARE(run.receipt.kind, "posts"s);
        QCOMPARE(run.receipt.read, 2);
        QCOMPARE(run.sink.posts.size(), std::size_t{2});
        const auto &post = byId(run, "1700000000000000002");
        QCOMPARE(post.key.platform, "x"s);
        QCOMPARE(post.author, "Asker"s);
        QCOMPARE(post.authorName, "A. Sker"s);
        QCOMPARE(post.text, "@Embassy_One a & b"s);
        QCOMPARE(post.inReplyTo, "1700000000000000001"s);
        QCOMPARE(post.quoteOf, "5"s);
        QCOMPARE(post.conversationId, "17"s);
        QCOMPARE(post.mentions, "embassy_one two"s);
        QVERIFY(!post.mentionsFromText);
        QCOMPARE(post.counts, (Counts{3, 1, 0, 2, 90, {}, {}}));
        QCOMPARE(post.followersAtPost, std::optional<std::int64_t>(7));
        QCOMPARE(toIso(post.createdAt), "2026-03-02T09:00:00Z"s);
        QCOMPARE(toIso(*post.observedAt), "2026-03-05T00:00:00Z"s);
        QCOMPARE(byId(run, "1700000000000000001").author, "Embassy_One"s);
        QVERIFY(!byId(run, "1700000000000000001").counts.known());
    }

    // Its upper 42 bits count the milliseconds since 2010-11-04T01:42:54.657Z.
    void read_v2WithoutTime_takesTheMomentThatTheIdBears()
    {
        const auto run = m_files.import(without(kPage, R"("created_at":"2026-03-02T09:00:00.000Z",)") + "\n");
        QCOMPARE(run.receipt.refused, 0);
        QCOMPARE(toIso(byId(run, "1700000000000000002").createdAt), "2023-09-08T04:15:59.129Z"s);
    }

    void read_namesOf2026_areTheSame()
    {
        const auto run = m_files.import(kNewPage + "\n");
        QCOMPARE(run.format, "x-v2"s);
        QCOMPARE(byId(run, "3").repostOf, "4"s);
        QCOMPARE(byId(run, "3").text, "The whole of it"s); // the original's
        QVERIFY(!byId(run, "3").counts.known());           // the original's too
        QCOMPARE(byId(run, "4").counts.reposts, std::optional<std::int64_t>(8));
        QCOMPARE(byId(run, "4").mentions, "c"s);
        QCOMPARE(byId(run, "4").author, "9"s); // nobody names the account: its number does
    }

    void read_flattened_takesThePostsInside()
    {
        const auto run = m_files.import(kFlat + "\n");
        QCOMPARE(run.format, "x-v2"s);
        QCOMPARE(run.receipt.read, 2);
        QCOMPARE(byId(run, "21").inReplyTo, "22"s);
        QCOMPARE(byId(run, "21").mentions, "mention"s);
        QVERIFY(byId(run, "21").mentionsFromText);
        QCOMPARE(byId(run, "22").author, "Embassy_One"s);
    }

    // An edit has an id of its own; whoever answers or quotes it means the post. 1700000000000000000 was written at
    // 2023-09-08T04:15:59.129Z: 1700000000000000000 / 2^22 = 405311584472 ms after 2010-11-04T01:42:54.657Z.
    void read_editedPost_isAVersionOfItsFirst()
    {
        const auto edited = R"({"data":[{"id":"1700000000000000777","author_id":"11","text":"Open till 17 h",)"
                            R"("created_at":"2023-09-08T04:20:00.000Z",)"
                            R"("edit_history_tweet_ids":["1700000000000000000","1700000000000000777"]},)"
                            R"({"id":"1700000000000000900","author_id":"12","text":"Till 17 h?","created_at":)"
                            R"("2023-09-08T04:30:00.000Z","edit_history_tweet_ids":["1700000000000000900"],)"
                            R"("referenced_tweets":[{"type":"replied_to","id":"1700000000000000777"}]}],)"
                            R"("includes":{"tweets":[{"id":"1700000000000000777","author_id":"11","text":"Open till 17 h",)"
                            R"("created_at":"2023-09-08T04:20:00.000Z",)"
                            R"("edit_history_tweet_ids":["1700000000000000000","1700000000000000777"]}]}})"s;
        const auto run = m_files.import(edited + "\n");
        const auto &post = byId(run, "1700000000000000000");
        QCOMPARE(post.text, "Open till 17 h"s);
        QCOMPARE(toIso(post.createdAt), "2023-09-08T04:15:59Z"s);
        QCOMPARE(post.editedAt, parseIso("2023-09-08T04:20:00Z"));
        QCOMPARE(byId(run, "1700000000000000900").inReplyTo, "1700000000000000000"s);
        QVERIFY(!byId(run, "1700000000000000900").editedAt);
        QVERIFY(byId(run, "1700000000000000777").key.id.empty());
    }

    void read_v1_takesTheWholeTextAndTheTextIds()
    {
        const auto run = m_files.import(kV1 + "\r\n\r\n" + kV1Repost);
        QCOMPARE(run.format, "x-v1"s);
        QCOMPARE(run.receipt.read, 3);
        const auto &post = byId(run, "9007199254740993");
        QCOMPARE(post.text, "the long text"s);
        QCOMPARE(post.mentions, "embassy_one"s);
        QCOMPARE(post.inReplyTo, "8"s);
        QCOMPARE(post.quoteOf, "7"s);
        QCOMPARE(post.counts, (Counts{4, {}, {}, {}, {}, {}, {}}));
        QCOMPARE(post.followersAtPost, std::optional<std::int64_t>(12));
        QCOMPARE(byId(run, "31").repostOf, "30"s);
        QCOMPARE(byId(run, "31").text, "office hours"s);
        QVERIFY(!byId(run, "31").counts.known());
        QCOMPARE(byId(run, "30").counts.reposts, std::optional<std::int64_t>(6));
    }

    void read_filesOfManyThings_takesEachLineForWhatItIs()
    {
        const auto noise = R"({"delete":{"status":{"id_str":"5"}}})"s + "\n" + R"({"limit":{"track":3}})" + "\n\n"
                           + R"({"errors":[{"title":"x"}],"__twarc":{}})" + "\n" + R"({"data":[{"id":"1","username":"a"}]})"
                           + "\n";
        const auto run =
            m_files.import(kV1 + "\n" + noise + "<html>502 Bad Gateway</html>\n" + kPage + "\n{\"cut\":\"of\n" + kFlat);
        QVERIFY(run.status);
        QCOMPARE(run.receipt.read, 1 + 2 + 2 + 2); // v1, page, flat, two broken lines
        QCOMPARE(run.sink.posts.size(), std::size_t{5});
        QCOMPARE(run.refusals(), (Counted{{"broken-json", 2}}));
        QCOMPARE(run.receipt.refusals[0].firstLines, (std::vector<std::int64_t>{7, 9}));
        QCOMPARE(run.warnings(), (Counted{{"other-records", 4}}));
    }

    void read_missingValues_refuseOrAreUnknown_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("refusal"); // empty: read
        const auto row = [](const char *name, const std::string &file, const char *refusal) {
            QTest::newRow(name) << QByteArray::fromStdString(file) << QByteArray(refusal);
        };
        const auto nameless = without(without(kFlat, R"("author_id":"11",)"), R"("author":{"id":"11","username":"Asker"},)");
        row("no author", nameless, "missing-field author");
        row("no time", without(kFlat, R"("created_at":"2026-03-02T09:00:00.000Z",)"), "missing-field created_at");
        row("impossible time", without(kFlat, "03-02T").insert(kFlat.find("03-02T"), "02-30T"), "bad-time created_at");
        row("no id (v1)", without(without(kV1, R"("id":9007199254740993,)"), R"("id_str":"9007199254740993",)"),
            "missing-field id");
        row("fraction as id (v1)",
            R"({"id":1.7e+18,"created_at":"Mon Mar 02 09:00:00 +0000 2026","text":"a","user":{"screen_name":"A"}})",
            "mangled-id id");
        row("no text (v1)", R"({"id_str":"1","created_at":"Mon Mar 02 09:00:00 +0000 2026","user":{"screen_name":"A"}})",
            "missing-field text");
        row("no author (v1)", R"({"id_str":"1","created_at":"Mon Mar 02 09:00:00 +0000 2026","text":"a","user":{}})",
            "missing-field author");
        row("no time (v1)", R"({"id_str":"1","text":"a","user":{"screen_name":"A"}})", "missing-field created_at");
        row("no language", without(kV1, R"("lang":"en",)"), "");
        row("no counts", without(kV1, R"("favorite_count":4,"retweet_count":null,)"), "");
    }
    void read_missingValues_refuseOrAreUnknown()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, refusal);
        const auto run = m_files.import(kPage + "\n" + file.toStdString() + "\n", {}, "x-v2");
        QVERIFY(run.status);
        QCOMPARE(run.refusals(), refusal.isEmpty() ? Counted{} : (Counted{{refusal.toStdString(), 1}}));
        QCOMPARE(run.receipt.read, std::int64_t(run.sink.posts.size()) + run.receipt.refused);
    }

    void read_badCountsAndText_areUnknownAndMended()
    {
        const auto run =
            m_files.import(R"({"id_str":"1","created_at":"Mon Mar 02 09:00:00 +0000 2026","text":"caf)"s + "\xE9"
                           + R"( \u0007 \ud83d","favorite_count":-1,"retweet_count":1e999,"user":{"screen_name":"A"}})");
        QVERIFY(run.status);
        QCOMPARE(run.sink.posts.at(0).text, "caf\uFFFD \u2407 \uFFFD"s);
        QVERIFY(!run.sink.posts.at(0).counts.known());
        QCOMPARE(run.warnings(), (Counted{{"damaged-text", 1}, {"control-characters", 1}, {"bad-count", 2}}));
    }

    void read_eitherOrder_givesTheSamePosts()
    {
        const auto sorted = [](test::ImportRun run) {
            std::sort(run.sink.posts.begin(), run.sink.posts.end(), [](const Post &a, const Post &b) { return a.key < b.key; });
            return run.sink.posts;
        };
        QCOMPARE(sorted(m_files.import(kPage + "\n" + kV1 + "\n" + kFlat)),
                 sorted(m_files.import(kFlat + "\n" + kV1 + "\n" + kPage)));
    }

    void read_arraysAndPackedFiles_areTheSame()
    {
        for (const auto &file : {"[" + kV1 + ",\n" + kV1Repost + "]", R"({"statuses":[)" + kV1 + "," + kV1Repost + "]}",
                                 test::gzipOf(kV1 + "\n" + kV1Repost), test::zstdOf(kV1 + "\n" + kV1Repost)}) {
            const auto run = m_files.import(file);
            QCOMPARE(run.format, "x-v1"s);
            QCOMPARE(run.sink.posts.size(), std::size_t{3});
        }
    }

    void read_stopRaised_endsAtOnce()
    {
        std::string file;
        for (int i = 0; i < 2'000; ++i)
            file += kV1 + "\n";
        const auto path = m_files.write(file);
        test::Collected sink;
        sink.stopAfter = 500;
        Receipt receipt;
        const auto status = importerFor(path, {}).value()->read(path, {}, sink, receipt, sink.stop);
        QCOMPARE(status.error().code, Errc::Cancelled);
        QVERIFY(receipt.cancelled);
        QCOMPARE(sink.posts.size(), std::size_t{500});
    }

    // Counted apart from the program in Python: posts of `data` and `includes.tweets` (pages), of lines and their
    // referenced_tweets that bear a text (flat), of lines with their retweeted_status and quoted_status (version 1.1).
    void read_publicFiles_giveAsManyPosts_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("format");
        QTest::addColumn<qint64>("posts");
        const auto row = [](const char *file, qint64 posts, const char *format) {
            QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(format) << posts;
        };
        row("02_threads/rumoureval2017/charliehebdo/tweets.jsonl", 1071, "x-v1");
        row("02_threads/rumoureval2017/ebola-essien/tweets.jsonl", 34, "x-v1");
        row("02_threads/rumoureval2017/prince-toronto/tweets.jsonl", 103, "x-v1");
        row("02_threads/rumoureval2017/putinmissing/tweets.jsonl", 62, "x-v1");
        row("06_payloads/x_api_v1_1/get_timeline1_0.json", 106, "x-v1");
        row("06_payloads/x_api_v1_1/get_timeline1_1.json", 101, "x-v1");
        row("06_payloads/x_api_v1_1/http1_0.json", 126, "x-v1");
        row("06_payloads/x_api_v1_1/mentions_0.json", 5, "x-v1");
        row("06_payloads/x_api_v1_1/search_tweets2_0.json", 99, "x-v1");
        row("06_payloads/x_api_v2_academictwitteR/hk/data_1402796118610751499.json", 498, "x-v2");
        row("06_payloads/x_api_v2_pytwitter/search_tweets_query.json", 7, "x-v2");
        row("06_payloads/x_api_v2_pytwitter/timeline_mentions.json", 0, "x-v2");
        row("06_payloads/x_api_v2_pytwitter/tweet_retweet_tweets_resp.json", 8, "x-v2");
        row("06_payloads/x_api_v2_twarc/brexit.jsonl", 159, "x-v2");
        row("06_payloads/x_api_v2_twarc/counts.jsonl", 0, "x-v2");
        row("06_payloads/x_api_v2_twarc/edited.jsonl", 3, "x-v2");
        row("06_payloads/x_api_v2_twarc/entities_test.jsonl", 671, "x-v2");
        row("06_payloads/x_api_v2_twarc/flat.jsonl", 186, "x-v2");
        row("06_payloads/x_api_v2_twarc/lists.jsonl", 0, "x-v2");
        row("06_payloads/x_api_v2_twarc/noflat.jsonl", 166, "x-v2");
        row("06_payloads/x_api_v2_twarc/streaming_output_with_error.jsonl", 11, "x-v2");
        row("06_payloads/x_api_v2_twarc/tweets_compliance.jsonl", 0, "x-without-posts");
        row("06_payloads/x_api_v2_twarc/users.jsonl", 52, "x-v2");
        row("06_payloads/x_api_v2_twarc/withheld.jsonl", 285, "x-v2");
    }
    void read_publicFiles_giveAsManyPosts()
    {
        QFETCH(QString, file);
        QFETCH(QString, format);
        QFETCH(qint64, posts);
        const auto path = test::sharedMaterial(QStringLiteral("data/") + file);
        if (path.isEmpty())
            QSKIP("the reference material is not here");
        const auto run = test::importFile(path.toStdString());
        QCOMPARE(QString::fromStdString(run.format), format);
        QCOMPARE(qint64(run.sink.posts.size()), posts);
        QCOMPARE(run.receipt.read, std::int64_t(run.sink.posts.size()) + run.receipt.refused);
    }

private:
    test::Files m_files;
};

QTEST_APPLESS_MAIN(XJsonImportTest)
#include "tst_x_json_import.moc"
