#include "core/domain/figure_catalogue.h"
#include "tests/desk/desk_files.h"

#include <QFileInfo>
#include <QtTest>

using namespace attache;
using namespace attache::test;
using namespace std::string_literals;

namespace {

// 1 and 3 are questions, 2 answers 1; row 4 has no time.
std::string smallArchive()
{
    return kTwcsHeader + twcsRow(1, "anna", true, 0, "@Amb one", "") + twcsRow(2, "Amb", false, 30, "@anna answer", "1")
           + twcsRow(3, "bela", true, 60, "two, without naming anybody", "") + "4,cyd,True,never,@Amb three,,\n";
}

std::string longArchive(int rows)
{
    std::string csv = kTwcsHeader;
    for (int i = 1; i <= rows; ++i)
        csv += i % 3 == 0 ? twcsRow(i, "Amb", false, i % 40'000, "answer", std::to_string(i - 1))
                          : twcsRow(i, "p" + std::to_string(i % 97), true, i % 40'000, "@Amb question", "");
    return csv;
}

void verifySum(const Receipt &r) { QCOMPARE(r.read, r.stored + r.updated + r.duplicate + r.refused); }

} // namespace

class DeskImportTest : public QObject {
    Q_OBJECT

private slots:
    void import_sameFileTwice_addsNothing()
    {
        const DeskFiles files;
        const auto file = files.write("a.csv", smallArchive());
        const auto desk = files.open();
        const auto first = importInto(*desk, {file}).front();
        verifySum(first);
        QCOMPARE(first.read, 4);
        QCOMPARE(first.stored, 3);
        QCOMPARE(first.refused, 1);
        QCOMPARE(first.refusals.size(), 1U);
        QVERIFY(first.refusals.front().firstLines == std::vector<std::int64_t>{5});
        const auto dump = files.dump(*desk);
        const auto second = importInto(*desk, {file}).front();
        verifySum(second);
        QCOMPARE(second.stored, 0);
        QCOMPARE(second.duplicate, 3);
        QCOMPARE(files.dump(*desk), dump);
        QCOMPARE(desk->receipts().value().size(), 2U);
    }

    void import_overlappingFilesInBothOrders_givesTheSameDump()
    {
        const auto one = kTwcsHeader + twcsRow(1, "anna", true, 0, "@Amb one", "") + twcsRow(2, "Amb", false, 30, "answer", "1");
        const auto two = kTwcsHeader + twcsRow(2, "Amb", false, 30, "answer", "1")
                         + twcsRow(3, "anna", true, 40, "@amb and?", "2") + twcsRow(4, "amb", false, 90, "answer again", "3");
        std::string dumps[2];
        for (const bool reversed : {false, true}) {
            const DeskFiles files;
            auto paths = std::vector{files.write("1.csv", one), files.write("2.csv", two)};
            if (reversed)
                std::reverse(paths.begin(), paths.end());
            const auto desk = files.open();
            for (const auto &receipt : importInto(*desk, paths))
                verifySum(receipt);
            dumps[reversed] = files.dump(*desk);
            QCOMPARE(countOf(*desk, FigureId::Answered), 2);
        }
        QCOMPARE(dumps[0], dumps[1]);
    }

    void import_oursKnownOnlyInTheLastRow_isSettledBeforeFigures()
    {
        const DeskFiles files;
        std::string csv = kTwcsHeader;
        for (int i = 1; i <= 10; ++i)
            csv += twcsRow(i, "p" + std::to_string(i), true, i, "@Late hello", "");
        csv += twcsRow(11, "Late", false, 100, "@p1 hello", "1");
        const auto desk = files.open();
        importInto(*desk, {files.write("a.csv", csv)});
        QCOMPARE(countOf(*desk, FigureId::Messages), 10);
        QCOMPARE(countOf(*desk, FigureId::Answered), 1);
    }

    void import_ownNamed_isOursOnThePlatformOfTheFile()
    {
        const DeskFiles files;
        const auto csv = "platform,id,author,created_at,text\nmastodon,1,anna,2026-03-01T00:00:00Z,@amb hello\n";
        const auto desk = files.open();
        importInto(*desk, {files.write("a.csv", csv)}, {"@Amb"});
        QCOMPARE(desk->accounts().value().size(), 1U);
        QVERIFY((desk->accounts().value().front().key == AccountKey{"mastodon", "Amb"}));
        QCOMPARE(countOf(*desk, FigureId::Messages), 1);
    }

    void import_unclosedQuote_keepsWhatStandsBeforeIt()
    {
        const DeskFiles files;
        const auto csv = kTwcsHeader + twcsRow(1, "anna", true, 0, "@Amb one", "")
                         + "2,bela,True,Sun Mar 01 00:05:00 +0000 2026,\"never closed,,\n"
                         + "3,cyd,True,Sun Mar 01 00:09:00 +0000 2026,after,,\n";
        const auto desk = files.open();
        const auto receipt = importInto(*desk, {files.write("a.csv", csv)}).front();
        verifySum(receipt);
        QVERIFY(receipt.error.has_value());
        QCOMPARE(receipt.error->code, Errc::UnclosedQuote);
        QCOMPARE(receipt.error->place.line, 3);
        QCOMPARE(receipt.stored, 1);
        QCOMPARE(countOf(*desk, FigureId::Posts), 1);
    }

    void import_oneFileUnreadable_readsTheOthers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::newRow("missing") << QByteArray() << static_cast<int>(Errc::FileMissing);
        QTest::newRow("empty") << QByteArray("") << static_cast<int>(Errc::FileEmpty);
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\x02\x01\x00\x00\x00",
                                              9)
                                       .repeated(100)
                                << static_cast<int>(Errc::UnknownKind);
        QTest::newRow("page") << QByteArray("<!doctype html><html><body>log in</body></html>")
                              << static_cast<int>(Errc::UnknownKind);
    }

    void import_oneFileUnreadable_readsTheOthers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const DeskFiles files;
        const auto bad = bytes.isNull() ? files.path("bad.csv") : files.write("bad.csv", bytes.toStdString());
        const auto good = files.write("good.csv", smallArchive());
        const auto desk = files.open();
        const auto receipts = importInto(*desk, {bad, good});
        QCOMPARE(receipts.size(), 2U);
        QVERIFY(receipts[0].error.has_value());
        QCOMPARE(static_cast<int>(receipts[0].error->code), code);
        QCOMPARE(receipts[0].error->place.file, bad);
        QCOMPARE(receipts[0].read, 0);
        QCOMPARE(receipts[0].kind, ""s);
        QCOMPARE(receipts[1].stored, 3);
        for (const auto &receipt : receipts)
            verifySum(receipt);
    }

    void import_headerOnly_isReadZeroWithAWarning()
    {
        const DeskFiles files;
        const auto desk = files.open();
        const auto receipt = importInto(*desk, {files.write("a.csv", kTwcsHeader)}).front();
        QVERIFY(!receipt.error);
        QCOMPARE(receipt.read, 0);
        QVERIFY(std::any_of(receipt.warnings.begin(), receipt.warnings.end(),
                            [](const auto &w) { return w.code == Warning::HeaderOnly; }));
    }

    void import_cancelled_keepsWholeBatchesAndFiguresThatFitThem()
    {
        const DeskFiles files;
        const auto file = files.write("long.csv", longArchive(50'000));
        const auto desk = files.open();
        StopToken stop;
        ImportRequest request;
        request.files = {file};
        std::int64_t committed = 0;
        const auto receipts = desk->import(
            request,
            [&](const ImportProgress &progress) {
                committed = std::max(committed, progress.committed);
                if (progress.committed > 0)
                    stop.raise();
            },
            stop);
        QVERIFY(receipts);
        const auto &receipt = receipts->front();
        verifySum(receipt);
        QVERIFY(receipt.cancelled);
        QCOMPARE(receipt.error->code, Errc::Cancelled);
        QCOMPARE(receipt.stored, committed);
        QVERIFY(committed > 0 && committed < 50'000);
        QCOMPARE(countOf(*desk, FigureId::Posts), committed);
        QVERIFY(desk->check().value().empty());

        importInto(*desk, {file}); // the same again goes on
        const DeskFiles other;
        const auto undisturbed = other.open();
        importInto(*undisturbed, {file});
        QVERIFY(files.dump(*desk) == other.dump(*undisturbed));
    }

    void import_progress_neverGoesBack()
    {
        const DeskFiles files;
        const auto desk = files.open();
        ImportRequest request;
        request.files = {files.write("long.csv", longArchive(45'000))};
        std::vector<std::int64_t> committed;
        auto phase = ImportProgress::Phase::Reading;
        QVERIFY(desk->import(request,
                             [&](const ImportProgress &progress) {
                                 phase = progress.phase;
                                 if (phase == ImportProgress::Phase::Reading)
                                     committed.push_back(progress.committed);
                             },
                             {}));
        QVERIFY(std::is_sorted(committed.begin(), committed.end()));
        QCOMPARE(committed.back(), 45'000);
        QVERIFY(committed.size() >= 3); // a batch is at most 20,000 posts
        QCOMPARE(phase, ImportProgress::Phase::Done);
    }

    void import_intoAReader_isRefused()
    {
        const DeskFiles files;
        files.open().reset();
        const auto reader = files.open(Desk::Access::Read);
        QVERIFY(reader->readOnly());
        ImportRequest request;
        request.files = {files.write("a.csv", smallArchive())};
        QCOMPARE(reader->import(request, {}, {}).error().code, Errc::WorkspaceReadOnly);
    }

    void reader_whileTheDeskImports_seesFiguresOfTheLastMoment()
    {
        const DeskFiles files;
        const auto desk = files.open();
        importInto(*desk, {files.write("a.csv", smallArchive())});
        const auto reader = files.open(Desk::Access::Read);
        QCOMPARE(countOf(*reader, FigureId::Posts), 3);
        importInto(*desk, {files.write("b.csv", kTwcsHeader + twcsRow(9, "dora", true, 70, "@amb three", ""))});
        QCOMPARE(countOf(*reader, FigureId::Posts), 4);
        QCOMPARE(countOf(*reader, FigureId::Waiting), 1);
    }

    // A killed import leaves posts that nothing was derived from; whoever opens next derives them.
    void open_afterAnImportWasKilled_derivesWhatIsLeft()
    {
        const DeskFiles files;
        importInto(*files.open(), {files.write("a.csv", smallArchive())});
        QVERIFY(files.tamper("INSERT INTO post(platform, pid, author, created_at, text, time_form, time_offset) "
                             "SELECT platform, '99', 'dora', created_at, 'hi', 1, 0 FROM post WHERE pid = '3'"));
        const auto desk = files.open(Desk::Access::Read);
        QCOMPARE(countOf(*desk, FigureId::Posts), 4);
        QVERIFY(desk->check().value().empty());
    }
};

QTEST_APPLESS_MAIN(DeskImportTest)
#include "tst_desk_import.moc"
