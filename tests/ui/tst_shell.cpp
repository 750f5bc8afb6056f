#include "tests/ui/open_desk.h"
#include "tests/ui/scripted_prompts.h"

#include "core/models/figure_source.h"
#include "core/models/language.h"
#include "core/models/today_view.h"
#include "ui/pages/list_panel.h"
#include "ui/pages/passport_panel.h"
#include "ui/shell/actions.h"
#include "ui/shell/focus_walk.h"
#include "ui/shell/looks.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/figure_tile.h"
#include "ui/widgets/safe_label.h"
#include "ui/widgets/slide_over.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

// Roles that a person acts upon or goes to: each needs a name (RELIABILITY.md U01).
bool isInteractive(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::Table:
    case QAccessible::List:
    case QAccessible::Chart:
    case QAccessible::Window: return true;
    default: return false;
    }
}

constexpr int kChildrenLooked = 60; // of a long list

void collectNameless(QAccessibleInterface *node, QStringList &found)
{
    if (!node || !node->isValid() || node->state().invisible)
        return;
    if (isInteractive(node->role()) && node->text(QAccessible::Name).isEmpty() && node->object())
        found << QString(QLatin1StringView(node->object()->metaObject()->className()) + u' ' + node->object()->objectName());
    for (int i = 0; i < qMin(node->childCount(), kChildrenLooked); ++i)
        collectNameless(node->child(i), found);
}

struct Bench {
    std::unique_ptr<Desk> desk = demonstrationDesk();
    ScriptedPrompts prompts;
    std::unique_ptr<Workbench> window;

    explicit Bench(const QString &language = u"en"_s)
    {
        window = std::make_unique<Workbench>(*desk, false, language, prompts);
        window->resize(1440, 900);
        window->show();
        settle();
    }
    void settle() const { QTRY_VERIFY_WITH_TIMEOUT(window->tasks().isIdle(), 20000); }
    void open(PageId page) const
    {
        window->showPage(page);
        settle();
        QCoreApplication::sendPostedEvents();
    }
    template <class T>
    T *find(const char *name) const
    {
        return window->findChild<T *>(QLatin1StringView(name));
    }
};

} // namespace

class TestShell : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyLooks(u"light"_s); }

    void actions_oneTable_noShortcutTwice()
    {
        QSet<QKeySequence> seen;
        for (const ActionSpec &spec : actionTable())
            for (const QKeySequence &keys : actionKeys(spec)) {
                QVERIFY2(!keys.isEmpty(), spec.text);
                QVERIFY2(!seen.contains(keys), spec.text);
                seen << keys;
            }
    }

    void today_loaded_tilesSayWhatTheFiguresSay()
    {
        const Bench bench;
        const auto *source = bench.window->findChild<FigureSource *>();
        QVERIFY(source && source->set());
        const TodayView view = todayView(*source->set(), FigureWords(u"en"_s));
        QList<FigureTile *> tiles = bench.window->findChildren<FigureTile *>();
        QCOMPARE(tiles.size(), view.tiles.size());
        for (const TileView &expected : view.tiles)
            QVERIFY(std::any_of(tiles.begin(), tiles.end(), [&](FigureTile *tile) {
                return tile->view().figure == expected.figure && tile->view().value == expected.value && tile->view().weight == expected.weight;
            }));
    }

    void tile_pressed_passportThenListAsLongAsTheFigure()
    {
        const Bench bench;
        const auto *source = bench.window->findChild<FigureSource *>();
        FigureTile *tile = bench.window->findChildren<FigureTile *>().first();
        const Figure &figure = source->set()->figure(tile->view().figure);
        tile->setFocus();
        QTest::keyClick(tile, Qt::Key_Return);
        QTRY_VERIFY(bench.window->findChild<PassportPanel *>());
        QTest::mouseClick(bench.window->findChild<PassportPanel *>()->findChild<QPushButton *>(u"showList"_s), Qt::LeftButton);
        QTRY_VERIFY(bench.window->findChild<ListPanel *>());
        auto *table = bench.window->findChild<ListPanel *>()->findChild<DataTable *>(u"listTable"_s);
        bench.settle();
        while (table->model()->canFetchMore({})) {
            table->model()->fetchMore({});
            bench.settle();
        }
        QCOMPARE(std::int64_t(table->model()->rowCount()), figure.numerator.value_or(-1));
    }

    void escape_panelOpen_closesAndGivesFocusBack()
    {
        const Bench bench;
        bench.window->activateWindow();
        FigureTile *tile = bench.window->findChildren<FigureTile *>().first();
        tile->setFocus();
        tile->click();
        auto *panel = bench.find<SlideOver>("panel");
        QTRY_VERIFY(panel->isVisible());
        QTest::keyClick(panel, Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
    }

    void copyKey_onTile_plainSentenceOnly()
    {
        const Bench bench;
        FigureTile *tile = bench.window->findChildren<FigureTile *>().first();
        tile->setFocus();
        QTest::keyClick(tile, Qt::Key_C, Qt::ControlModifier);
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QVERIFY(copied->hasText() && !copied->hasHtml());
        QVERIFY(copied->text().contains(tile->view().value));
    }

    void pages_everyOne_nothingInteractiveWithoutName_data()
    {
        QTest::addColumn<int>("page");
        for (const PageId page : kPages)
            QTest::newRow(qPrintable(pageName(page))) << int(page);
    }
    void pages_everyOne_nothingInteractiveWithoutName()
    {
        QFETCH(int, page);
        const Bench bench;
        bench.open(PageId(page));
        QStringList nameless;
        collectNameless(QAccessible::queryAccessibleInterface(bench.window.get()), nameless);
        QCOMPARE(nameless, QStringList());
    }

    void tab_everyPage_reachesEachFocusableAndComesBack_data() { pages_everyOne_nothingInteractiveWithoutName_data(); }
    void tab_everyPage_reachesEachFocusableAndComesBack()
    {
        QFETCH(int, page);
        const Bench bench;
        bench.open(PageId(page));
        bench.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
        const QList<QWidget *> all = focusableIn(*bench.window);
        QVERIFY(all.size() > 5);
        all.first()->setFocus(Qt::TabFocusReason);
        QSet<QWidget *> reached;
        for (qsizetype i = 0; i <= all.size(); ++i) {
            reached << QApplication::focusWidget();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (QWidget *widget : all)
            QVERIFY2(reached.contains(widget) || reached.contains(widget->focusProxy()),
                     qPrintable(QString(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName())));
    }

    void paneKey_pressed_goesRoundTheWindow()
    {
        const Bench bench;
        bench.window->activateWindow();
        QSet<QWidget *> reached;
        for (int i = 0; i < 12; ++i) {
            bench.window->focusPane(1);
            reached << QApplication::focusWidget();
        }
        QVERIFY(reached.size() >= 6);
    }

    void arabic_window_isMirrored()
    {
        InstalledLanguage language(u"ar"_s);
        qApp->setLayoutDirection(Qt::RightToLeft);
        const Bench bench(u"ar"_s);
        const auto *today = bench.find<QAbstractButton>("rail_today");
        QVERIFY(today->mapTo(bench.window.get(), QPoint(0, 0)).x() > bench.window->width() / 2);
        const auto *chip = bench.find<Chip>("clockChip");
        QVERIFY(chip->mapTo(bench.window.get(), QPoint(0, 0)).x() < bench.window->width() / 2);
        qApp->setLayoutDirection(Qt::LeftToRight);
    }

    void demonstration_everyPage_isMarked()
    {
        const Bench bench;
        for (const PageId page : kPages) {
            bench.open(page);
            const auto *mark = bench.find<SafeLabel>("demonstration");
            QVERIFY(mark->isVisible() && !mark->text().isEmpty());
        }
    }

    void targets_everyPage_areLargeEnough_data() { pages_everyOne_nothingInteractiveWithoutName_data(); }
    void targets_everyPage_areLargeEnough()
    {
        QFETCH(int, page);
        const Bench bench;
        bench.open(PageId(page));
        for (QAbstractButton *button : bench.window->findChildren<QAbstractButton *>())
            if (button->isVisible() && button->focusPolicy() != Qt::NoFocus)
                QVERIFY2(button->width() >= 24 && button->height() >= 24, qPrintable(button->accessibleName() + button->text()));
    }

    void narrowWindow_railShowsDrawingsAlone()
    {
        const Bench bench;
        bench.window->resize(1090, 700);
        const auto *today = bench.find<QAbstractButton>("rail_today");
        QTRY_VERIFY(today->width() < 60);
        QCOMPARE(today->accessibleName(), u"Today"_s);
    }

    void import_droppedFile_storedWithReceipt()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"posts.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("platform,id,author,created_at,text,in_reply_to\n"
                   "x,900001,someone_new,2026-11-01T10:00:00Z,Hello there @ArveniaVienna,\n"
                   "x,900002,someone_new,no time at all,Again,\n");
        file.close();
        const Bench bench;
        bench.window->importFiles({path});
        QTRY_VERIFY_WITH_TIMEOUT(!bench.window->isImporting(), 20000);
        bench.settle();
        const auto receipts = bench.desk->receipts();
        QVERIFY(receipts);
        QCOMPARE(receipts->front().stored, std::int64_t(1));
        QCOMPARE(receipts->front().refused, std::int64_t(1));
        QTRY_VERIFY(bench.find<SlideOver>("panel")->isVisible());
    }

    void import_unknownColumns_asksOnceWithGuess()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"other.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Nummer,Wer,Wann,Was\n77001,anna,2026-11-01T10:00:00Z,Guten Tag\n");
        file.close();
        Bench bench;
        ImportChoices choices;
        choices.columnMap = R"({"columns":{"id":"Nummer","author":"Wer","created_at":"Wann","text":"Was"},"platform":"x"})";
        bench.prompts.choices = choices;
        bench.window->importFiles({path});
        QTRY_VERIFY_WITH_TIMEOUT(!bench.window->isImporting(), 20000);
        bench.settle();
        QCOMPARE(bench.prompts.questions.size(), 1);
        QCOMPARE(bench.prompts.questions.first().columns, QStringList({u"Nummer"_s, u"Wer"_s, u"Wann"_s, u"Was"_s}));
        QCOMPARE(bench.desk->receipts()->front().stored, std::int64_t(1));
    }

    void mainWindow_withoutWorkspace_offersThreeWays()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"attache.ini"_s));
        InstalledLanguage language(u"en"_s);
        ScriptedPrompts prompts;
        MainWindow window(settings, language, &prompts);
        window.show();
        QVERIFY(!window.workbench());
        int offered = 0;
        for (QPushButton *button : window.findChildren<QPushButton *>())
            offered += button->isVisible() ? 1 : 0;
        QCOMPARE(offered, 3);
    }

    void mainWindow_createdWorkspace_opensEmptyAndSaysSo()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"attache.ini"_s));
        InstalledLanguage language(u"en"_s);
        ScriptedPrompts prompts;
        prompts.workspace = AskedWorkspace{folder.filePath(u"new.attache"_s), u"Europe/Vienna"_s};
        MainWindow window(settings, language, &prompts);
        window.show();
        window.act(ActionId::CreateWorkspace);
        QTRY_VERIFY_WITH_TIMEOUT(window.workbench(), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(window.workbench()->tasks().isIdle(), 20000);
        QVERIFY(QFile::exists(folder.filePath(u"new.attache"_s)));
        QCOMPARE(settings.get(keys::kWorkspace), folder.filePath(u"new.attache"_s));
        QVERIFY(!window.windowTitle().contains(u"new"_s)); // titles are seen by others
    }
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
