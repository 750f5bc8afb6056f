#include "core/ingest/x_ids.h"
#include "tests/ingest/archive_bytes.h"
#include "tests/ingest/import_run.h"
#include "tests/support/shared_material.h"

#include <QtTest>

#include <algorithm>

using namespace attache;
using namespace std::string_literals;

namespace {

using Counted = std::map<std::string, std::int64_t>;

const std::string kNew =
    "Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts\n";
const std::string kOld = "\"Tweet id\",\"Tweet permalink\",\"Tweet text\",\"time\",\"impressions\",\"engagements\",\"retweets\","
                         "\"replies\",\"favorites\",\"promoted impressions\"\n";

std::string thread(const std::string &id, const std::string &parent, const std::string &author)
{
    return R"({"id_str":")" + id + R"(","text":"t)" + id + R"(","created_at":"Thu Jan 08 09:00:00 +0000 2015",)"
           + (parent.empty() ? "" : R"("in_reply_to_status_id_str":")" + parent + R"(",)") + R"("user":{"screen_name":")" + author
           + "\"}}\n";
}

test::NamedBytes threads()
{
    return {{"event/100/source-tweet/100.json", thread("100", {}, "A")},
            {"event/100/replies/101.json", thread("101", "100", "B")},
            {"event/100/replies/102.json", thread("102", {}, "C")}, // its parent stands in the structure alone
            {"event/100/reactions/._103.json", "shadow"},
            {"event/100/structure.json", R"({"100":{"101":{"102":[]}}})"},
            {"event/200/source-tweets/200.json", thread("200", {}, "D")},
            {"event/200/reactions/201.json", "{\"id_str\":"},
            {"event/200/reactions/202.json", ""},
            {"event/200/annotation.json", "{}"}};
}

} // namespace

class XOtherImportTest : public QObject {
    Q_OBJECT

private slots:
    void momentOfXId_ids_giveTheirTime()
    {
        // (1700000000000000000 >> 22) + 1288834974657 = 405311584472 + 1288834974657 = 1694146559129 ms
        QCOMPARE(toIso(*momentOfXId("1700000000000000000")), "2023-09-08T04:15:59.129Z"s);
        QVERIFY(!momentOfXId("20") && !momentOfXId("1.7E+18") && !momentOfXId(""));
    }

    void read_newAnalytics_takesTheTimeOfTheId()
    {
        const auto run = m_files.import(
            kNew
            + "1700000000000000000,\"Fri, Sep 8, 2023\",\"Two\nlines @Asker\","
              "https://x.com/Embassy_One/status/1700000000000000000,"
              "\"1,234\",5,9,0,0,0,2,1\n");
        QVERIFY(run.status);
        QCOMPARE(run.format, "x-analytics"s);
        const auto &post = run.sink.posts.at(0);
        QCOMPARE(toIso(post.createdAt), "2023-09-08T04:15:59.129Z"s);
        QCOMPARE(post.author, "Embassy_One"s);
        QCOMPARE(post.mentions, "asker"s);
        QCOMPARE(post.counts, (Counts{5, 1, {}, 2, 1234, {}, {}}));
        QCOMPARE(run.sink.own, (std::vector<AccountKey>{{"x", "Embassy_One"}}));
        QCOMPARE(run.warnings(), (Counted{{"own-posts-only", 1}}));
        QCOMPARE(run.receipt.gaps.at(0).kinds, (std::vector<std::string>{"replies", "mentions", "parents"}));
    }

    void read_oldAnalytics_takesTimeAndLink()
    {
        const auto run = m_files.import("\xEF\xBB\xBF" + kOld
                                        + "\"1.97E+17\",\"https://twitter.com/Embassy_One/status/748500000000000001\",\"text\","
                                          "\"2016-06-30 12:00 +0000\",\"100.0\",\"3\",\"1\",\"0\",\"2\",\"-\"\n");
        QVERIFY(run.status);
        QCOMPARE(run.format, "x-analytics"s);
        const auto &post = run.sink.posts.at(0);
        QCOMPARE(post.key.id, "748500000000000001"s); // of the link: the spreadsheet broke the column
        QCOMPARE(toIso(post.createdAt), "2016-06-30T12:00:00Z"s);
        QCOMPARE(post.counts, (Counts{2, 1, {}, 0, 100, {}, {}}));
    }

    void read_analyticsRows_areRefusedOrApproximate()
    {
        const auto link = ",https://x.com/A/status/17,"s;
        const auto run = m_files.import(kNew + "17,\"Fri, Sep 8, 2023\",old id" + link + ",,,,,,-,x\n" // 1: noon, one bad count
                                        + ",\"Fri, Sep 8, 2023\",no id,,1,1,1,1,1,1,1,1\n"             // 2
                                        + "1.7E+18,\"Fri, Sep 8, 2023\",mangled,,1,1,1,1,1,1,1,1\n"    // 3
                                        + "18,\"Fri, Sep 8, 2023\",no link,,1,1,1,1,1,1,1,1\n"         // 4
                                        + "19,,no time" + link + "1,1,1,1,1,1,1,1\n"                   // 5
                                        + "20,\"Fri, Sep 8, 2023\"," + link + "1,1,1,1,1,1,1,1\n"      // 6: no text
                                        + "21,short\n");                                               // 7
        QVERIFY(run.status);
        QCOMPARE(run.receipt.read, 7);
        QCOMPARE(run.sink.posts.size(), std::size_t{1});
        QCOMPARE(toIso(run.sink.posts[0].createdAt), "2023-09-08T12:00:00Z"s);
        QVERIFY(!run.sink.posts[0].counts.known());
        QCOMPARE(run.refusals(), (Counted{{"missing-field id", 1},
                                          {"mangled-id id", 1},
                                          {"missing-field author", 1},
                                          {"missing-field created_at", 1},
                                          {"missing-field text", 1},
                                          {"field-count", 1}}));
        QCOMPARE(run.warnings(), (Counted{{"approximate-times", 1}, {"bad-count", 1}, {"own-posts-only", 1}}));
    }

    void read_threadsInFolders_takesParentsFromTheStructure()
    {
        for (const auto &bytes : {test::zipOf(threads()), test::tarGzOf(threads())}) {
            const auto run = m_files.import(bytes);
            QVERIFY(run.status);
            QCOMPARE(run.format, "pheme"s);
            QCOMPARE(run.receipt.read, 6);
            QCOMPARE(run.sink.posts.size(), std::size_t{4});
            QCOMPARE(run.refusals(), (Counted{{"broken-json 201.json", 1}, {"broken-json 202.json", 1}}));
            const auto parentOf = [&](const std::string &id) {
                const auto at =
                    std::find_if(run.sink.posts.begin(), run.sink.posts.end(), [&](const Post &p) { return p.key.id == id; });
                return at == run.sink.posts.end() ? "none"s : at->inReplyTo + " in " + at->conversationId;
            };
            QCOMPARE(parentOf("100"), " in 100"s);
            QCOMPARE(parentOf("101"), "100 in 100"s);
            QCOMPARE(parentOf("102"), "101 in 100"s);
        }
    }

    void read_threadsInEitherOrder_areTheSame()
    {
        auto turned = threads();
        std::reverse(turned.begin(), turned.end());
        auto first = m_files.import(test::zipOf(threads())).sink.posts;
        auto second = m_files.import(test::zipOf(turned)).sink.posts;
        const auto byKey = [](const Post &a, const Post &b) { return a.key < b.key; };
        std::sort(first.begin(), first.end(), byKey);
        std::sort(second.begin(), second.end(), byKey);
        QCOMPARE(first, second);
    }

    // 32 files by PROVENANCE.md, three of them structure.json.
    void read_publicThreads_giveEveryTweet()
    {
        const auto path = test::sharedMaterial(QStringLiteral("data/02_threads/pheme_layout_example"));
        if (path.isEmpty())
            QSKIP("the reference material is not here");
        const auto run = test::importFile(path.toStdString());
        QVERIFY(run.status);
        QCOMPARE(run.format, "pheme"s);
        QCOMPARE(run.receipt.read, 29);
        QCOMPARE(run.sink.posts.size(), std::size_t{29});
    }

private:
    test::Files m_files;
};

QTEST_APPLESS_MAIN(XOtherImportTest)
#include "tst_x_other_import.moc"
