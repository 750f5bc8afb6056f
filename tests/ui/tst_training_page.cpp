#include "tests/ui/bench.h"

#include "core/desk/training_desk.h"
#include "core/ingest/case_pack.h"
#include "ui/pages/training/lesson_notes.h"
#include "ui/pages/training/lesson_room.h"
#include "ui/pages/training/training_page.h"
#include "ui/shell/looks.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/safe_label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

// Everything that a widget could show or tell, and everything below it.
QStringList saidBy(const QWidget &root)
{
    QStringList all{root.windowTitle()};
    QList<const QWidget *> widgets{&root};
    for (const QWidget *child : root.findChildren<QWidget *>())
        widgets << child;
    for (const QWidget *widget : widgets) {
        all << widget->toolTip() << widget->statusTip() << widget->whatsThis() << widget->accessibleName()
            << widget->accessibleDescription() << widget->windowTitle() << widget->objectName();
        for (const char *property : {"text", "plainText", "placeholderText", "title", "currentText"})
            all << widget->property(property).toString();
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            for (int row = 0; row < view->model()->rowCount(); ++row)
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    all << view->model()->index(row, 0).data(role).toString();
    }
    all.removeAll(QString());
    return all;
}

// Handles, names, addresses and ids of everybody in the workspace's conversations. Short ones are words of any language.
QStringList whatWouldLeadBack(const Desk &desk)
{
    QSet<QString> found;
    const auto keep = [&](const std::string &text, qsizetype shortest) {
        const QString words = QString::fromStdString(text);
        if (words.size() >= shortest)
            found.insert(words);
    };
    ConversationRequest request;
    request.limit = 5'000;
    const auto page = desk.conversations(request, {});
    for (const auto &conversation : page->rows) {
        const auto posts = desk.conversation(conversation.ref);
        for (const auto &row : *posts) {
            keep(row.post.author, 5);
            keep(row.post.authorName, 7);
            keep(row.post.key.id, 8);
            keep(row.post.url, 8);
        }
    }
    return found.values();
}

} // namespace

class TestTrainingPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Bench> m_bench;

    void start()
    {
        m_bench = std::make_unique<Bench>();
        m_bench->window->officer().set(u"Rania"_s);
        m_bench->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_bench->window.get()));
        m_bench->open(PageId::Training);
        m_bench->settle();
    }
    void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), with);
        m_bench->settle();
        QCoreApplication::processEvents();
    }
    TrainingPage *page() const { return m_bench->find<TrainingPage>("page_training"); }
    DataTable *table() const { return m_bench->find<DataTable>("examplesTable"); }
    LessonWindow *lesson() const { return page()->room().window(); }
    // From the list of collections into the lesson, by keys alone.
    void openLesson(bool writing) const
    {
        m_bench->find<QTabBar>("trainingParts")->setFocus();
        press(Qt::Key_Right);
        auto *collections = m_bench->find<DataTable>("collectionsTable");
        QTRY_VERIFY(collections->model()->rowCount() > 0);
        if (writing)
            QTest::keyClick(m_bench->find<QAbstractButton>("roomCollection"), Qt::Key_Space);
        else {
            collections->setFocus();
            press(Qt::Key_Return);
        }
        m_bench->settle();
        QCoreApplication::processEvents();
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"submit"_s);
        press(Qt::Key_Space);
        QTRY_VERIFY(lesson() != nullptr);
        lesson()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(lesson()));
    }
    void goTo(LessonRun::Stage stage) const
    {
        for (int i = 0; i < 400 && lesson()->run().stage() != stage; ++i)
            press(Qt::Key_PageDown);
        QCOMPARE(int(lesson()->run().stage()), int(stage));
    }

private slots:
    void initTestCase() { applyLooks(u"light"_s); }
    void cleanup()
    {
        m_bench.reset();
        QGuiApplication::clipboard()->clear();
    }

    void page_onTheDemonstration_listsExamplesInSixLanguages()
    {
        start();
        QVERIFY(table()->model()->rowCount() >= 17); // fourteen invented cases and scenes of the archive
        QCOMPARE(QApplication::focusWidget(), table());
        QVERIFY(!m_bench->find<QWidget>("periodChip")->isVisible());
        QVERIFY(m_bench->find<SafeLabel>("examplePointShown")->text().size() > 10);
    }

    void search_typed_narrowsTheList()
    {
        start();
        const int all = table()->model()->rowCount();
        auto *search = m_bench->find<QLineEdit>("exampleSearch");
        search->setFocus();
        QTest::keyClicks(search, u"consular emergency"_s);
        QTest::qWait(300);
        m_bench->settle();
        QVERIFY(table()->model()->rowCount() < all);
        auto *worth = m_bench->find<QComboBox>("exampleWorth");
        search->clear();
        worth->setCurrentIndex(1);
        QTest::qWait(300);
        m_bench->settle();
        QVERIFY(table()->model()->rowCount() > 0 && table()->model()->rowCount() < all);
    }

    void point_writtenByKeys_isKeptAndUndone()
    {
        start();
        press(Qt::Key_E);
        QTRY_VERIFY(QApplication::focusWidget()->objectName() == u"examplePoint"_s);
        auto *edit = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        edit->clear();
        QTest::keyClicks(edit, u"Say when you will be back."_s);
        QTest::keyClick(m_bench->find<QAbstractButton>("submit"), Qt::Key_Space);
        m_bench->settle();
        QTRY_COMPARE(m_bench->find<SafeLabel>("examplePointShown")->text().remove(QChar(0x2068)).remove(QChar(0x2069)),
                     u"Say when you will be back."_s);
        table()->setFocus();
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!m_bench->find<SafeLabel>("examplePointShown")->text().contains(u"Say when you will"));
    }

    void conversation_markedByAKey_asksForThePointAndStandsInTheList()
    {
        start();
        const auto before = m_bench->desk->training().examples()->size();
        m_bench->open(PageId::Conversations);
        m_bench->settle();
        m_bench->find<DataTable>("conversationTable")->setFocus();
        press(Qt::Key_Down);
        press(Qt::Key_E);
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"examplePoint"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"A point"_s);
        QTest::keyClick(m_bench->find<QAbstractButton>("submit"), Qt::Key_Space);
        m_bench->settle();
        QTRY_COMPARE(m_bench->desk->training().examples()->size(), before + 1);
    }

    void similar_pressed_showsAPairOrSaysWhyNot()
    {
        start();
        bool pair = false;
        for (int row = 0; row < table()->model()->rowCount() && !pair; ++row) {
            table()->setFocus();
            table()->setCurrentIndex(table()->model()->index(row, 0));
            m_bench->settle();
            press(Qt::Key_S);
            pair = m_bench->find<SafeLabel>("pairTraits")->isVisible();
        }
        QVERIFY(pair);
        QVERIFY(m_bench->find<SafeLabel>("pairTraits")->text().count(u'\n') >= 2);
        press(Qt::Key_Escape);
        QVERIFY(table()->isVisible());
    }

    void lesson_byKeysAlone_presentsDecidesRevealsAndEnds()
    {
        start();
        openLesson(false);
        QCOMPARE(int(lesson()->run().stage()), int(LessonRun::Stage::Opening));
        press(Qt::Key_Space);
        QCOMPARE(int(lesson()->run().stage()), int(LessonRun::Stage::Posts));
        goTo(LessonRun::Stage::Question);
        QVERIFY(lesson()->findChild<SafeLabel *>(u"lessonTime"_s)->isVisible());
        press(Qt::Key_T);
        press(Qt::Key_Space);
        QCOMPARE(int(lesson()->run().stage()), int(LessonRun::Stage::Reveal));
        press(Qt::Key_Left);
        QCOMPARE(int(lesson()->run().stage()), int(LessonRun::Stage::Question));
        goTo(LessonRun::Stage::Ending);
        const QPointer<LessonWindow> window = lesson();
        press(Qt::Key_Escape);
        QTRY_VERIFY(window.isNull());
    }

    void caseRoom_byKeysAlone_keepsAnswersAndWritesSheets()
    {
        const QTemporaryDir folder;
        start();
        m_bench->prompts.folderToOpen = folder.path();
        openLesson(true);
        goTo(LessonRun::Stage::Question);
        for (const QString &trainee : {u"Ada"_s, u"Ben"_s}) {
            QCOMPARE(QApplication::focusWidget()->objectName(), u"trainee"_s);
            QTest::keyClicks(QApplication::focusWidget(), trainee);
            press(Qt::Key_Tab);
            QTest::keyClicks(QApplication::focusWidget(), u"Answer at once with the fact"_s);
            press(Qt::Key_Tab);
            QTest::keyClicks(QApplication::focusWidget(), u"They calm down"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
        }
        QCOMPARE(lesson()->run().sheets().size(), 2U);
        press(Qt::Key_PageDown);
        QCOMPARE(int(lesson()->run().stage()), int(LessonRun::Stage::Reveal));
        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(QDir(folder.path()).entryList({u"*.pdf"_s}),
                 (QStringList{u"results-1.pdf"_s, u"results-2.pdf"_s, u"results-group.pdf"_s}));
        press(Qt::Key_Escape);
        m_bench->settle();
        QTRY_COMPARE(m_bench->desk->training().lessons()->size(), 1U);
        QCOMPARE(m_bench->desk->training().lessons()->front().sheets.size(), 2U);
    }

    void lesson_everyWidgetClipboardAndFile_nameNobody()
    {
        const QTemporaryDir folder;
        start();
        const QStringList forbidden = whatWouldLeadBack(*m_bench->desk);
        QVERIFY(forbidden.size() > 100);
        m_bench->prompts.folderToOpen = folder.path();
        openLesson(true);
        lesson()->showNotes(true);
        lesson()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(lesson()));
        QStringList said;
        for (int step = 0; step < 2'000; ++step) {
            said += saidBy(*lesson()) + saidBy(*lesson()->notes());
            QTest::keyClick(lesson(), Qt::Key_C, Qt::ControlModifier);
            said << QGuiApplication::clipboard()->text();
            if (lesson()->run().stage() == LessonRun::Stage::Question)
                lesson()->run().answer("Ada", "wait", "calm");
            const int before = lesson()->run().step();
            lesson()->go(1);
            if (lesson()->run().step() == before)
                break;
        }
        QTest::keyClick(lesson(), Qt::Key_S, Qt::ControlModifier);
        said << QDir(folder.path()).entryList();
        said.removeDuplicates();
        for (const QString &text : said)
            for (const QString &word : forbidden)
                QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(word + u" in: "_s + text.left(300)));
    }

    void pack_ofTheWholeArchive_namesNobody()
    {
        start();
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"p.zip"_s);
        std::vector<std::string> keys;
        const auto rows = m_bench->desk->training().examples();
        for (const auto &row : *rows)
            keys.push_back(row.example.key);
        QVERIFY(bool(m_bench->desk->training().writePack(path.toStdString(), "Cases", keys, true)));
        const auto read = readCasePack(path.toStdString());
        QVERIFY(bool(read));
        const auto bytes = casePackBytes(read->pack);
        QString all;
        for (const TeachingCase &teaching : read->pack.cases) {
            all += QString::fromStdString(teaching.title + teaching.point + teaching.notes);
            for (const CasePost &post : teaching.posts)
                all += QString::fromStdString(post.id + ' ' + post.by + ' ' + post.text + '\n');
            for (const CasePerson &person : teaching.people)
                all += QString::fromStdString(person.id + ' ' + person.name + '\n');
        }
        for (const QString &word : whatWouldLeadBack(*m_bench->desk))
            QVERIFY2(!all.contains(word, Qt::CaseInsensitive), qPrintable(word));
    }

    void lessonOnTheProjector_hasNothingSmall()
    {
        start();
        openLesson(false);
        lesson()->resize(1920, 1080);
        for (int step = 0; step < 12; ++step) {
            for (const SafeLabel *label : lesson()->findChildren<SafeLabel *>())
                QVERIFY2(!label->isVisible() || label->font().pixelSize() >= 20, qPrintable(label->text()));
            lesson()->go(1);
        }
    }

    void page_inArabic_isMirrored()
    {
        m_bench = std::make_unique<Bench>(u"ar"_s);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        m_bench->open(PageId::Training);
        m_bench->settle();
        QVERIFY(table()->isRightToLeft());
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    // For whoever wants to look: pictures of the lesson, where a folder for them is named.
    void pictures_wanted_areDrawn()
    {
        const QString folder = qEnvironmentVariable("ATTACHE_LESSON_PICTURES");
        if (folder.isEmpty())
            QSKIP("nobody wants pictures");
        for (const QString &theme : {u"light"_s, u"dark"_s}) {
            applyLooks(theme);
            start();
            openLesson(true);
            lesson()->showNormal();
            lesson()->resize(1920, 1080);
            const auto draw = [&](const QString &name) {
                QTest::qWait(50);
                lesson()->grab().save(QDir(folder).filePath(u"lesson-%1-%2.png"_s.arg(name, theme)));
            };
            draw(u"opening"_s);
            goTo(LessonRun::Stage::Question);
            draw(u"question"_s);
            lesson()->run().answer("Ada", "Answer with the fact", "They calm down");
            press(Qt::Key_PageDown);
            draw(u"reveal"_s);
            lesson()->showNotes(true);
            QTest::qWait(50);
            lesson()->notes()->grab().save(QDir(folder).filePath(u"lesson-notes-%1.png"_s.arg(theme)));
            goTo(LessonRun::Stage::Ending);
            draw(u"ending"_s);
            m_bench.reset();
        }
        applyLooks(u"light"_s);
    }
};

QTEST_MAIN(TestTrainingPage)
#include "tst_training_page.moc"
