#include "tests/ingest/form_checks.h"
#include "tests/support/shared_material.h"

#include <QtTest>

using namespace attache;
using namespace std::string_literals;

namespace {

using Counted = std::map<std::string, std::int64_t>;

std::string line(const std::string &source, const std::string &data, const std::string &more = {})
{
    return R"({"nav_index":"1:2:0","item_id":"i","timestamp_collected":1772400000000,)" + more + R"("source_platform":")" + source
           + R"(","source_platform_url":"u","source_url":"u","user_agent":"a","data":)" + data + "}\n";
}

const std::string kUserInCore = R"("core":{"user_results":{"result":{"rest_id":"77","core":{"screen_name":"asker",)"
                                R"("name":"Asker"},"legacy":{"followers_count":12}}}})";
const std::string kUserInLegacy = R"("core":{"user_results":{"result":{"legacy":{"screen_name":"asker",)"
                                  R"("name":"Asker","followers_count":12}}}})";

std::string tweet(const std::string &id, const std::string &user, const std::string &more = {}, const std::string &outer = {})
{
    return R"({"rest_id":")" + id + R"(",)" + user
           + R"(,"views":{"count":"500"},"legacy":{"full_text":"Dear @Embassy &amp; all","created_at":)"
             R"("Sun Mar 01 10:00:00 +0000 2026","conversation_id_str":"1","user_id_str":"77","lang":"en","favorite_count":4,)"
             R"("retweet_count":2,"reply_count":1,"quote_count":0,"entities":{"user_mentions":[{"screen_name":"Embassy"}]})"
           + more + "}" + outer + "}";
}

const std::string kInstagram =
    R"({"id":"9_8","code":"AbC","taken_at":1772359200,"user":{"username":"asker","full_name":"Asker"},)"
    R"("caption":{"text":"At the gate @embassy.one"},"like_count":3,"comment_count":2})";
const std::string kVideo = R"({"id":"70","desc":"Queue #visa","createTime":1772359200,"author":{"uniqueId":"asker",)"
                           R"("nickname":"Asker"},"stats":{"diggCount":5,"shareCount":6,"commentCount":7,"playCount":8}})";
const std::string kComment = R"({"cid":"71","text":"same here","create_time":1772359300,"aweme_id":"70","reply_id":"0",)"
                             R"("user":{"unique_id":"other"},"digg_count":1,"reply_comment_total":0})";

} // namespace

class ZeeschuimerImportTest : public QObject {
    Q_OBJECT

private slots:
    void read_tweet_whereverTheNameStands_data()
    {
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<QByteArray>("author");
        QTest::newRow("in core") << QByteArray::fromStdString(kUserInCore) << QByteArray("asker");
        QTest::newRow("in legacy") << QByteArray::fromStdString(kUserInLegacy) << QByteArray("asker");
        QTest::newRow("older") << QByteArray(R"("user":{"screen_name":"asker","name":"Asker","followers_count":12})")
                               << QByteArray("asker");
        QTest::newRow("absent") << QByteArray(R"("core":{"user_results":{"result":{}}})") << QByteArray("77");
    }
    void read_tweet_whereverTheNameStands()
    {
        QFETCH(QByteArray, user);
        QFETCH(QByteArray, author);
        const auto reply = R"(,"in_reply_to_status_id_str":"1")"s;
        const auto run = m_files.import(line("twitter.com", tweet("2", user.toStdString(), reply)));
        QVERIFY(run.status);
        QCOMPARE(run.format, "zeeschuimer"s);
        const auto &post = run.sink.posts.at(0);
        QCOMPARE(post.key, (PostKey{"x", "2"}));
        QCOMPARE(QByteArray::fromStdString(post.author), author);
        QCOMPARE(post.text, "Dear @Embassy & all"s);
        QCOMPARE(post.mentions, "embassy"s);
        QCOMPARE(post.inReplyTo, "1"s);
        QCOMPARE(post.counts.likes, std::optional<std::int64_t>(4));
        QCOMPARE(post.counts.views, std::optional<std::int64_t>(500));
        QCOMPARE(toIso(*post.observedAt), "2026-03-01T21:20:00Z"s); // 1772400000 s
        if (author == "asker")
            QCOMPARE(post.followersAtPost, std::optional<std::int64_t>(12));
    }

    void read_repostAndQuote_bringTheirOriginals()
    {
        const auto original = tweet("1", kUserInCore);
        const auto repost = tweet("5", kUserInLegacy, R"(,"retweeted_status_result":{"result":)" + original + "}");
        const auto quote = tweet("6", kUserInLegacy, {}, R"(,"quoted_status_result":{"result":{"tweet":)" + original + "}}");
        const auto run = m_files.import(line("twitter.com", repost) + line("twitter.com", quote));
        QCOMPARE(run.receipt.read, 4);
        const auto posts = test::sortedPosts(run);
        QCOMPARE(posts[2].repostOf, "1"s);
        QVERIFY(!posts[2].counts.known());
        QCOMPARE(posts[3].quoteOf, "1"s);
        QCOMPARE(posts[0], posts[1]);
    }

    void read_tombstoneOfAQuote_isNoPost()
    {
        const auto gone = R"(,"quoted_status_result":{"result":{"__typename":"TweetTombstone"}})"s;
        const auto run = m_files.import(line("twitter.com", tweet("6", kUserInCore, R"(,"quoted_status_id_str":"4")", gone)));
        QCOMPARE(run.receipt.read, 1);
        QCOMPARE(run.sink.posts.at(0).quoteOf, "4"s);
    }

    void read_sameItemAgain_bearsTheLaterMoment()
    {
        const auto run = m_files.import(line("instagram.com", kInstagram)
                                        + line("instagram.com", kInstagram, R"("last_updated":1772486400000,)"));
        QCOMPARE(run.sink.posts.at(0).key, run.sink.posts.at(1).key);
        QVERIFY(*run.sink.posts.at(0).observedAt < *run.sink.posts.at(1).observedAt);
    }

    void read_instagram_oldAndNew()
    {
        const auto run =
            m_files.import(line("instagram.com", kInstagram)
                           + line("instagram.com",
                                  R"({"shortcode":"AbD","taken_at_timestamp":1772359200,"owner":{"username":"asker"},)"
                                  R"("edge_media_to_caption":{"edges":[{"node":{"text":"old"}}]},"edge_liked_by":{"count":9}})"));
        QCOMPARE(run.sink.posts.at(1).text, "old"s);
        QCOMPARE(run.sink.posts.at(1).counts.likes, std::optional<std::int64_t>(9));
        const auto &fresh = run.sink.posts.at(0);
        QCOMPARE(fresh.key, (PostKey{"instagram", "AbC"}));
        QCOMPARE(fresh.author, "asker"s);
        QCOMPARE(fresh.mentions, "embassy.one"s);
        QCOMPARE(fresh.counts.likes, std::optional<std::int64_t>(3));
        QCOMPARE(fresh.counts.replies, std::optional<std::int64_t>(2));
        QCOMPARE(toIso(fresh.createdAt), "2026-03-01T10:00:00Z"s); // 1772359200 s
    }

    void read_hiddenLikes_areUnknown()
    {
        auto hidden = kInstagram;
        hidden.insert(1, R"("like_and_view_counts_disabled":true,)");
        QVERIFY(!m_files.import(line("instagram.com", hidden)).sink.posts.at(0).counts.likes);
    }

    void read_tiktok_videoAndComment()
    {
        const auto run = m_files.import(line("tiktok.com", kVideo) + line("tiktok-comments", kComment));
        QVERIFY(run.refusals().empty());
        QCOMPARE(run.sink.posts.at(0).counts, (Counts{5, 6, {}, 7, {}, {}, 8}));
        QCOMPARE(run.sink.posts.at(1).inReplyTo, "70"s);
        QCOMPARE(run.sink.posts.at(1).author, "other"s);
        QCOMPARE(run.sink.posts.at(1).key.platform, "tiktok"s);
    }

    void read_otherSitesAndAds_arePassedOver()
    {
        const auto ad = tweet("6", kUserInCore, {}, R"(,"promotedMetadata":{})");
        const auto run = m_files.import(line("linkedin.com", "{}") + line("twitter.com", ad)
                                        + line("instagram.com", R"({"suggested":true})") + line("tiktok.com", kVideo));
        QCOMPARE(run.receipt.read, 1);
        QCOMPARE(run.warnings(), (Counted{{"other-records", 3}}));
    }

    void read_4catCopies_areTheSameForm()
    {
        auto copy = kInstagram;
        copy.insert(1, R"("__import_meta":{"source_platform":"instagram.com","timestamp_collected":1772400000000},)");
        const auto run = m_files.import(copy + "\n");
        QCOMPARE(run.format, "zeeschuimer"s);
        QCOMPARE(run.sink.posts, m_files.import(line("instagram.com", kInstagram)).sink.posts);
    }

    void read_damagedLine_harmsNoOther()
    {
        const auto run = m_files.import(line("instagram.com", kInstagram) + "{\"nav_index\":\n" + line("tiktok.com", kVideo)
                                        + R"({"nav_index":"1","source_platform":""})" + "\n");
        QCOMPARE(run.sink.posts.size(), std::size_t{2});
        QCOMPARE(run.refusals(), (Counted{{"broken-json", 1}, {"missing-field source_platform", 1}}));
        QCOMPARE(run.receipt.refusals[0].firstLines, std::vector<std::int64_t>{2});
    }

    void read_anyMemberMissing_keepsTheSums()
    {
        for (const auto &item : {line("twitter.com", tweet("2", kUserInCore)), line("instagram.com", kInstagram),
                                 line("tiktok.com", kVideo), line("tiktok-comments", kComment)})
            for (const auto &file : test::withoutEachMember(item))
                QVERIFY2(test::sumsHold(m_files.import(file, {}, "zeeschuimer")), file.c_str());
    }

    void read_cutOrDamaged_keepsTheSums()
    {
        const auto file = line("twitter.com", tweet("2", kUserInCore)) + line("tiktok.com", kVideo);
        QCOMPARE(test::firstBrokenBy(m_files, file, "zeeschuimer"), ""s);
    }

    void read_linesInEitherOrder_giveTheSamePosts()
    {
        const auto a = line("twitter.com", tweet("2", kUserInCore)), b = line("tiktok.com", kVideo);
        QCOMPARE(test::sortedPosts(m_files.import(a + b)), test::sortedPosts(m_files.import(b + a)));
    }

    // Lines of the files, as wc counts them; each has a code, a time and a name.
    void read_publicCaptures_refuseNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("posts");
        QTest::newRow("new posts") << QStringLiteral("newposts1.ndjson") << qint64{14};
        QTest::newRow("posts") << QStringLiteral("posts.ndjson") << qint64{23};
    }
    void read_publicCaptures_refuseNothing()
    {
        QFETCH(QString, name);
        QFETCH(qint64, posts);
        const auto path = test::sharedMaterial(QStringLiteral("data/06_payloads/zeeschuimer_instagram/") + name);
        if (path.isEmpty())
            QSKIP("the reference material is not here");
        const auto run = test::importFile(path.toStdString());
        QVERIFY(run.status);
        QCOMPARE(run.format, "zeeschuimer"s);
        QCOMPARE(qint64(run.sink.posts.size()), posts);
        QCOMPARE(run.receipt.read, posts);
    }

private:
    test::Files m_files;
};

QTEST_APPLESS_MAIN(ZeeschuimerImportTest)
#include "tst_zeeschuimer_import.moc"
