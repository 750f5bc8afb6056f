#include "core/base/text.h"
#include "tests/ingest/import_run.h"
#include "tests/support/shared_material.h"

#include <QtTest>

using namespace attache;
using namespace std::string_literals;

namespace {

const std::string kHeader = "tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id\n";
const std::string kTime = "Tue Oct 31 22:10:47 +0000 2017";

using Counted = std::map<std::string, std::int64_t>;

} // namespace

class TwcsImportTest : public QObject {
    Q_OBJECT

private slots:
    void read_aQuestionAndItsAnswer_givesBothPosts()
    {
        const auto run =
            m_files.import(kHeader + "2,700001,TRUE," + kTime + ",\"@Embassy_One \"\"no slots\"\",\nagain\",3,1.0\r\n"
                           + "3,Embassy_One,false," + kTime + ",@700001 Sorry,,2\r\n");
        QVERIFY(run.status);
        QCOMPARE(run.format, "twcs"s);
        QCOMPARE(run.receipt.format, "twcs"s);
        QCOMPARE(run.receipt.kind, "posts"s);
        QCOMPARE(run.receipt.read, 2);
        QCOMPARE(run.receipt.refused, 0);
        QCOMPARE(run.sink.posts.size(), std::size_t{2});
        const auto &question = run.sink.posts[0];
        QCOMPARE(question.key, (PostKey{"x", "2"}));
        QCOMPARE(question.author, "700001"s);
        QCOMPARE(question.text, "@Embassy_One \"no slots\",\nagain"s);
        QCOMPARE(question.inReplyTo, "1"s);
        QCOMPARE(question.mentions, "embassy_one"s);
        QVERIFY(question.mentionsFromText);
        QCOMPARE(toIso(question.createdAt), "2017-10-31T22:10:47Z"s);
        QCOMPARE(question.createdSource, (SourceTime{TimeForm::Twcs, 0, {}}));
        QCOMPARE(run.sink.posts[1].inReplyTo, "2"s);
        QCOMPARE(run.sink.own, (std::vector<AccountKey>{{"x", "Embassy_One"}}));
    }

    void read_ownAccountInSeveralWritings_isToldOnce()
    {
        const auto row = [](const std::string &id, const std::string &author) {
            return id + "," + author + ",False," + kTime + ",text,,\n";
        };
        const auto run = m_files.import(kHeader + row("1", "Embassy_One") + row("2", "embassy_one") + row("3", "Embassy_Two"));
        QCOMPARE(run.sink.own, (std::vector<AccountKey>{{"x", "Embassy_One"}, {"x", "Embassy_Two"}}));
    }

    void read_platformGiven_takesItAndItsHandles()
    {
        ImportOptions options;
        options.platform = "Bluesky";
        const auto run = m_files.import(kHeader + "1,a,False," + kTime + ",@visa.example.org hello,,\n", options);
        QCOMPARE(run.sink.posts.at(0).key.platform, "bluesky"s);
        QCOMPARE(run.sink.posts.at(0).mentions, "visa.example.org"s);
        QCOMPARE(run.sink.own.at(0).platform, "bluesky"s);
    }

    void read_badRows_areRefusedWithReasonAndLine_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QByteArray>("refusal");
        const auto time = QByteArray::fromStdString(kTime);
        QTest::newRow("too few fields") << "1,a,True," + time + ",t,\n" << QByteArray("field-count");
        QTest::newRow("too many fields") << "1,a,True," + time + ",t,,,\n" << QByteArray("field-count");
        QTest::newRow("no id") << ",a,True," + time + ",t,,\n" << QByteArray("missing-field id");
        QTest::newRow("no author") << "1, ,True," + time + ",t,,\n" << QByteArray("missing-field author");
        QTest::newRow("no time") << QByteArray("1,a,True,,t,,\n") << QByteArray("missing-field created_at");
        QTest::newRow("no text") << "1,a,True," + time + ",,,\n" << QByteArray("missing-field text");
        QTest::newRow("neither true nor false") << "1,a,maybe," + time + ",t,,\n" << QByteArray("missing-field inbound");
        QTest::newRow("inbound empty") << "1,a,," + time + ",t,,\n" << QByteArray("missing-field inbound");
        QTest::newRow("mangled id") << "1.70E+18,a,True," + time + ",t,,\n" << QByteArray("mangled-id id");
        QTest::newRow("mangled parent") << "1,a,True," + time + ",t,,1.7e+18\n" << QByteArray("mangled-id in_reply_to");
        QTest::newRow("impossible time") << QByteArray("1,a,True,Tue Feb 30 22:10:47 +0000 2017,t,,\n")
                                         << QByteArray("bad-time created_at");
        QTest::newRow("time of another form")
            << QByteArray("1,a,True,2017-10-31T22:10:47Z,t,,\n") << QByteArray("bad-time created_at");
        QTest::newRow("year 1066") << QByteArray("1,a,True,Sat Oct 14 09:00:00 +0000 1066,t,,\n")
                                   << QByteArray("time-out-of-range created_at");
        QTest::newRow("field over the limit")
            << "1,a,True," + time + "," + QByteArray(1024 * 1024 + 1, 'x') + ",,\n" << QByteArray("field-too-long text");
    }
    void read_badRows_areRefusedWithReasonAndLine()
    {
        QFETCH(QByteArray, row);
        QFETCH(QByteArray, refusal);
        const auto good = "9,a,True," + kTime + ",\"two\nlines\",,\n";
        const auto run = m_files.import(kHeader + good + row.toStdString() + "8,b,True," + kTime + ",t,,\n");
        QVERIFY(run.status);
        QCOMPARE(run.receipt.read, 3);
        QCOMPARE(run.receipt.refused, 1);
        QCOMPARE(run.refusals(), (Counted{{refusal.toStdString(), 1}}));
        QCOMPARE(run.receipt.refusals[0].firstLines, std::vector<std::int64_t>{4});
        QCOMPARE(run.sink.posts.size(), std::size_t{2});
        QVERIFY(run.warnings().empty());
    }

    void read_textOfStrangers_isSanitisedAndCounted()
    {
        const auto cesu = "\xED\xA0\xBD\xED\xB8\x80"s;
        const auto run = m_files.import(kHeader + "1,a,True," + kTime + ",caf\xE9,,\n"s + "2,b\x01,True," + kTime
                                        + ",x\0y\x07z,,\n"s + "3,c,True," + kTime + "," + cesu + ",,\n");
        QVERIFY(run.status);
        QCOMPARE(run.sink.posts[0].text, "caf\xEF\xBF\xBD"s);
        QCOMPARE(run.sink.posts[1].text, "x\xE2\x90\x80y\xE2\x90\x87z"s);
        QCOMPARE(run.sink.posts[1].author, "b\xE2\x90\x81"s);
        QVERIFY(isClean(run.sink.posts[2].text));
        QCOMPARE(run.warnings(), (Counted{{"damaged-text", 2}, {"control-characters", 3}}));
        QCOMPARE(run.receipt.warnings[0].firstLines, (std::vector<std::int64_t>{2, 4}));
    }

    void read_utf16File_isConverted()
    {
        QByteArray bytes("\xFF\xFE");
        const auto text = QString::fromStdString(kHeader + "1,a,True," + kTime + ",\xD9\x85\xD8\xAA\xD9\x89,,\n");
        bytes.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        const auto run = m_files.import(bytes.toStdString());
        QVERIFY(run.status);
        QCOMPARE(run.sink.posts.at(0).text, "\xD9\x85\xD8\xAA\xD9\x89"s);
    }

    void read_openQuote_keepsWhatStoodBefore()
    {
        const auto run =
            m_files.import(kHeader + "1,a,True," + kTime + ",t,,\n2,b,True," + kTime + ",\"t,,\n3,c,True," + kTime + ",t,,\n");
        QVERIFY(!run.status);
        QCOMPARE(run.status.error().code, Errc::UnclosedQuote);
        QCOMPARE(run.status.error().place.line, 3);
        QVERIFY(!run.status.error().place.file.empty());
        QCOMPARE(run.sink.posts.size(), std::size_t{1});
        QCOMPARE(run.receipt.read, 2);
        QCOMPARE(run.refusals(), (Counted{{"unclosed-quote", 1}}));
    }

    void read_headerAlone_isNoErrorButSaid()
    {
        const auto run = m_files.import(kHeader);
        QVERIFY(run.status);
        QCOMPARE(run.receipt.read, 0);
        QCOMPARE(run.receipt.kind, "no-posts"s);
        QCOMPARE(run.warnings(), (Counted{{"header-only", 1}}));
    }

    void read_headerOfAnotherForm_asksForAMapping()
    {
        const auto run = m_files.import("id,text\n1,a\n", {}, "twcs");
        QCOMPARE(run.status.error().code, Errc::NeedsMapping);
    }

    void read_stopRaised_endsWithinAThousandRows()
    {
        std::string file = kHeader;
        for (int i = 0; i < 20'000; ++i)
            file += std::to_string(i) + ",a,True," + kTime + ",t,,\n";
        const auto path = m_files.write(file);
        test::Collected sink;
        sink.stopAfter = 5'000;
        Receipt receipt;
        const auto importer = importerFor(path, {});
        const auto status = importer.value()->read(path, {}, sink, receipt, sink.stop);
        QCOMPARE(status.error().code, Errc::Cancelled);
        QVERIFY(receipt.cancelled);
        QVERIFY(sink.posts.size() >= 5'000 && sink.posts.size() <= 6'000);
    }

    void read_toTheEnd_reportsAllBytes()
    {
        const auto file = kHeader + "1,a,True," + kTime + ",t,,\n";
        const auto run = m_files.import(file);
        QCOMPARE(run.sink.bytesRead, std::int64_t(file.size()));
    }

    void read_publicArchives_refuseNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("rows");
        QTest::addColumn<int>("own");
        QTest::newRow("one institution") << QStringLiteral("twcs_AmazonHelp_183.csv") << qint64{183} << 1;
        QTest::newRow("several") << QStringLiteral("twcs_sample_93.csv") << qint64{93} << 13;
    }
    void read_publicArchives_refuseNothing()
    {
        QFETCH(QString, name);
        QFETCH(qint64, rows);
        QFETCH(int, own);
        const auto path = test::sharedMaterial(QStringLiteral("data/01_institution_replies/") + name);
        if (path.isEmpty())
            QSKIP("the reference material is not here");
        const auto run = test::importFile(path.toStdString());
        QVERIFY(run.status);
        QCOMPARE(run.format, "twcs"s);
        QCOMPARE(qint64{run.receipt.read}, rows);
        QCOMPARE(run.receipt.refused, 0);
        QCOMPARE(run.sink.posts.size(), std::size_t(rows));
        QCOMPARE(run.sink.own.size(), std::size_t(own));
        QVERIFY(run.warnings().empty());
    }

private:
    test::Files m_files;
};

QTEST_APPLESS_MAIN(TwcsImportTest)
#include "tst_twcs_import.moc"
