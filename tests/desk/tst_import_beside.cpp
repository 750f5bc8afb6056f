#include "core/desk/press_desk.h"
#include "core/domain/figure_catalogue.h"
#include "tests/desk/desk_files.h"

#include <QtTest>

#include <atomic>
#include <thread>

using namespace attache;
using namespace attache::test;
using Phase = ImportProgress::Phase;

namespace {

constexpr int kRows = 45'000; // of more than one transaction

std::string firstArchive()
{
    std::string csv = kTwcsHeader;
    for (int i = 0; i < 40; ++i)
        csv += twcsRow(900'000 + i, "p" + std::to_string(i), true, i, "@Amb when is it open?", "");
    return csv;
}

std::string longArchive()
{
    std::string csv = kTwcsHeader;
    for (int i = 1; i <= kRows; ++i)
        csv += i % 3 == 0 ? twcsRow(i, "Amb", false, i % 40'000, "answer", i == 3 ? "900003" : std::to_string(i - 1))
                          : twcsRow(i, "p" + std::to_string(i % 97), true, i % 40'000, "@Amb question", "");
    return csv;
}

const Deed kDeed{"Rania", *parseIso("2027-01-04T09:00:00Z")};

std::vector<Decision> tooLate(std::initializer_list<const char *> ids)
{
    std::vector<Decision> decisions;
    for (const auto *id : ids) {
        decisions.emplace_back().post = {"x", id};
        decisions.back().kind = DecisionKind::TooLate;
    }
    return decisions;
}

std::int64_t waiting(const Desk &desk) { return desk.press().inbox({}).value().total; }

} // namespace

class ImportBesideTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DeskFiles> m_files;
    std::string m_first, m_long;

    std::unique_ptr<Desk> deskWithFirst() const
    {
        auto desk = m_files->open();
        importInto(*desk, {m_first}, {"x:Amb"});
        return desk;
    }

    // Does `work` on a thread of its own as soon as the import is in that phase; true where it ended before the import did.
    bool doMeanwhile(Desk &desk, Phase phase, const std::function<void()> &work) const
    {
        std::thread officer;
        std::atomic<bool> ended = false;
        const auto tell = [&](const ImportProgress &progress) {
            if (progress.phase != phase || officer.joinable())
                return;
            officer = std::thread([&] {
                work();
                ended = true;
            });
            QThread::msleep(300); // until it asks for the writer, which this thread has
        };
        ImportRequest request;
        request.files = {m_long};
        bool before = false;
        const auto receipts = desk.import(request,
                                          [&](const ImportProgress &progress) {
                                              before = before || ended;
                                              if (progress.phase != Phase::Done)
                                                  tell(progress);
                                          },
                                          {});
        officer.join();
        return receipts && receipts->front().stored == kRows && before;
    }

private slots:
    void init()
    {
        m_files = std::make_unique<DeskFiles>();
        m_first = m_files->write("first.csv", firstArchive());
        m_long = m_files->write("long.csv", longArchive());
    }

    void decision_whileAnImportRuns_standsBeforeItsEndAndShows_data()
    {
        QTest::addColumn<Phase>("phase");
        QTest::newRow("while reading") << Phase::Reading;
        QTest::newRow("while deriving") << Phase::Deriving;
    }
    void decision_whileAnImportRuns_standsBeforeItsEndAndShows()
    {
        QFETCH(Phase, phase);
        const auto desk = deskWithFirst();
        QCOMPARE(waiting(*desk), std::int64_t(40));
        std::atomic<std::int64_t> shown = -1, undone = -1;
        const bool before = doMeanwhile(*desk, phase, [&] {
            QVERIFY(desk->press().decide(kDeed, tooLate({"900001", "900002"})));
            shown = waiting(*desk);
            QVERIFY(desk->press().decide(kDeed, tooLate({"900004"})));
            QVERIFY(desk->press().undo(kDeed));
            undone = waiting(*desk);
            QVERIFY(desk->press().saveDraft({"x", "900005"}, "We open at nine.", kDeed.at));
        });
        QVERIFY(before);
        QCOMPARE(shown.load(), std::int64_t(38));
        QCOMPARE(undone.load(), std::int64_t(38));
        QCOMPARE(desk->press().draft({"x", "900005"}).value()->text, std::string("We open at nine."));
        QVERIFY(desk->check().value().empty());

        // as if it had been decided afterwards
        const DeskFiles other;
        const auto quiet = other.open();
        importInto(*quiet, {m_first}, {"x:Amb"});
        importInto(*quiet, {m_long});
        QVERIFY(quiet->press().decide(kDeed, tooLate({"900001", "900002"})));
        QVERIFY(m_files->dump(*desk) == other.dump(*quiet));
    }

    void account_addedWhileAnImportRuns_isOursInTheEnd()
    {
        const auto desk = deskWithFirst();
        Account account;
        account.key = {"x", "p7"};
        QVERIFY(doMeanwhile(*desk, Phase::Reading, [&] { QVERIFY(desk->addAccount(account)); }));
        QVERIFY(desk->check().value().empty());
        const DeskFiles other;
        const auto quiet = other.open();
        importInto(*quiet, {m_first}, {"x:Amb"});
        importInto(*quiet, {m_long});
        QVERIFY(quiet->addAccount(account));
        QVERIFY(m_files->dump(*desk) == other.dump(*quiet));
    }
};

QTEST_GUILESS_MAIN(ImportBesideTest)
#include "tst_import_beside.moc"
