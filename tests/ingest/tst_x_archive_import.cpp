#include "tests/ingest/archive_bytes.h"
#include "tests/ingest/import_run.h"
#include "tests/support/shared_material.h"

#include <QtTest>

#include <algorithm>

using namespace attache;
using namespace std::string_literals;

namespace {

using Counted = std::map<std::string, std::int64_t>;

std::string tweet(const std::string &id, const std::string &text, const std::string &more = {})
{
    return R"({"tweet":{"id_str":")" + id + R"(","created_at":"Thu May 14 01:38:56 +0000 2020","full_text":")" + text
           + R"(","favorite_count":"12","retweet_count":"0","lang":"en","entities":{"user_mentions":[{"screen_name":"Asker"}]})"
           + more + "}}";
}

std::string script(const std::string &name, const std::vector<std::string> &elements)
{
    std::string all = "window.YTD." + name + ".part0 = [\r\n  ";
    for (std::size_t i = 0; i < elements.size(); ++i)
        all += (i > 0 ? ",\r\n  " : "") + elements[i];
    return all + "\r\n];";
}

const std::string kAccount =
    script("account", {R"({"account":{"username":"Embassy_One","accountId":"12","accountDisplayName":"Embassy"}})"});

const std::string kManifest = R"(window.__THAR_CONFIG = {"dataTypes":{"tweets":{"files":[{"fileName":"data/tweets.js",)"
                              R"("globalName":"YTD.tweets.part0","count":"2"},)"
                              R"({"fileName":"data/tweets-part1.js","globalName":"YTD.tweets.part1","count":"3"}]}}};)";

const std::string kQuoting =
    R"({"id_str":"7","created_at":"Thu May 14 01:38:56 +0000 2020","full_text":"see https://t.co/q","entities":)"
    R"({"urls":[{"url":"https://t.co/q","expanded_url":"https://twitter.com/Asker/status/55"}]}})";
const std::string kTimeless = R"({"tweet":{"id_str":"4","full_text":"no time"}})";
const std::string kNothing = R"({"tweet":null})";

std::string media(const std::string &url) { return R"(,"extended_entities":{"media":[{"expanded_url":")" + url + R"("}]})"; }

test::NamedBytes wholeArchive()
{
    return {
        {"data/account.js", kAccount},
        {"data/manifest.js", kManifest},
        {"data/tweets.js", script("tweets", {tweet("1", "a &amp; b = [c]"), tweet("2", "RT @Asker: of othe…")})},
        {"data/tweets-part1.js", "window.YTD.tweets.part1 = [" + tweet("3", "The beginning of…") + ","
                                     + tweet("4", "see https://t.co/x", R"(,"in_reply_to_status_id_str":"9")") + ","
                                     + tweet("5", "bare").substr(9, tweet("5", "bare").size() - 10) + "]"},
        {"data/note-tweet.js", script("note_tweet", {R"({"noteTweet":{"noteTweetId":"77","createdAt":"2020-05-14T01:38:56.000Z",)"
                                                     R"("core":{"text":"The beginning of a long text"}}})"})},
        {"data/deleted-tweets.js", script("deleted_tweets", {tweet("90", "gone")})},
        {"data/tweet-headers.js", script("tweet_headers", {tweet("91", "head")})},
        {"data/like.js", script("like", {R"({"like":{"tweetId":"92","fullText":"x"}})"})}};
}

test::NamedBytes without(test::NamedBytes members, const std::string &name)
{
    std::erase_if(members, [&](const auto &member) { return member.first == name; });
    return members;
}

std::vector<std::string> idsOf(const test::ImportRun &run)
{
    std::vector<std::string> ids;
    for (const auto &post : run.sink.posts)
        ids.push_back(post.key.id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

const Post &byId(const test::ImportRun &run, const std::string &id)
{
    static const Post none;
    const auto at = std::find_if(run.sink.posts.begin(), run.sink.posts.end(), [&](const Post &p) { return p.key.id == id; });
    return at == run.sink.posts.end() ? none : *at;
}

using Ids = std::vector<std::string>;

} // namespace

class XArchiveImportTest : public QObject {
    Q_OBJECT

private slots:
    void read_wholeArchive_givesTheOwnersPosts()
    {
        for (const auto &bytes : {test::zipOf(wholeArchive()), test::tarGzOf(wholeArchive())}) {
            const auto run = m_files.import(bytes);
            QVERIFY(run.status);
            QCOMPARE(run.format, "x-archive"s);
            QCOMPARE(run.receipt.read, 5);
            QCOMPARE(idsOf(run), (Ids{"1", "2", "3", "4", "5"}));
            QCOMPARE(run.sink.own, (std::vector<AccountKey>{{"x", "Embassy_One"}}));
            const auto &first = byId(run, "1");
            QCOMPARE(first.text, "a & b = [c]"s);
            QCOMPARE(first.author, "Embassy_One"s);
            QCOMPARE(first.authorName, "Embassy"s);
            QCOMPARE(first.mentions, "asker"s);
            QCOMPARE(first.counts, (Counts{12, 0, {}, {}, {}, {}, {}}));
            QCOMPARE(toIso(first.createdAt), "2020-05-14T01:38:56Z"s);
            QCOMPARE(classOf(byId(run, "2")), PostClass::Repost);
            QVERIFY(!byId(run, "2").counts.known());
            QCOMPARE(byId(run, "3").text, "The beginning of a long text"s);
            QCOMPARE(byId(run, "4").inReplyTo, "9"s);
        }
    }

    void read_wholeArchive_saysWhatIsNotInIt()
    {
        const auto run = m_files.import(test::zipOf(wholeArchive()));
        QCOMPARE(run.warnings(), (Counted{{"own-posts-only", 1}}));
        QCOMPARE(run.receipt.gaps.size(), std::size_t{1});
        const auto &gap = run.receipt.gaps[0];
        QCOMPARE(gap.account, "Embassy_One"s);
        QCOMPARE(gap.kinds, (Ids{"replies", "mentions", "originals"}));
        QCOMPARE(toIso(*gap.from), "2020-05-14T01:38:56Z"s);
        QCOMPARE(gap.from, gap.to);
    }

    void read_partMissing_isNamedWithItsCounts()
    {
        const auto run = m_files.import(test::zipOf(without(wholeArchive(), "data/tweets-part1.js")));
        QVERIFY(run.status);
        QCOMPARE(idsOf(run), (Ids{"1", "2"}));
        QCOMPARE(run.warnings().at("part-missing"), 3);
        QCOMPARE(run.receipt.warnings[0].detail, "tweets-part1.js (0 / 3)"s);
    }

    void read_partCutOff_harmsNoOther()
    {
        auto members = wholeArchive();
        members[2].second.resize(members[2].second.size() - 40); // in the middle of the second post
        const auto run = m_files.import(test::zipOf(members));
        QCOMPARE(run.status.error().code, Errc::FileCutOff);
        QCOMPARE(run.status.error().place.line, 3);
        QCOMPARE(idsOf(run), (Ids{"1", "3", "4", "5"}));
        QCOMPARE(run.refusals(), (Counted{{"broken-json", 1}}));
        QCOMPARE(run.receipt.read, 5);
    }

    void read_quoteAtTheEnd_isKnownByItsLink()
    {
        QCOMPARE(m_files.import(script("tweet", {kQuoting})).sink.posts.at(0).quoteOf, "55"s);
    }

    void read_editedPost_isAVersionOfItsFirst()
    {
        const auto first = tweet("10", "Open till 16 h", R"(,"edit_info":{"initial":{"editTweetIds":["10","11"]}})");
        const auto second = tweet("11", "Open till 17 h", R"(,"edit_info":{"edit":{"initialTweetId":"10"}})");
        const auto posts = m_files.import(script("tweets", {first, second})).sink.posts;
        QCOMPARE(posts.size(), std::size_t{2});
        QCOMPARE(posts[0].key.id, "10"s);
        QVERIFY(!posts[0].editedAt);
        QCOMPARE(posts[1].key.id, "10"s);
        QCOMPARE(posts[1].editedAt, parseIso("2020-05-14T01:38:56Z"));
    }

    void read_bareFile_takesPartsAndAccountBesideIt()
    {
        QTemporaryDir folder;
        const auto write = [&](const char *name, const std::string &bytes) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(bytes.data(), qsizetype(bytes.size())), qint64(bytes.size()));
        };
        write("tweets.js", "\xEF\xBB\xBF" + script("tweets", {tweet("1", "a")}));
        const auto path = folder.filePath(QStringLiteral("tweets.js")).toStdString();
        QCOMPARE(test::importFile(path).sink.posts.at(0).author, "archive-owner"s);
        write("tweets-part1.js", script("tweets", {tweet("2", "b")}));
        write("account.js", kAccount);
        const auto run = test::importFile(path);
        QCOMPARE(idsOf(run), (Ids{"1", "2"}));
        QCOMPARE(run.sink.posts.at(0).author, "Embassy_One"s);
        QCOMPARE(idsOf(test::importFile(folder.path().toStdString())), (Ids{"1", "2"}));
    }

    void read_bareFileWithOwnPictures_knowsItsOwner()
    {
        const auto run =
            m_files.import(script("tweets", {tweet("1", "of another", media("https://twitter.com/Other/status/8/photo/1")),
                                             tweet("2", "own", media("https://twitter.com/Embassy_One/status/2/photo/1"))}));
        QCOMPARE(run.sink.posts.at(0).author, "Embassy_One"s);
        QCOMPARE(run.receipt.read, 2);
    }

    void read_otherFilesOfTheArchive_areKnownAndHoldNoPosts_data()
    {
        QTest::addColumn<QByteArray>("file");
        for (const char *name : {"like", "follower", "deleted_tweets", "tweet_headers", "account", "community_tweet"})
            QTest::newRow(name) << QByteArray::fromStdString(script(name, {tweet("1", "x")}));
        QTest::newRow("by day") << QByteArray("Date,Impressions,Likes,Engagements,Bookmarks\n\"Fri, Jun 5, 2026\",1,2,3,4\n");
        QTest::newRow("video") << QByteArray("Video overview,,,,,\nDate,Views,Watch Time (ms)\n");
    }
    void read_otherFilesOfTheArchive_areKnownAndHoldNoPosts()
    {
        QFETCH(QByteArray, file);
        const auto run = m_files.import(file.toStdString());
        QVERIFY(run.status);
        QCOMPARE(run.format, "x-without-posts"s);
        QCOMPARE(run.receipt.kind, "no-posts"s);
        QCOMPARE(run.receipt.read, 0);
        QVERIFY(run.sink.posts.empty());
    }

    void read_emptyArchive_isNoErrorAndNoPosts()
    {
        const auto run = m_files.import(script("tweets", {}));
        QVERIFY(run.status);
        QCOMPARE(run.receipt.kind, "no-posts"s);
        QVERIFY(run.sink.own.empty() && run.receipt.gaps.empty());
    }

    void read_missingValues_refuseThatPost()
    {
        const auto run = m_files.import(script("tweets", {tweet("", "no id"), tweet("1.7E+18", "mangled"), tweet("3", ""),
                                                          kTimeless, tweet("5", "caf\xE9 \\ud83d"), kNothing}));
        QVERIFY(run.status);
        QCOMPARE(run.receipt.read, 6);
        QCOMPARE(idsOf(run), (Ids{"5"}));
        QCOMPARE(
            run.refusals(),
            (Counted{{"missing-field id", 2}, {"mangled-id id", 1}, {"missing-field text", 1}, {"missing-field created_at", 1}}));
        QCOMPARE(run.receipt.refusals[0].firstLines, (std::vector<std::int64_t>{2, 7}));
        QCOMPARE(run.warnings().at("damaged-text"), 1);
    }

    void read_eitherOrderOfParts_givesTheSamePosts()
    {
        auto members = wholeArchive();
        std::reverse(members.begin(), members.end());
        const auto run = m_files.import(test::zipOf(members));
        QCOMPARE(idsOf(run), (Ids{"1", "2", "3", "4", "5"}));
        QCOMPARE(byId(run, "3").text, "The beginning of a long text"s);
    }

    // PROVENANCE.md gives the number of posts.
    void read_publicArchive_refusesNothing()
    {
        const auto path = test::sharedMaterial(QStringLiteral("data/06_payloads/x_archive/tweets.js"));
        if (path.isEmpty())
            QSKIP("the reference material is not here");
        const auto run = test::importFile(path.toStdString());
        QVERIFY(run.status);
        QCOMPARE(run.receipt.read, 1758);
        QCOMPARE(run.sink.posts.size(), std::size_t{1758});
        QVERIFY(run.sink.posts[0].author != "archive-owner"s);
    }

private:
    test::Files m_files;
};

QTEST_APPLESS_MAIN(XArchiveImportTest)
#include "tst_x_archive_import.moc"
