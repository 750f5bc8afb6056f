#include "tests/ui/bench.h"

#include "core/desk/report_desk.h"
#include "ui/pages/report_form.h"
#include "ui/report/report_preview.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/safe_label.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void press(const Bench &bench, const char *name)
{
    auto *button = bench.find<QPushButton>(name);
    auto *action = bench.find<QAction>(name);
    QVERIFY2(button || action, name);
    button ? button->click() : action->trigger();
    bench.settle();
}

} // namespace

class TestReportsPage : public QObject {
    Q_OBJECT

private slots:
    void page_showsTheReportAsItWillBePrinted()
    {
        const Bench bench;
        bench.open(PageId::Reports);
        QVERIFY(bench.find<ReportPreview>("preview")->pageCount() >= 3);
    }

    void section_switchedOff_leavesThePages()
    {
        const Bench bench;
        bench.open(PageId::Reports);
        auto *sections = bench.find<QListWidget>("sections");
        const int before = bench.find<ReportPreview>("preview")->pageCount();
        for (int i = 0; i < sections->count(); ++i)
            if (sections->item(i)->data(Qt::UserRole).toInt() == int(ReportSection::Definitions))
                sections->item(i)->setCheckState(Qt::Unchecked);
        bench.settle();
        QVERIFY(bench.find<ReportPreview>("preview")->pageCount() < before);
    }

    void section_movedUp_standsThere()
    {
        const Bench bench;
        bench.open(PageId::Reports);
        auto *sections = bench.find<QListWidget>("sections");
        const QString second = sections->item(1)->text();
        sections->setCurrentRow(1);
        press(bench, "moveUp");
        QCOMPARE(sections->item(0)->text(), second);
        QCOMPARE(sections->currentRow(), 0);
    }

    void template_chosen_changesSectionsAndKeepsWhatWasTyped()
    {
        const Bench bench;
        bench.open(PageId::Reports);
        auto *title = bench.find<QLineEdit>("reportTitle");
        QTest::keyClicks(title, u"Our month"_s);
        auto *start = bench.find<QComboBox>("template");
        start->setCurrentIndex(int(ReportTemplate::Monthly));
        emit start->activated(start->currentIndex());
        bench.settle();
        QCOMPARE(title->text(), u"Our month"_s);
        QVERIFY(bench.window->findChild<ReportForm *>()->definition().has(ReportSection::Accounts));
    }

    void export_writesTwoCopiesWithTheirPages()
    {
        Bench bench;
        bench.open(PageId::Reports);
        QTemporaryDir folder;
        bench.prompts.fileToSave = folder.filePath(u"october.pdf"_s);
        press(bench, "exportPdf");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"october-shareable.html"_s)), 20000);
        bench.settle();
        for (const QString &name : {u"october.pdf"_s, u"october-shareable.pdf"_s})
            QVERIFY(bytesOf(folder.filePath(name)).startsWith("%PDF-"));
        QVERIFY(bytesOf(folder.filePath(u"october.html"_s)).contains("<footer id=\"seal\""));
    }

    void report_kept_canBeScheduled()
    {
        Bench bench;
        bench.open(PageId::Reports);
        QTest::keyClicks(bench.find<QLineEdit>("reportTitle"), u"Monday's 100 %"_s);
        press(bench, "keep");
        QCOMPARE(bench.desk->reports().definitions()->size(), std::size_t(1));
        QTemporaryDir folder;
        bench.prompts.folderToOpen = folder.path();
        press(bench, "schedule");
        QTRY_VERIFY(bench.find<QComboBox>("scheduledDefinition")); // a panel opens once the click has ended
        QCOMPARE(bench.find<QComboBox>("scheduledDefinition")->currentText(), u"Monday's 100 %"_s);
        press(bench, "submit");
        const QByteArray service = bytesOf(folder.filePath(u"attache-report-monday-s-100--.service"_s));
        QVERIFY2(service.contains("--definition \"Monday's 100 %%\""), service.constData());
        const QByteArray line = bytesOf(folder.filePath(u"attache-report-monday-s-100--.crontab"_s));
        QVERIFY2(line.contains("'Monday'\\''s 100 \\%'"), line.constData());
        QVERIFY(bytesOf(folder.filePath(u"attache-report-monday-s-100--.timer"_s)).contains("OnCalendar=*-*-* 06:00:00"));
    }

    void report_frozen_tellsThatNothingHasChanged()
    {
        const Bench bench;
        bench.open(PageId::Reports);
        press(bench, "freeze");
        press(bench, "frozen");
        QTRY_VERIFY(bench.find<SafeLabel>("frozenHeadline"));
        QTRY_VERIFY(bench.find<SafeLabel>("frozenHeadline")->text().contains(u"Nothing of it has changed"_s));
    }
};

QTEST_MAIN(TestReportsPage)
#include "tst_reports_page.moc"
