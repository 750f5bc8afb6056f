#include "tests/ui/bench.h"

#include "core/desk/press_desk.h"
#include "core/models/figure_source.h"
#include "core/models/language.h"
#include "core/models/today_view.h"
#include "ui/pages/list_panel.h"
#include "ui/pages/needs_row.h"
#include "ui/pages/passport_panel.h"
#include "ui/pages/waiting_row.h"
#include "ui/shell/looks.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/figure_tile.h"
#include "ui/widgets/safe_label.h"
#include "ui/widgets/slide_over.h"

#include <QAccessible>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
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

// Whatever Tab must stop at, found without the program's own help.
QList<QWidget *> tabStops(const QWidget &root)
{
    QList<QWidget *> stops;
    for (QWidget *widget : root.findChildren<QWidget *>())
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
            stops << widget;
    return stops;
}

// The rail comes first, then the scope bar, then the page from its top; within the page no jump back over its whole height.
bool isReadingOrder(QList<QWidget *> reached, const QWidget &window)
{
    const auto rail = std::find_if(reached.begin(), reached.end(), [](QWidget *w) { return w->objectName() == u"rail_today"_s; });
    std::rotate(reached.begin(), rail, reached.end());
    const auto top = [&](QWidget *w) { return w->mapTo(&window, QPoint(0, 0)).y(); };
    for (qsizetype i = 5; i < reached.size(); ++i)
        if (top(reached.at(i)) < top(reached.at(i - 1)) - window.height() * 3 / 4)
            return false;
    return reached.at(1)->objectName() == u"rail_inbox"_s;
}

} // namespace

class TestPages : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyLooks(u"light"_s); }

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
                return tile->view().figure == expected.figure && tile->view().value == expected.value
                       && tile->view().weight == expected.weight;
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
        tile->setFocus(); // back on the page, the panel still open
        QTest::keyClick(tile, Qt::Key_Escape);
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
        const QList<QWidget *> all = tabStops(*bench.window);
        QVERIFY(all.size() > 5);
        all.first()->setFocus(Qt::TabFocusReason);
        QList<QWidget *> reached;
        for (qsizetype i = 0; i < all.size(); ++i) {
            reached << QApplication::focusWidget();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(QApplication::focusWidget(), all.first()); // once round
        for (QWidget *widget : all)
            QVERIFY2(reached.contains(widget),
                     qPrintable(QString(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName())));
        QVERIFY(isReadingOrder(reached, *bench.window));
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

    void list_savedAsCsv_oneLineForEachItemAndAHead()
    {
        QTemporaryDir folder;
        Bench bench;
        bench.prompts.fileToSave = folder.filePath(u"list.csv"_s);
        bench.find<QAbstractButton>("waitingNumber")->click();
        QTRY_VERIFY(bench.window->findChild<ListPanel *>());
        bench.settle();
        auto *panel = bench.window->findChild<ListPanel *>();
        const int shown = panel->findChild<DataTable *>(u"listTable"_s)->model()->rowCount();
        QVERIFY(shown > 0);
        panel->findChild<QPushButton *>(u"saveCsv"_s)->click();
        bench.settle();
        QFile file(*bench.prompts.fileToSave);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().count("\r\n") >= shown + 1); // texts may hold line ends of their own
    }

    void needs_moreThanFit_openAsAPanelWithEveryLine()
    {
        const Bench bench;
        auto *more = bench.find<QPushButton>("moreNeeds");
        QTRY_VERIFY(more->isVisible());
        const auto shown = [&] {
            qsizetype lines = 0;
            for (const NeedsRow *row : bench.window->findChildren<NeedsRow *>())
                lines += row->isVisible();
            return lines;
        };
        const auto before = shown();
        const auto morning = bench.desk->press().morning({});
        QVERIFY(morning);
        more->click();
        QTRY_COMPARE(shown(), before + qsizetype(morning->needs.size()));
    }

    void waitingLine_pressed_opensItsConversation()
    {
        const Bench bench;
        auto *line = bench.window->findChild<WaitingRow *>();
        QTRY_VERIFY(line->isVisible());
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Return);
        bench.settle();
        QCOMPARE(bench.window->page(), PageId::Conversations);
        const auto *page = bench.find<QWidget>("page_conversations");
        QVERIFY(page->findChild<QListView *>(u"readerList"_s)->model()->rowCount() > 0);
    }

    void officeHours_written_areInTheWorkspace()
    {
        const Bench bench;
        bench.open(PageId::Data);
        bench.find<QPushButton>("changeHost")->click();
        QTRY_VERIFY(bench.find<QLineEdit>("day0"));
        bench.find<QLineEdit>("day0")->setText(u"morning"_s);
        bench.find<QPushButton>("submit")->click();
        QVERIFY(!bench.find<SafeLabel>("complaint")->text().isEmpty());
        bench.find<QLineEdit>("day0")->setText(u"8-12, 22-6"_s);
        bench.find<QPushButton>("submit")->click();
        bench.settle();
        const auto host = bench.desk->calendar(ClockKind::Host);
        QVERIFY(host && host.value());
        QCOMPARE(host.value()->week[0], (std::vector<WorkingSpan>{{480, 720}, {1320, 360}}));
        QTRY_VERIFY(!bench.find<SlideOver>("panel")->isVisible());
    }
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
