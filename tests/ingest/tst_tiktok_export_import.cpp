#include "tests/ingest/form_checks.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace attache;
using namespace std::string_literals;

namespace {

using Counted = std::map<std::string, std::int64_t>;

const std::string kProfile =
    R"("Profile":{"Profile Information":{"ProfileMap":{"userName":"embassy","displayName":"The Embassy"}}})";
const std::string kFirst = R"({"date":"2026-03-01 10:00:00","comment":"Thank you @asker","photo":"N/A","url":""})";
const std::string kSecond = R"({"date":"2026-03-02 10:00:00","comment":"See you","photo":"N/A","url":"N/A"})";
const std::string kVideos = R"("Video":{"Videos":{"VideoList":[{"Date":"2026-02-01 08:00:00",)"
                            R"("Link":"https://www.tiktokv.com/share/video/7234567890123456789/","Likes":"12"},)"
                            R"({"Date":"2026-02-02 08:00:00","Link":"https://cdn.example/v","Title":"Open day","Likes":"3"}]}})";

std::string exported(const std::string &comments)
{
    return "{" + kProfile + R"(,"Comment":{"Comments":{"CommentsList":[)" + comments + "]}}," + kVideos + "}";
}

} // namespace

class TiktokExportImportTest : public QObject {
    Q_OBJECT

private slots:
    void read_export_givesOwnCommentsAndVideos()
    {
        const auto run = m_files.import(exported(kFirst + "," + kSecond));
        QVERIFY(run.status);
        QCOMPARE(run.format, "tiktok-export"s);
        QCOMPARE(run.sink.posts.size(), std::size_t{4});
        const auto &comment = run.sink.posts[0];
        QCOMPARE(comment.author, "embassy"s);
        QCOMPARE(comment.authorName, "The Embassy"s);
        QCOMPARE(comment.text, "Thank you @asker"s);
        QCOMPARE(toIso(comment.createdAt), "2026-03-01T10:00:00Z"s);
        QVERIFY(comment.key.id.starts_with("made-"));
        QCOMPARE(classOf(comment), PostClass::Reply);
        QCOMPARE(run.sink.posts[2].key, (PostKey{"tiktok", "7234567890123456789"}));
        QCOMPARE(run.sink.posts[2].counts.likes, std::optional<std::int64_t>(12));
        QCOMPARE(run.sink.posts[3].text, "Open day"s);
        QCOMPARE(run.sink.own, (std::vector<AccountKey>{{"tiktok", "embassy"}}));
        QCOMPARE(run.warnings(), (Counted{{"own-posts-only", 1}}));
        QCOMPARE(run.receipt.gaps.at(0).kinds, (std::vector<std::string>{"replies", "mentions"}));
    }

    void read_newerNames_areTheSame()
    {
        auto file = QByteArray::fromStdString(exported(kFirst));
        file.replace("\"Profile\"", "\"Profile And Settings\"").replace("\"Profile Information\"", "\"Profile Info\"");
        file.replace("\"Video\":", "\"Post\":").replace("\"Videos\"", "\"Posts\"");
        QCOMPARE(m_files.import(file.toStdString()).sink.posts, m_files.import(exported(kFirst)).sink.posts);
    }

    void read_folder_findsTheFile()
    {
        QTemporaryDir folder;
        QDir(folder.path()).mkdir(QStringLiteral("TikTok"));
        QFile file(folder.filePath(QStringLiteral("TikTok/user_data_tiktok.json")));
        const auto bytes = exported(kFirst);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes.data(), qint64(bytes.size())) > 0);
        file.close();
        const auto run = test::importFile(folder.path().toStdString());
        QCOMPARE(run.format, "tiktok-export"s);
        QCOMPARE(run.sink.posts.size(), std::size_t{3});
    }

    // Everything that was ever watched stands in it.
    void read_exportOverTheLimitOfARecord_isRead()
    {
        const std::string watched = "{\"Date\":\"2026-01-01 00:00:00\"}";
        std::string comments = kFirst, history = watched;
        for (int i = 0; comments.size() < 17'000'000; ++i)
            comments += ",{\"date\":\"2026-03-01 10:00:00\",\"comment\":\"" + std::string(800, 'x') + std::to_string(i) + "\"}";
        while (history.size() < 17'000'000)
            history += "," + watched;
        auto file = exported(comments);
        file.insert(1, "\"Your Activity\":{\"Watch History\":{\"VideoList\":[" + history + "]}},");
        const auto run = m_files.import(file);
        QVERIFY(run.status);
        QCOMPARE(run.receipt.refused, 0);
        QCOMPARE(run.receipt.read, std::count(comments.begin(), comments.end(), '{') + 2); // every comment, two videos
        QVERIFY(run.receipt.read > 20'000);
    }

    void read_cutInTheVideos_keepsTheComments()
    {
        const auto whole = exported(kFirst + "," + kSecond);
        const auto run = m_files.import(whole.substr(0, whole.find("Link") + 20));
        QCOMPARE(run.status.error().code, Errc::FileCutOff);
        QCOMPARE(run.sink.posts.size(), std::size_t{2});
        QCOMPARE(run.refusals(), (Counted{{"broken-json", 1}}));
    }

    void read_exportWithoutPosts_saysSo()
    {
        const auto run = m_files.import("{" + kProfile + "}");
        QVERIFY(run.status);
        QCOMPARE(run.receipt.kind, "no-posts"s);
    }

    void read_nameOrTimeMissing_isRefused()
    {
        auto nameless = exported(kFirst);
        nameless.replace(nameless.find("userName"), 8, "otherKey");
        QCOMPARE(m_files.import(nameless).refusals(), (Counted{{"missing-field author", 3}}));
        auto timeless = exported(kFirst);
        timeless.replace(timeless.find("2026-03-01 10:00:00"), 19, "yesterday");
        QCOMPARE(m_files.import(timeless).refusals(), (Counted{{"bad-time created_at", 1}}));
    }

    void read_anyMemberMissing_keepsTheSums()
    {
        for (const auto &file : test::withoutEachMember(exported(kFirst)))
            QVERIFY2(test::sumsHold(m_files.import(file, {}, "tiktok-export")), file.c_str());
    }

    void read_cutOrDamaged_keepsTheSums() { QCOMPARE(test::firstBrokenBy(m_files, exported(kFirst), "tiktok-export"), ""s); }

    void read_otherOrder_givesTheSamePosts()
    {
        QCOMPARE(test::sortedPosts(m_files.import(exported(kSecond + "," + kFirst))),
                 test::sortedPosts(m_files.import(exported(kFirst + "," + kSecond))));
    }

private:
    test::Files m_files;
};

QTEST_APPLESS_MAIN(TiktokExportImportTest)
#include "tst_tiktok_export_import.moc"
