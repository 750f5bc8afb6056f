#include "tests/ui/bench.h"

#include "ui/pages/import_panel.h"
#include "ui/shell/drop_veil.h"
#include "ui/shell/looks.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/safe_label.h"
#include "ui/widgets/slide_over.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

class Files {
public:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

private:
    QTemporaryDir m_folder;
};

const QByteArray kPosts = "platform,id,author,created_at,text,in_reply_to\n"
                          "x,900001,someone_new,2026-11-01T10:00:00Z,Hello there @ArveniaVienna,\n"
                          "x,900002,someone_else,2026-11-01T11:00:00Z,And another @ArveniaVienna,\n"
                          "x,900003,someone_new,no time at all,Again,\n";
const QByteArray kOtherNames = "Nummer,Wer,Wann,Was\n77001,anna,01.11.2026 10:00,Guten Tag\n77002,bela,02.11.2026 11:00,Servus\n";

QString wordsIn(const QWidget &widget)
{
    QStringList all;
    for (const SafeLabel *label : widget.findChildren<SafeLabel *>())
        all << label->text();
    return all.join(u'\n');
}

} // namespace

class TestImportPanel : public QObject {
    Q_OBJECT

private:
    static ImportPanel *look(const Bench &bench, const QStringList &files)
    {
        bench.window->importFiles(files);
        ImportPanel *panel = nullptr;
        const auto looked = [&] {
            panel = bench.window->findChild<ImportPanel *>();
            return panel && panel->isVisible() && !panel->plan().isLooking();
        };
        return QTest::qWaitFor(looked, 20000) ? panel : nullptr;
    }

    static void read(const Bench &bench, ImportPanel &panel)
    {
        QTest::keyClick(panel.findChild<QPushButton *>(u"import"_s), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.window->isImporting(), 20000);
        bench.settle();
    }

private slots:
    void initTestCase() { applyLooks(u"light"_s); }

    void files_dropped_areLookedAtAndNothingIsStored()
    {
        const Files files;
        const Bench bench;
        const auto *panel = look(bench, {files.write(u"posts.csv"_s, kPosts)});
        QVERIFY(panel);
        const QString words = wordsIn(*panel);
        QVERIFY2(words.contains(u"Table of posts"_s), qPrintable(words));
        QVERIFY(words.contains(QRegularExpression(u"\\b2.post"_s)));
        QVERIFY(words.contains(u"1 would be refused"_s));
        QVERIFY(words.contains(u"Hello there @ArveniaVienna"_s));
        QCOMPARE(bench.desk->receipts()->size(), 1U); // the demonstration's own
        QVERIFY(bench.find<QPushButton>("import")->isEnabled());
    }

    void import_byKeyboard_storesAndShowsTheReceipt()
    {
        const Files files;
        const Bench bench;
        auto *panel = look(bench, {files.write(u"posts.csv"_s, kPosts)});
        QVERIFY(panel);
        read(bench, *panel);
        const auto receipts = bench.desk->receipts();
        QCOMPARE(receipts->size(), 2U); // the demonstration has one of its own
        QCOMPARE(receipts->front().stored, std::int64_t(2));
        QCOMPARE(receipts->front().refused, std::int64_t(1));
        QTRY_VERIFY(wordsIn(*bench.find<SlideOver>("panel")).contains(u"read 3 = 2 new"_s));
    }

    void columns_ofOtherNames_areChosenAndRememberedForTheNextFile()
    {
        const Files files;
        const Bench bench;
        auto *panel = look(bench, {files.write(u"october.csv"_s, kOtherNames)});
        QVERIFY(panel);
        QVERIFY(!bench.find<QPushButton>("import")->isEnabled());
        const auto choose = [&](const char *name, const QString &data) {
            auto *box = panel->findChild<QComboBox *>(QString::fromLatin1(name));
            box->setCurrentIndex(box->findData(data));
            QTRY_VERIFY_WITH_TIMEOUT(!panel->plan().isLooking(), 20000);
        };
        choose("column_id", u"Nummer"_s);
        choose("column_author", u"Wer"_s);
        choose("column_created_at", u"Wann"_s);
        choose("column_text", u"Was"_s);
        choose("timeForm", u"dmy"_s);
        auto *platform = panel->findChild<QComboBox *>(u"filePlatform"_s);
        platform->setCurrentText(u"Mastodon"_s);
        emit platform->lineEdit()->editingFinished();
        auto *zone = panel->findChild<QComboBox *>(u"fileZone"_s);
        zone->setCurrentText(u"Europe/Vienna"_s);
        emit zone->lineEdit()->editingFinished();
        QTRY_VERIFY_WITH_TIMEOUT(panel->plan().isReady(), 20000);
        QVERIFY(wordsIn(*panel).contains(u"Guten Tag"_s));
        read(bench, *panel);
        QCOMPARE(bench.desk->receipts()->front().stored, std::int64_t(2));

        auto *again = look(bench, {files.write(u"november.csv"_s, QByteArray(kOtherNames).replace("7700", "8800"))});
        QVERIFY(again);
        QVERIFY2(wordsIn(*again).contains(u"Columns as chosen for an earlier file of this header."_s),
                 qPrintable(wordsIn(*again)));
        QVERIFY(again->plan().isReady());
    }

    void times_withoutZone_areThoseOfTheWorkspaceUntilSaidOtherwise()
    {
        const Files files;
        const Bench bench;
        const auto *panel =
            look(bench, {files.write(u"a.csv"_s, "id,platform,author,created_at,text\n"
                                                 "1,x,anna,2026-11-01 10:00,one\n2,x,bela,2026-11-01 11:00,two\n")});
        QVERIFY(panel);
        QTRY_VERIFY_WITH_TIMEOUT(panel->plan().isReady(), 20000);
        QCOMPARE(bench.find<QComboBox>("fileZone")->currentText(), QString::fromStdString(bench.desk->zone().value()));
        QVERIFY(wordsIn(*panel).contains(u"name no zone"_s));
    }

    void ownPosts_alone_areSaidPlainlyWithWhatToAdd()
    {
        const Files files;
        const Bench bench;
        const auto *panel = look(bench, {files.write(u"mine.csv"_s, "id,platform,author,created_at,text\n"
                                                                    "1,pixelfed,embassy,2026-11-01T10:00:00Z,one\n"
                                                                    "2,pixelfed,embassy,2026-11-01T11:00:00Z,two\n")});
        QVERIFY(panel);
        const QString words = wordsIn(*panel);
        QVERIFY2(words.contains(u"This file holds your own posts. To see what people wrote to you, add one of:"_s),
                 qPrintable(words));
        QVERIFY(words.contains(u"notification mails"_s));
        QVERIFY(words.contains(u"Cannot speak of: replies, mentions"_s));
    }

    void ownAccount_unknown_isAskedAndTaken()
    {
        const Files files;
        const Bench bench;
        auto *panel = look(bench, {files.write(u"a.csv"_s, "id,platform,author,created_at,text\n"
                                                           "1,pixelfed,anna,2026-11-01T10:00:00Z,@embassy one\n"
                                                           "2,pixelfed,bela,2026-11-01T11:00:00Z,@embassy two\n")});
        QVERIFY(panel);
        auto *own = bench.find<QComboBox>("ownHandle");
        QVERIFY(own->isVisible());
        QCOMPARE(own->itemData(0).toString(), u"embassy"_s);
        own->setCurrentIndex(0);
        emit own->activated(0);
        read(bench, *panel);
        const auto accounts = bench.desk->accounts();
        QVERIFY(std::any_of(accounts->begin(), accounts->end(), [](const Account &a) {
            return a.key == AccountKey{"pixelfed", "embassy"};
        }));
    }

    void file_leftOut_isNotRead()
    {
        const Files files;
        const Bench bench;
        auto *panel =
            look(bench, {files.write(u"posts.csv"_s, kPosts), files.write(u"page.csv"_s, "<!doctype html><html></html>")});
        QVERIFY(panel);
        QVERIFY(wordsIn(*panel).contains(u"1 of 2 files can be read"_s));
        QTest::keyClick(panel->findChildren<QPushButton *>(u"leaveOut"_s).last(), Qt::Key_Space);
        QTRY_COMPARE(panel->plan().files().size(), 1U);
        QVERIFY(bench.find<QPushButton>("import")->isEnabled());
    }

    void arabic_panel_isMirroredAndHoldsForeignTextAsItIs()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const Files files;
        const Bench bench;
        auto *panel = look(bench, {files.write(u"posts.csv"_s, QByteArray(kPosts).replace("Hello there", "<b>bold</b>"))});
        QVERIFY(panel);
        QVERIFY(wordsIn(*panel).contains(u"<b>bold</b>"_s));
        for (const SafeLabel *label : panel->findChildren<SafeLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(TestImportPanel)
#include "tst_import_panel.moc"
