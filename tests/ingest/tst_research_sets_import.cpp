#include "tests/ingest/form_checks.h"
#include "tests/support/shared_material.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace attache;
using namespace std::string_literals;

namespace {

using Counted = std::map<std::string, std::int64_t>;

const std::string kDialog = R"({"agentURL":{"doc_id":"1","turn":"2","tweet_ID":"1245425308704149506","url":"u",)"
                            R"("url_utterance":"@asker See here &amp; there"},"dialogContent":[{"client":"asker",)"
                            R"("datetime":"2020-04-01T17:31:32.000Z","message":"@Embassy Is it open?",)"
                            R"("tweet_ID":"1245403438755852288"},{"agent":"Embassy","datetime":"2020-04-01T17:40:00.000Z",)"
                            R"("message":"@asker Which one?","tweet_ID":"1245405600000000000"}],"dialogHeader":)"
                            R"({"company":"Embassy","messageCount":"3"}})";

const std::string kReposts = R"([{"kids":[],"uid":"8","parent":"","text":"","mid":"zB","date":"2013-06-24 12:41:17"},)"
                             R"({"kids":[],"uid":"9","parent":"zB","text":"true?","mid":"zC","date":"2013-06-24 13:00"}])";
const std::string kOriginal = R"({"text":"News","user":{"verified":true,"verified_type":0,"followers":5},"has_url":false,)"
                              R"("comments":2,"pics":1,"likes":3,"time":1372048877,"reposts":2})";

void write(const QString &path, const std::string &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), qint64(bytes.size())) < 0)
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

class ResearchSetsImportTest : public QObject {
    Q_OBJECT

private slots:
    void read_dialog_isAConversationWithOurInstitution()
    {
        const auto run = m_files.import("[" + kDialog + "]");
        QVERIFY(run.status);
        QCOMPARE(run.format, "care-dialogs"s);
        QCOMPARE(run.sink.posts.size(), std::size_t{3});
        QCOMPARE(run.sink.posts[0].author, "asker"s);
        QCOMPARE(run.sink.posts[1].inReplyTo, "1245403438755852288"s);
        const auto &answer = run.sink.posts[2];
        QCOMPARE(answer.inReplyTo, "1245405600000000000"s);
        QCOMPARE(answer.conversationId, "1245403438755852288"s);
        QCOMPARE(answer.text, "@asker See here & there"s);
        // 1245425308704149506 >> 22 = 296932532478, + 1288834974657 = 1585767507135 ms
        QCOMPARE(toIso(answer.createdAt), "2020-04-01T18:58:27.135Z"s);
        QCOMPARE(run.sink.own, (std::vector<AccountKey>{{"x", "Embassy"}}));
    }

    void read_dialogMemberMissing_keepsTheSums()
    {
        for (const auto &file : test::withoutEachMember("[" + kDialog + "]"))
            QVERIFY2(test::sumsHold(m_files.import(file, {}, "care-dialogs")), file.c_str());
        QCOMPARE(test::firstBrokenBy(m_files, "[" + kDialog + "]", "care-dialogs"), ""s);
    }

    void read_dialogsInEitherOrder_giveTheSamePosts()
    {
        auto other = QByteArray::fromStdString(kDialog).replace("12454", "12455").toStdString();
        const auto expected = test::sortedPosts(m_files.import("[" + kDialog + "," + other + "]"));
        QCOMPARE(test::sortedPosts(m_files.import("[" + other + "," + kDialog + "]")), expected);
        QCOMPARE(expected.size(), std::size_t{6});
    }

    void read_folderOfCascades_joinsOriginalsAndReposts()
    {
        QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("original-microblog/1_zA_7.json")), kOriginal);
        write(folder.filePath(QStringLiteral("rumor-repost/1_zA_7.json")), kReposts);
        const auto run = test::importFile(folder.path().toStdString());
        QVERIFY(run.status);
        QCOMPARE(run.format, "weibo-cascade"s);
        const auto posts = test::sortedPosts(run);
        QCOMPARE(posts.size(), std::size_t{3});
        QCOMPARE(posts[0].key, (PostKey{"weibo", "zA"}));
        QCOMPARE(posts[0].author, "7"s);
        QCOMPARE(posts[0].counts, (Counts{3, 2, {}, 2, {}, {}, {}}));
        QCOMPARE(posts[1].repostOf, "zA"s);
        QCOMPARE(toIso(posts[1].createdAt), "2013-06-24T04:41:17Z"s); // China is eight hours ahead
        QCOMPARE(posts[2].quoteOf, "zB"s);
        QCOMPARE(posts[2].conversationId, "zA"s);
    }

    void read_repostsAlone_underAnyName()
    {
        const auto run = m_files.import(kReposts);
        QCOMPARE(run.format, "weibo-cascade"s);
        QCOMPARE(run.receipt.read, 2);
        QCOMPARE(run.refusals(), (Counted{{"missing-field repost_of", 1}})); // the name does not say of what
        for (const auto &file : test::withoutEachMember(kReposts))
            QVERIFY2(test::sumsHold(m_files.import(file, {}, "weibo-cascade")), file.c_str());
        QCOMPARE(test::firstBrokenBy(m_files, kReposts, "weibo-cascade"), ""s);
    }

    void read_knownKindsWithoutPosts_saySo_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("handles") << QByteArray("kind,@handle,User,Followers,Followings\nd,@a,A,1,2\n")
                                 << QByteArray("account-list");
        QTest::newRow("parliament") << QByteArray(R"([{"name":"A","accounts":[{"id":"1","screen_name":"a"}]}])")
                                    << QByteArray("account-list");
        QTest::newRow("series") << QByteArray("cascade,time_s,user,followers_magnitude\n0,0,1,5\n")
                                << QByteArray("cascade-trees");
        QTest::newRow("tree") << QByteArray("['ROOT', 'ROOT', '0.0']->['1', '2', '0.0']\n") << QByteArray("cascade-trees");
        QTest::newRow("other tree") << QByteArray("raiz: ['1','0.0']->['ROOT','0.0']\n") << QByteArray("cascade-trees");
        QTest::newRow("labels") << QByteArray("true:614594195479752704\n") << QByteArray("cascade-trees");
    }
    void read_knownKindsWithoutPosts_saySo()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, format);
        const auto run = m_files.import(file.toStdString());
        QVERIFY(run.status);
        QCOMPARE(QByteArray::fromStdString(run.format), format);
        QCOMPARE(run.receipt.kind, "no-posts"s);
        QCOMPARE(run.receipt.read, 0);
    }

    // Counted by a script: turns and answers of the dialogs (686 + 525), lists and originals of the cascades. One repost
    // bears a date without a year.
    void read_publicSets_givesWhatTheyHold_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<qint64>("read");
        QTest::addColumn<qint64>("refused");
        const auto row = [](const char *name, const char *format, qint64 read, qint64 refused) {
            QTest::newRow(name) << QString::fromUtf8(name) << QByteArray(format) << read << refused;
        };
        row("01_institution_replies/ibm_cdp_dev.json", "care-dialogs", 1211, 0);
        row("03_cascades/ced_weibo_sample", "weibo-cascade", 15245, 1);
        row("03_cascades/ced_weibo_sample/rumor-repost/1110_zEy9yo80h_1973632934.json", "weibo-cascade", 690, 0);
        row("03_cascades/auspol_cascades.csv", "cascade-trees", 0, 0);
        row("03_cascades/mendoza_Imprecise", "cascade-trees", 0, 0);
        row("03_cascades/twitter16_sample", "cascade-trees", 0, 0);
        row("03_cascades/twitter16_sample/label.txt", "cascade-trees", 0, 0);
        row("05_government/china_twiplomacy_handles.csv", "account-list", 0, 0);
        row("05_government/us_congress_accounts.json", "account-list", 0, 0);
    }
    void read_publicSets_givesWhatTheyHold()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, format);
        QFETCH(qint64, read);
        QFETCH(qint64, refused);
        const auto path = test::sharedMaterial(QStringLiteral("data/") + name);
        if (path.isEmpty())
            QSKIP("the reference material is not here");
        const auto run = test::importFile(path.toStdString());
        QVERIFY(run.status);
        QCOMPARE(QByteArray::fromStdString(run.format), format);
        QCOMPARE(qint64{run.receipt.read}, read);
        QCOMPARE(qint64{run.receipt.refused}, refused);
        QCOMPARE(run.receipt.kind, read > 0 ? "posts"s : "no-posts"s);
        QVERIFY(test::sumsHold(run));
    }

private:
    test::Files m_files;
};

QTEST_APPLESS_MAIN(ResearchSetsImportTest)
#include "tst_research_sets_import.moc"
