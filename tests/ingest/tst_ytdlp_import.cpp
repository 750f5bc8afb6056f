#include "tests/ingest/form_checks.h"

#include <QtTest>

using namespace attache;
using namespace std::string_literals;

namespace {

using Counted = std::map<std::string, std::int64_t>;

const std::string kVideo = R"("id":"vid1","title":"Visas","description":"How to apply","channel_id":"UCembassy",)"
                           R"("channel":"Embassy","channel_follower_count":900,"timestamp":1769904000,"view_count":1200,)"
                           R"("like_count":30,"comment_count":2,"webpage_url":"https://www.youtube.com/watch?v=vid1",)"
                           R"("extractor_key":"Youtube","epoch":1772400000)";
const std::string kFirst = R"({"id":"c1","parent":"root","text":"When do you open, @embassy?","author":"@asker",)"
                           R"("author_id":"UCasker","like_count":3,"timestamp":1770000000,"_time_text":"1 month ago"})";
const std::string kReply = R"({"id":"c1.r1","parent":"c1","text":"At nine.","author":"@embassy","author_id":"UCembassy",)"
                           R"("author_is_uploader":true,"timestamp":1770100000,"_time_text":"3 weeks ago"})";

std::string info(const std::string &comments, const std::string &video = kVideo)
{
    return "{" + video + (comments.empty() ? ""s : R"(,"comments":[)" + comments + "]") + "}";
}

} // namespace

class YtdlpImportTest : public QObject {
    Q_OBJECT

private slots:
    void read_videoAndComments_givesAll()
    {
        const auto run = m_files.import(info(kFirst + "," + kReply));
        QVERIFY(run.status);
        QCOMPARE(run.format, "yt-dlp"s);
        QCOMPARE(run.receipt.read, 3);
        const auto posts = test::sortedPosts(run);
        QCOMPARE(posts.size(), std::size_t{3});
        QCOMPARE(posts[0].key, (PostKey{"youtube", "c1"}));
        QCOMPARE(posts[0].author, "UCasker"s);
        QCOMPARE(posts[0].authorName, "@asker"s);
        QCOMPARE(posts[0].inReplyTo, "vid1"s);
        QCOMPARE(posts[0].mentions, "embassy"s);
        QCOMPARE(posts[1].inReplyTo, "c1"s);
        QCOMPARE(posts[1].conversationId, "vid1"s);
        QCOMPARE(posts[2].author, "UCembassy"s);
        QCOMPARE(posts[2].text, "Visas\n\nHow to apply"s);
        QCOMPARE(posts[2].counts.views, std::optional<std::int64_t>(1200));
        QCOMPARE(toIso(posts[2].createdAt), "2026-02-01T00:00:00Z"s); // 1769904000 = 20485 days of 86400 s
        QVERIFY(run.sink.own.empty());                                // the uploader need not be the institution
    }

    void read_estimatedTimes_areToldAndKeepTheWordsOfThePage()
    {
        const auto run = m_files.import(info(kFirst + "," + kReply));
        QCOMPARE(run.warnings(), (Counted{{"approximate-times", 2}}));
        QCOMPARE(test::sortedPosts(run)[0].createdSource, (SourceTime{TimeForm::Other, 0, "1 month ago"}));
        auto other = info(kFirst);
        other.replace(other.find("\"Youtube\""), 9, "\"TikTok\"");
        const auto tiktok = m_files.import(other);
        QCOMPARE(tiktok.sink.posts.at(0).key.platform, "tiktok"s);
        QVERIFY(!tiktok.receipt.warned(Warning::ApproximateTimes));
    }

    void read_fewerCommentsThanCounted_saysHowMany()
    {
        const auto run = m_files.import(info(kFirst));
        QCOMPARE(run.warnings(), (Counted{{"approximate-times", 1}, {"part-missing", 1}}));
        QCOMPARE(run.receipt.gaps.at(0).kinds, (std::vector<std::string>{"mentions", "replies"}));
    }

    void read_commentsNotAskedFor_isAGap_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("absent") << QByteArray::fromStdString(info({}));
        QTest::newRow("null") << QByteArray::fromStdString("{" + kVideo + R"(,"comments":null})");
        QTest::newRow("none") << QByteArray::fromStdString("{" + kVideo + R"(,"comments":[]})");
    }
    void read_commentsNotAskedFor_isAGap()
    {
        QFETCH(QByteArray, file);
        const auto run = m_files.import(file.toStdString());
        QVERIFY(run.status);
        QCOMPARE(run.sink.posts.size(), std::size_t{1});
        QCOMPARE(run.receipt.gaps.at(0).kinds, (std::vector<std::string>{"mentions", "replies"}));
    }

    void read_dayAlone_isApproximate()
    {
        auto file = info({});
        file.replace(file.find("\"timestamp\":1769904000"), 22, "\"timestamp\":null,\"upload_date\":\"20260201\"");
        const auto run = m_files.import(file);
        QCOMPARE(toIso(run.sink.posts.at(0).createdAt), "2026-02-01T00:00:00Z"s);
        QVERIFY(run.receipt.warned(Warning::ApproximateTimes));
    }

    void read_listOfVideos_readsEachOfThem()
    {
        const auto entry = info(kFirst);
        const auto run = m_files.import(R"({"_type":"playlist","id":"PL1","title":"All","extractor_key":"YoutubeTab",)"
                                        R"("webpage_url":"https://www.youtube.com/playlist?list=PL1","entries":[)"
                                        + entry + "]}");
        QVERIFY(run.status);
        const auto posts = test::sortedPosts(run);
        QCOMPARE(posts.size(), std::size_t{2});
        QCOMPARE(posts[0].inReplyTo, "vid1"s);
    }

    void read_anyMemberMissing_keepsTheSums()
    {
        for (const auto &file : test::withoutEachMember(info(kFirst + "," + kReply)))
            QVERIFY2(test::sumsHold(m_files.import(file, {}, "yt-dlp")), file.c_str());
    }

    void read_requiredMissing_refusesTheComment()
    {
        auto noId = kFirst, noTime = kReply;
        noId.replace(noId.find("\"id\""), 4, "\"no\"");
        noTime.replace(noTime.find("1770100000"), 10, "null");
        const auto run = m_files.import(info(noId + "," + noTime));
        QCOMPARE(run.refusals(), (Counted{{"missing-field id", 1}, {"missing-field created_at", 1}}));
    }

    void read_cutOrDamaged_keepsTheSums() { QCOMPARE(test::firstBrokenBy(m_files, info(kFirst + "," + kReply), "yt-dlp"), ""s); }

    // What names the platform stands behind the comments.
    void read_commentsCutOff_refusesWhatHasNoPlatform()
    {
        const auto whole = info(kFirst + "," + kReply);
        const auto run = m_files.import(whole.substr(0, whole.find("3 weeks")));
        QCOMPARE(run.status.error().code, Errc::FileCutOff);
        QVERIFY(run.sink.posts.empty() && test::sumsHold(run));
    }

    void read_otherOrder_givesTheSamePosts()
    {
        const auto expected = test::sortedPosts(m_files.import(info(kFirst + "," + kReply)));
        QCOMPARE(test::sortedPosts(m_files.import(info(kReply + "," + kFirst))), expected);
        const auto commentsFirst = R"({"comments":[)" + kFirst + "," + kReply + "]," + kVideo + "}";
        QCOMPARE(test::sortedPosts(m_files.import(commentsFirst, {}, "yt-dlp")), expected);
    }

private:
    test::Files m_files;
};

QTEST_APPLESS_MAIN(YtdlpImportTest)
#include "tst_ytdlp_import.moc"
