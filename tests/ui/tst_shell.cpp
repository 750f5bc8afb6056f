#include "tests/ui/bench.h"

#include "core/models/language.h"
#include "ui/dialogs/palette_dialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/key_list.h"
#include "ui/shell/looks.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pictures.h"
#include "ui/shell/scope_bar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/slide_over.h"

#include <QAction>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

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

    // Every word of what is typed must stand in the name, in the interface language or in English.
    void palette_wordsOfEitherLanguage_findTheAction()
    {
        const QList<PaletteLine> lines{{u"استيراد ملفات"_s, u"Import files"_s, {}}, {u"اليوم"_s, u"Today"_s, {}}};
        PaletteDialog palette(lines, nullptr);
        auto *field = palette.findChild<QLineEdit *>(u"paletteField"_s);
        const auto *list = palette.findChild<QTableView *>(u"paletteList"_s);
        QCOMPARE(list->model()->rowCount(), 2);
        QTest::keyClicks(field, u"FILES imp"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(palette.chosen(), 0);
        palette.lookFor(u"اليوم"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        palette.lookFor(u"horoscope"_s);
        QCOMPARE(list->model()->rowCount(), 0);
    }

    void palette_ofTheWindow_holdsEveryActionOfTheTable()
    {
        QWidget window;
        installActions(window, [](ActionId) {});
        QStringList english;
        for (const QAction *action : actionsIn(window))
            english << action->objectName();
        for (const ActionSpec &spec : actionTable())
            QVERIFY2(english.contains(QString::fromLatin1(spec.text)), spec.text);
    }

    // Both ways: what is listed works, and what works is listed.
    void keys_listed_areThoseThatTheWindowObeys()
    {
        Bench bench;
        installActions(*bench.window, [](ActionId) {});
        QSet<QKeySequence> listed, obeyed;
        for (const ShortcutGroup &group : keyGroups())
            for (const ShortcutLine &line : group.lines)
                for (const QKeySequence &keys : line.keys)
                    listed << keys;
        for (const QAction *action : bench.window->findChildren<QAction *>())
            for (const QKeySequence &keys : action->shortcuts())
                obeyed << keys;
        for (const QShortcut *shortcut : bench.window->findChildren<QShortcut *>())
            obeyed << shortcut->key();
        // handled by the lists and the reading view themselves, which their own tests press
        const QSet<QKeySequence> pressed{Qt::Key_Return, Qt::Key_Escape, Qt::Key_1, Qt::Key_0, Qt::Key_Right, Qt::Key_Left};
        for (const QKeySequence &keys : listed)
            QVERIFY2(obeyed.contains(keys) || pressed.contains(keys), qPrintable(keys.toString()));
        for (const QKeySequence &keys : obeyed)
            QVERIFY2(listed.contains(keys), qPrintable(keys.toString()));
    }

    void travel_backAndForward_showsPageAndScope()
    {
        const Bench bench;
        const auto *bar = bench.window->findChild<ScopeBar *>();
        const ScopeChoice first = bar->choice();
        bench.open(PageId::Conversations);
        bench.window->travel(-1);
        QCOMPARE(bench.window->page(), PageId::Today);
        QVERIFY(bar->choice() == first);
        bench.window->travel(-1); // there is nothing before it
        QCOMPARE(bench.window->page(), PageId::Today);
        bench.window->travel(1);
        QCOMPARE(bench.window->page(), PageId::Conversations);
        bench.settle();
    }

    void narrowWindow_railShowsDrawingsAlone()
    {
        const Bench bench;
        bench.window->resize(1090, 700);
        const auto *today = bench.find<QAbstractButton>("rail_today");
        QTRY_VERIFY(today->width() < 60);
        QCOMPARE(today->accessibleName(), u"Today"_s);
    }

    void period_chosen_isAskedAndShown()
    {
        const Bench bench;
        auto *bar = bench.window->findChild<ScopeBar *>();
        ScopeChoice choice = bar->choice();
        choice.period = Period::LastMonth;
        const ScopeRequest request = requestOf(choice, bar->today());
        QCOMPARE(std::get<LocalDay>(*request.from), *parseIsoDay("2026-10-01"));
        QCOMPARE(std::get<LocalDay>(*request.to), *parseIsoDay("2026-11-01"));
        bench.window->setScope(request);
        bench.settle();
        QVERIFY(bench.find<Chip>("periodChip")->text().contains(u"October 2026"_s));
    }

    void pictures_onePage_namedAndSizedAsAsked()
    {
        QTemporaryDir folder;
        const auto desk = demonstrationDesk();
        PictureOptions options;
        options.folder = folder.filePath(u"new"_s);
        options.pages = {PageId::Conversations};
        options.themes = {u"dark"_s};
        options.size = {1280, 720};
        const auto written = writePictures(*desk, options);
        QVERIFY(written);
        QCOMPARE(*written, QStringList(options.folder + u"/conversations-dark-en-1280x720.png"_s));
        QCOMPARE(QImage(written->first()).size(), options.size);
        options.themes = {u"pink"_s};
        QVERIFY(!writePictures(*desk, options));
        applyLooks(u"light"_s);
    }

    void settings_written_readBackFromTheFile()
    {
        QTemporaryDir folder;
        const QString ini = folder.filePath(u"attache.ini"_s);
        Settings(ini).set(keys::kLanguage, u"ar"_s);
        QCOMPARE(Settings(ini).get(keys::kLanguage), u"ar"_s);
        QCOMPARE(Settings(ini).get(keys::kTheme), QString());
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
