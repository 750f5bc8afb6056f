#include "tests/ingest/form_checks.h"
#include "tests/support/shared_material.h"

#include <QtTest>

using namespace attache;
using namespace std::string_literals;

namespace {

using Counted = std::map<std::string, std::int64_t>;

std::string comment(const std::string &id, const std::string &more = {})
{
    return R"({"kind":"youtube#comment","id":")" + id
           + R"(","snippet":{"authorDisplayName":"@asker","authorChannelId":)"
             R"({"value":"UCasker"},"textDisplay":"When do you open, <b>@embassy<\/b>?","textOriginal":)"
             R"("When do you open, @embassy?","likeCount":3,"publishedAt":"2026-03-01T10:00:00Z",)"
             R"("updatedAt":"2026-03-01T11:00:00Z")"
           + more + "}}";
}

std::string threadOf(const std::string &id, const std::string &replies, int total)
{
    return R"({"kind":"youtube#commentThread","id":")" + id + R"(","snippet":{"videoId":"vid1","topLevelComment":)" + comment(id)
           + R"(,"totalReplyCount":)" + std::to_string(total) + R"(,"isPublic":true},"replies":{"comments":[)" + replies + "]}}";
}

std::string page(const std::string &kind, const std::string &items, const std::string &next = {})
{
    return R"({"kind":"youtube#)" + kind + R"(",)" + (next.empty() ? ""s : R"("nextPageToken":")" + next + R"(",)")
           + R"("items":[)" + items + "]}\n";
}

const std::string kReply = comment("c1.r1", R"(,"parentId":"c1")");
const std::string kThreads = page("commentThreadListResponse", threadOf("c1", kReply, 1) + "," + threadOf("c2", "", 0));
const std::string kVideo = R"({"kind":"youtube#video","id":"vid1","snippet":{"publishedAt":"2026-02-01T08:00:00Z",)"
                           R"("channelId":"UCembassy","channelTitle":"Embassy","title":"Visas","description":"How to apply",)"
                           R"("defaultLanguage":"en"},"statistics":{"viewCount":"1200","likeCount":"30"}})";
const std::string kChannel = R"({"kind":"youtube#channel","id":"UCembassy"})";

} // namespace

class YoutubeApiImportTest : public QObject {
    Q_OBJECT

private slots:
    void read_threads_givesCommentsThatAnswerTheVideoAndOneAnother()
    {
        const auto run = m_files.import(kThreads);
        QVERIFY(run.status);
        QCOMPARE(run.format, "youtube-api"s);
        QCOMPARE(run.receipt.kind, "posts"s);
        QCOMPARE(run.receipt.read, 3);
        QCOMPARE(run.sink.posts.size(), std::size_t{3});
        const auto &first = run.sink.posts[0];
        QCOMPARE(first.key, (PostKey{"youtube", "c1"}));
        QCOMPARE(first.author, "UCasker"s);
        QCOMPARE(first.authorName, "@asker"s);
        QCOMPARE(first.text, "When do you open, @embassy?"s);
        QCOMPARE(first.mentions, "embassy"s);
        QCOMPARE(first.inReplyTo, "vid1"s);
        QCOMPARE(first.conversationId, "vid1"s);
        QCOMPARE(first.counts.likes, std::optional<std::int64_t>(3));
        QCOMPARE(first.counts.replies, std::optional<std::int64_t>(1));
        QCOMPARE(first.editedAt, parseIso("2026-03-01T11:00:00Z"));
        QCOMPARE(run.sink.posts[1].key.id, "c1.r1"s);
        QCOMPARE(run.sink.posts[1].inReplyTo, "c1"s);
        QCOMPARE(run.sink.posts[1].conversationId, "vid1"s);
        QVERIFY(run.warnings().empty());
        QCOMPARE(run.receipt.gaps.at(0).kinds, (std::vector<std::string>{"mentions"}));
    }

    void read_htmlAlone_isMadeText()
    {
        auto text = kReply;
        text.replace(text.find("textOriginal"), 12, "textSomething");
        QCOMPARE(m_files.import(text).sink.posts.at(0).text, "When do you open, @embassy?"s);
    }

    void read_moreThanThePageHolds_isAGapOfReplies_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("another page") << QByteArray::fromStdString(page("commentThreadListResponse", threadOf("c1", "", 0), "Q"));
        QTest::newRow("thread cut") << QByteArray::fromStdString(page("commentThreadListResponse", threadOf("c1", kReply, 7)));
    }
    void read_moreThanThePageHolds_isAGapOfReplies()
    {
        QFETCH(QByteArray, file);
        const auto run = m_files.import(file.toStdString());
        QCOMPARE(run.receipt.gaps.at(0).kinds, (std::vector<std::string>{"mentions", "replies"}));
    }

    void read_video_isAPostWithItsNumbers()
    {
        const auto run = m_files.import(page("videoListResponse", kVideo));
        const auto &video = run.sink.posts.at(0);
        QCOMPARE(video.author, "UCembassy"s);
        QCOMPARE(video.text, "Visas\n\nHow to apply"s);
        QCOMPARE(video.counts.views, std::optional<std::int64_t>(1200));
        QVERIFY(!video.counts.replies); // comments are off: unknown, not 0
        QCOMPARE(video.lang, "en"s);
    }

    void read_otherKinds_holdNoPosts()
    {
        const auto run = m_files.import(page("channelListResponse", kChannel));
        QVERIFY(run.status);
        QCOMPARE(run.format, "youtube-api"s);
        QCOMPARE(run.receipt.kind, "no-posts"s);
        QCOMPARE(run.receipt.read, 0);
        QCOMPARE(run.warnings(), (Counted{{"other-records", 1}}));
    }

    void read_heldThreads_areLeftOut()
    {
        auto file = kThreads;
        file.replace(file.find("\"isPublic\":true"), 15, "\"isPublic\":false");
        const auto run = m_files.import(file);
        QCOMPARE(run.receipt.read, 1);
        QCOMPARE(run.warnings(), (Counted{{"private-left-out", 1}}));
    }

    void read_requiredValueMissing_refusesThatComment_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("with");
        QTest::addColumn<QByteArray>("refusal");
        QTest::newRow("id") << QByteArray("\"id\":\"c1.r1\"") << QByteArray("\"id\":null") << QByteArray("missing-field id");
        QTest::newRow("time") << QByteArray("2026-03-01T10:00:00Z") << QByteArray("soon") << QByteArray("bad-time created_at");
        QTest::newRow("no zone") << QByteArray("10:00:00Z") << QByteArray("10:00:00")
                                 << QByteArray("time-without-zone created_at");
        QTest::newRow("text") << QByteArray("When do you open, @embassy?\"") << QByteArray("\"") << QByteArray();
        QTest::newRow("id is a fraction") << QByteArray("\"c1.r1\"") << QByteArray("1.5e18") << QByteArray("mangled-id id");
    }
    void read_requiredValueMissing_refusesThatComment()
    {
        QFETCH(QByteArray, what);
        QFETCH(QByteArray, with);
        QFETCH(QByteArray, refusal);
        const auto file = QByteArray::fromStdString(kReply).replace(what, with);
        const auto run = m_files.import(file.toStdString());
        QVERIFY(test::sumsHold(run));
        QCOMPARE(run.refusals(), refusal.isEmpty() ? Counted{} : (Counted{{refusal.toStdString(), 1}}));
    }

    void read_anyMemberMissing_keepsTheSums()
    {
        for (const auto &file : test::withoutEachMember(kThreads))
            QVERIFY2(test::sumsHold(m_files.import(file, {}, "youtube-api")), file.c_str());
    }

    void read_cutOrDamaged_keepsTheSums() { QCOMPARE(test::firstBrokenBy(m_files, kThreads, "youtube-api"), ""s); }

    void read_pagesInEitherOrder_givesTheSamePosts()
    {
        const auto other = page("commentListResponse", kReply);
        const auto expected = test::sortedPosts(m_files.import(other + page("commentThreadListResponse", threadOf("c2", "", 0))));
        QCOMPARE(test::sortedPosts(m_files.import(page("commentThreadListResponse", threadOf("c2", "", 0)) + other)), expected);
        QCOMPARE(expected.size(), std::size_t{2});
    }

    // The numbers were counted by a script of a few lines: comments and videos in `items`, comments in `replies`.
    void read_publicPages_givesWhatTheyHold_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("posts");
        const std::initializer_list<std::pair<const char *, int>> counts{
            {"comment_threads/comment_thread_single", 1},
            {"comment_threads/comment_threads_all_to_me", 4},
            {"comment_threads/comment_threads_by_channel", 2},
            {"comment_threads/comment_threads_by_video_paged_1", 5},
            {"comment_threads/comment_threads_multi", 2},
            {"comment_threads/comment_threads_with_search", 1},
            {"comment_threads/insert_response", 1},
            {"comments/comments_by_parent_paged_1", 2},
            {"comments/comments_multi", 2},
            {"comments/comments_single", 1},
            {"comments/insert_response", 1},
            {"videos/videos_info_multi", 2},
            {"videos/videos_info_single", 1},
        };
        for (const auto &[name, posts] : counts)
            QTest::newRow(name) << QString::fromUtf8(name) + QStringLiteral(".json") << qint64{posts};
    }
    void read_publicPages_givesWhatTheyHold()
    {
        QFETCH(QString, name);
        QFETCH(qint64, posts);
        const auto path = test::sharedMaterial(QStringLiteral("data/06_payloads/youtube_api/") + name);
        if (path.isEmpty())
            QSKIP("the reference material is not here");
        const auto run = test::importFile(path.toStdString());
        QVERIFY(run.status);
        QCOMPARE(run.format, "youtube-api"s);
        QCOMPARE(qint64(run.sink.posts.size()), posts);
        QCOMPARE(run.receipt.refused, 0);
        QVERIFY(test::sumsHold(run));
    }

private:
    test::Files m_files;
};

QTEST_APPLESS_MAIN(YoutubeApiImportTest)
#include "tst_youtube_api_import.moc"
