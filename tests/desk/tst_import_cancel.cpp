#include "core/domain/figure_catalogue.h"
#include "core/store/workspace_file.h"
#include "tests/desk/desk_files.h"

#include <QDir>
#include <QFileInfo>
#include <QtTest>

using namespace attache;
using namespace attache::test;
using OnCancel = ImportRequest::OnCancel;
using Phase = ImportProgress::Phase;

namespace {

constexpr int kRows = 50'000;

// What stands in the workspace before, where there is one; a long import answers it.
std::string smallArchive()
{
    return kTwcsHeader + twcsRow(900'001, "anna", true, 0, "@Amb one", "") + twcsRow(900'002, "bela", true, 5, "@Amb two", "1");
}

std::string longArchive()
{
    std::string csv = kTwcsHeader;
    for (int i = 1; i <= kRows; ++i)
        csv += i % 3 == 0 ? twcsRow(i, "Amb", false, i % 40'000, "answer", std::to_string(i == 3 ? 900'001 : i - 1))
                          : twcsRow(i, "p" + std::to_string(i % 97), true, i % 40'000, "@Amb question", "");
    return csv;
}

} // namespace

class ImportCancelTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DeskFiles> m_files;
    std::string m_long;

    ImportRequest request(OnCancel onCancel) const
    {
        ImportRequest request;
        request.files = {m_long, m_files->path("another.csv")}; // which must not be begun any more
        request.own = {"x:Consulate"};
        request.onCancel = onCancel;
        return request;
    }

    // Raises the token when the first transaction of reading has ended, or when deriving has begun.
    static ProgressSink stopAt(Phase phase, StopToken stop)
    {
        return [=](const ImportProgress &progress) mutable {
            if (progress.phase == phase)
                stop.raise();
        };
    }

    void verifyCancelled(const std::vector<Receipt> &receipts, Phase phase) const
    {
        QVERIFY(!receipts.empty());
        QCOMPARE(receipts.size(), phase == Phase::Reading ? 1U : 2U);
        for (const auto &receipt : receipts) {
            QVERIFY(receipt.cancelled);
            QCOMPARE(receipt.read, receipt.stored + receipt.updated + receipt.duplicate + receipt.refused);
        }
    }

    // Imported again, everything is as if nobody had cancelled anything.
    void verifyGoesOn(bool existed)
    {
        const auto undisturbed = [&](const DeskFiles &files) {
            const auto desk = files.open();
            if (existed)
                importInto(*desk, {files.write("small.csv", smallArchive())});
            importInto(*desk, {m_long}, {"x:Consulate"});
            return files.dump(*desk);
        };
        {
            const auto desk = m_files->open();
            importInto(*desk, {m_long}, {"x:Consulate"});
            const DeskFiles other;
            QVERIFY(m_files->dump(*desk) == undisturbed(other));
        }
    }

    static void addPhases()
    {
        QTest::addColumn<Phase>("phase");
        QTest::newRow("while reading") << Phase::Reading;
        QTest::newRow("while deriving") << Phase::Deriving;
    }

    QStringList besideTheFiles() const
    {
        return QFileInfo(QString::fromStdString(m_files->workspace())).dir().entryList({QStringLiteral("desk*")}, QDir::Files | QDir::Hidden);
    }

private slots:
    void init()
    {
        m_files = std::make_unique<DeskFiles>();
        m_long = m_files->write("long.csv", longArchive());
        m_files->write("another.csv", kTwcsHeader + twcsRow(777'777, "dora", true, 9, "@Amb three", ""));
    }

    void newWorkspace_keepBatches_holdsWhatWasRead_data() { addPhases(); }

    void newWorkspace_keepBatches_holdsWhatWasRead()
    {
        QFETCH(Phase, phase);
        const StopToken stop;
        const auto receipts =
            Desk::importIntoNew(m_files->workspace(), request(OnCancel::KeepBatches), stopAt(phase, stop), stop);
        QVERIFY(receipts);
        verifyCancelled(*receipts, phase);
        std::int64_t stored = 0;
        for (const auto &receipt : *receipts)
            stored += receipt.stored;
        QVERIFY(stored > 0 && (stored < kRows) == (phase == Phase::Reading));
        QCOMPARE(besideTheFiles(), QStringList{QStringLiteral("desk.attache")});
        {
            const auto desk = m_files->open(Desk::Access::Read); // who opens it derives
            QCOMPARE(countOf(*desk, FigureId::Posts), stored);
            QVERIFY(desk->check().value().empty());
            QCOMPARE(desk->receipts().value().size(), receipts->size());
            QVERIFY(desk->receipts().value().back().cancelled);
        }
        if (phase == Phase::Reading)
            verifyGoesOn(false);
    }

    void newWorkspace_keepNothing_isNotThere_data() { addPhases(); }

    void newWorkspace_keepNothing_isNotThere()
    {
        QFETCH(Phase, phase);
        const StopToken stop;
        const auto receipts =
            Desk::importIntoNew(m_files->workspace(), request(OnCancel::KeepNothing), stopAt(phase, stop), stop);
        QVERIFY(receipts);
        verifyCancelled(*receipts, phase);
        for (const auto &receipt : *receipts)
            QCOMPARE(receipt.read, 0);
        QCOMPARE(besideTheFiles(), QStringList());
        verifyGoesOn(false);
    }

    void newWorkspace_cancelledBeforeAnythingWasRead_isNotThere_data()
    {
        QTest::addColumn<OnCancel>("onCancel");
        QTest::newRow("batches") << OnCancel::KeepBatches;
        QTest::newRow("nothing") << OnCancel::KeepNothing;
    }

    void newWorkspace_cancelledBeforeAnythingWasRead_isNotThere()
    {
        QFETCH(OnCancel, onCancel);
        StopToken stop;
        stop.raise();
        const auto receipts = Desk::importIntoNew(m_files->workspace(), request(onCancel), {}, stop);
        QVERIFY(receipts && receipts->front().cancelled && receipts->front().read == 0);
        QCOMPARE(besideTheFiles(), QStringList());
    }

    void existing_keepBatches_holdsThemBesideWhatItHad_data() { addPhases(); }

    void existing_keepBatches_holdsThemBesideWhatItHad()
    {
        QFETCH(Phase, phase);
        std::int64_t stored = 0;
        {
            const auto desk = m_files->open();
            importInto(*desk, {m_files->write("small.csv", smallArchive())});
            const StopToken stop;
            const auto receipts = desk->import(request(OnCancel::KeepBatches), stopAt(phase, stop), stop);
            QVERIFY(receipts);
            verifyCancelled(*receipts, phase);
            for (const auto &receipt : *receipts)
                stored += receipt.stored;
            QVERIFY(stored > 0 && (stored < kRows) == (phase == Phase::Reading));
            // The same desk shows what was kept, although the import ended before it was derived.
            QCOMPARE(countOf(*desk, FigureId::Posts), 2 + stored);
            QVERIFY(desk->check().value().empty());
        }
        const auto reader = m_files->open(Desk::Access::Read);
        QCOMPARE(countOf(*reader, FigureId::Posts), 2 + stored);
        if (phase == Phase::Reading)
            verifyGoesOn(true);
    }

    // Another process may open it before this one has looked at it again.
    void existing_keepBatchesThenClosed_isDerivedByWhoOpensIt()
    {
        std::int64_t stored = 0;
        {
            const auto desk = m_files->open();
            importInto(*desk, {m_files->write("small.csv", smallArchive())});
            const StopToken stop;
            const auto receipts = desk->import(request(OnCancel::KeepBatches), stopAt(Phase::Reading, stop), stop);
            QVERIFY(receipts);
            stored = receipts->front().stored;
        }
        const auto reader = m_files->open(Desk::Access::Read);
        QCOMPARE(countOf(*reader, FigureId::Posts), 2 + stored);
        QVERIFY(reader->check().value().empty());
    }

    void existing_keepNothing_isAsBefore_data() { addPhases(); }

    void existing_keepNothing_isAsBefore()
    {
        QFETCH(Phase, phase);
        {
            const auto desk = m_files->open();
            importInto(*desk, {m_files->write("small.csv", smallArchive())});
            const auto before = m_files->dump(*desk);
            const StopToken stop;
            const auto receipts = desk->import(request(OnCancel::KeepNothing), stopAt(phase, stop), stop);
            QVERIFY(receipts);
            verifyCancelled(*receipts, phase);
            for (const auto &receipt : *receipts)
                QCOMPARE(receipt.read, 0);
            QCOMPARE(m_files->dump(*desk), before);
            QCOMPARE(desk->receipts().value().size(), 1U); // of the first import
            QCOMPARE(desk->accounts().value().size(), 0U); // named on the way
            QCOMPARE(countOf(*desk, FigureId::Posts), 2);
            QVERIFY(desk->check().value().empty());
        }
        verifyGoesOn(true);
    }

    // Nobody sees a part of it: nothing is durable before everything is.
    void keepNothing_notCancelled_isDurableAtOnceInTheEnd()
    {
        const auto desk = m_files->open();
        importInto(*desk, {m_files->write("small.csv", smallArchive())});
        const auto reader = m_files->open(Desk::Access::Read);
        std::vector<std::int64_t> committed, seen;
        auto wanted = request(OnCancel::KeepNothing);
        wanted.files.pop_back();
        const auto receipts = desk->import(
            wanted,
            [&](const ImportProgress &progress) {
                if (progress.phase == Phase::Done)
                    committed.push_back(progress.committed);
                else if (progress.committed != 0)
                    QFAIL("rows promised that could still be taken back");
                else if (progress.phase == Phase::Reading)
                    seen.push_back(countOf(*reader, FigureId::Posts));
            },
            {});
        QVERIFY(receipts && !receipts->front().error);
        QCOMPARE(committed, std::vector<std::int64_t>{kRows});
        QVERIFY(!seen.empty() && std::all_of(seen.begin(), seen.end(), [](auto posts) { return posts == 2; }));
        QCOMPARE(countOf(*reader, FigureId::Posts), kRows + 2);
        QVERIFY(desk->check().value().empty());
    }
};

QTEST_APPLESS_MAIN(ImportCancelTest)
#include "tst_import_cancel.moc"
