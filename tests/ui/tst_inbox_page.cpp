#include "tests/ui/bench.h"

#include "core/desk/press_desk.h"
#include "core/models/inbox_model.h"
#include "ui/pages/inbox/draft_field.h"
#include "ui/pages/inbox/filter_bar.h"
#include "ui/pages/inbox/inbox_keys.h"
#include "ui/pages/inbox/queue_list.h"
#include "ui/shell/actions.h"
#include "ui/shell/looks.h"
#include "ui/shell/rail.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/safe_label.h"
#include "ui/widgets/slide_over.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

// Takes the place of the browser.
class Browser final : public QObject {
    Q_OBJECT
public:
    QList<QUrl> opened;
public slots:
    void open(const QUrl &address) { opened << address; }
};

QByteArray dumpOf(const Desk &desk)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"dump"_s);
    if (!desk.dump(path.toStdString()))
        return "failed";
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unread");
}

} // namespace

class TestInboxPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Bench> m_bench;

    void start(const QString &officer = u"Rania"_s)
    {
        m_bench = std::make_unique<Bench>();
        m_bench->window->officer().set(officer);
        m_bench->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_bench->window.get()));
        m_bench->open(PageId::Inbox);
    }
    QueueList *list() const { return m_bench->find<QueueList>("queueList"); }
    DraftEdit *draft() const { return m_bench->find<DraftEdit>("draft"); }
    SlideOver *panel() const { return m_bench->find<SlideOver>("panel"); }
    const InboxRow &current() const { return static_cast<InboxModel *>(list()->model())->row(list()->currentIndex().row()); }
    qint64 waiting() const { return m_bench->desk->press().inbox({}).value().total; }
    // Where the focus is: keys only, as a person without a mouse.
    void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), with);
        m_bench->settle();
        QCoreApplication::processEvents();
    }
    void type(const QString &words) const
    {
        QTest::keyClicks(QApplication::focusWidget(), words);
        QCoreApplication::processEvents();
    }
    QString toast() const
    {
        // the training page has one, too
        const auto *words = m_bench->find<QWidget>("page_inbox")->findChild<SafeLabel *>(u"toastWords"_s);
        return words->isVisible() ? words->text().remove(QChar(0x2068)).remove(QChar(0x2069)) : QString();
    }
    std::vector<Decision> saidOf(const PostKey &post) const { return m_bench->desk->press().decisionsOn(post).value(); }

private slots:
    void initTestCase() { applyLooks(u"light"_s); }
    void cleanup() { m_bench.reset(); }

    void open_page_listsWhatWaitsAsTheDeskSays()
    {
        start();
        const auto page = m_bench->desk->press().inbox({}).value();
        QVERIFY(page.total > 10);
        QCOMPARE(qint64(list()->model()->rowCount()), page.total);
        QCOMPARE(m_bench->find<SafeLabel>("queueCount")->text(), QString::number(page.total) + u" waiting"_s);
        QCOMPARE(current().post.key, page.rows.front().post.key);
        QCOMPARE(QApplication::focusWidget(), list());
        QCOMPARE(list()->sizeHintForRow(0), 60);
        QVERIFY(!m_bench->find<QWidget>("periodChip")->isVisible());
        const auto *inbox = m_bench->find<QAbstractButton>("rail_inbox");
        QVERIFY(inbox->accessibleDescription().contains(QString::number(page.total)));
    }

    void keys_nextAndBefore_moveAndReadTheConversation()
    {
        start();
        const PostKey first = current().post.key;
        press(Qt::Key_J);
        QVERIFY(current().post.key != first);
        const auto *page = m_bench->find<QWidget>("page_inbox");
        QVERIFY(page->findChild<QListView *>(u"readerList"_s)->model()->rowCount() > 0);
        press(Qt::Key_K);
        QCOMPARE(current().post.key, first);
        press(Qt::Key_Return);
        QVERIFY(QApplication::focusWidget() != list());
        press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), list());
    }

    void key_decision_takesTheMessageAndUndoBringsItBack_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("kind");
        QTest::newRow("answered") << int(Qt::Key_A) << int(DecisionKind::MarkedAnswered);
        QTest::newRow("too late") << int(Qt::Key_L) << int(DecisionKind::TooLate);
        QTest::newRow("thanks") << int(Qt::Key_T) << int(DecisionKind::ClosingCourtesy);
        QTest::newRow("spam") << int(Qt::Key_X) << int(DecisionKind::Spam);
        QTest::newRow("duplicate") << int(Qt::Key_R) << int(DecisionKind::Duplicate);
    }
    void key_decision_takesTheMessageAndUndoBringsItBack()
    {
        QFETCH(int, key);
        QFETCH(int, kind);
        start();
        const auto before = dumpOf(*m_bench->desk);
        const qint64 count = waiting();
        const InboxRow decided = current();
        press(key);
        QCOMPARE(waiting(), count - 1);
        QCOMPARE(qint64(list()->model()->rowCount()), count - 1);
        QVERIFY(current().post.key != decided.post.key);
        bool said = false;
        for (const Decision &decision : saidOf(decided.post.key))
            said = said || (decision.kind == DecisionKind(kind) && decision.decider == "Rania");
        QVERIFY(said);
        QVERIFY(!toast().isEmpty());
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(waiting(), count);
        QCOMPARE(current().post.key, decided.post.key);
        QCOMPARE(dumpOf(*m_bench->desk), before);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(waiting(), count - 1);
    }

    void letters_inTheDraft_areLetters()
    {
        start();
        const qint64 count = waiting();
        press(Qt::Key_D);
        QCOMPARE(QApplication::focusWidget(), draft());
        QTest::keyClick(draft(), Qt::Key_End, Qt::ControlModifier);
        type(u"axlAXLjkU"_s);
        QVERIFY(draft()->toPlainText().endsWith(u"axlAXLjkU"_s));
        QCOMPARE(waiting(), count);
        press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), list());
        const auto kept = m_bench->desk->press().draft(current().post.key).value();
        QVERIFY(kept && kept->text.ends_with("axlAXLjkU")); // kept when the field was left
    }

    void leave_withoutReason_complainsAndWithOneLeaves()
    {
        start();
        const PostKey post = current().post.key;
        press(Qt::Key_U);
        QTRY_VERIFY(panel()->isVisible());
        QTRY_VERIFY(panel()->isAncestorOf(QApplication::focusWidget()));
        QTRY_VERIFY(QApplication::focusWidget()->objectName() != u"slideOverClose"_s);
        press(Qt::Key_Return);
        QVERIFY(panel()->isVisible()); // no reason yet
        type(u"asked and answered by mail"_s);
        press(Qt::Key_Return);
        QVERIFY(!panel()->isVisible());
        const auto said = saidOf(post);
        const auto left =
            std::find_if(said.begin(), said.end(), [](const Decision &d) { return d.kind == DecisionKind::LeftOnPurpose; });
        QVERIFY(left != said.end());
        QCOMPARE(left->reason, std::string("asked and answered by mail"));
        QVERIFY(left->reviewAt);
        QCOMPARE(QApplication::focusWidget(), list());
    }

    void officer_unknown_isAskedOnceThenDecides()
    {
        start({});
        const PostKey post = current().post.key;
        press(Qt::Key_A);
        QTRY_VERIFY(panel()->isVisible());
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"officerName"_s);
        type(u"Tomas"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_bench->window->officer().name(), u"Tomas"_s);
        const auto said = saidOf(post);
        QVERIFY(std::any_of(said.begin(), said.end(),
                            [](const Decision &d) { return d.kind == DecisionKind::MarkedAnswered && d.decider == "Tomas"; }));
        const auto officers = m_bench->desk->press().officers().value();
        QVERIFY(std::any_of(officers.begin(), officers.end(), [](const Officer &o) { return o.name == "Tomas"; }));
        press(Qt::Key_A); // not asked again
        QVERIFY(!panel()->isVisible());
    }

    void subject_byNumber_isSetAndStays()
    {
        start();
        const PostKey post = current().post.key;
        const qint64 count = waiting();
        press(Qt::Key_C);
        QTRY_VERIFY(panel()->isVisible());
        QTRY_VERIFY(qobject_cast<KeyButton *>(QApplication::focusWidget()));
        press(Qt::Key_5);
        QVERIFY(!panel()->isVisible());
        QCOMPARE(current().post.key, post); // says nothing of its standing: it stays
        QCOMPARE(current().subject, std::string("policy"));
        QCOMPARE(waiting(), count);
    }

    void selection_several_areDecidedAsOneStep()
    {
        start();
        const qint64 count = waiting();
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(list()->chosenRows().size(), 4);
        press(Qt::Key_L);
        QCOMPARE(waiting(), count - 4);
        QVERIFY(toast().startsWith(u"Too late to answer: 4"_s));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(waiting(), count);
    }

    void copyAndOpen_draft_isOnTheClipboardAndThePostOpens()
    {
        start();
        Browser browser;
        QDesktopServices::setUrlHandler(u"https"_s, &browser, "open");
        press(Qt::Key_D);
        draft()->clear();
        type(u"You are right to ask."_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QDesktopServices::unsetUrlHandler(u"https"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"You are right to ask."_s);
        QCOMPARE(browser.opened.size(), 1);
        QCOMPARE(browser.opened.first().toString(), QString::fromStdString(current().post.url));
    }

    void filter_spamAndTooLate_areToldApart()
    {
        start();
        const PostKey spam = current().post.key;
        press(Qt::Key_X);
        const PostKey late = current().post.key;
        press(Qt::Key_L);
        auto *filters = m_bench->find<FilterBar>("filters");
        const auto shown = [&](InboxState state) {
            filters->setState(state);
            m_bench->settle();
            QStringList reasons;
            for (int row = 0; row < list()->model()->rowCount(); ++row)
                reasons << static_cast<InboxModel *>(list()->model())->line(row).reason;
            reasons.removeDuplicates();
            return reasons;
        };
        QCOMPARE(shown(InboxState::Spam), QStringList{u"spam"_s});
        QVERIFY(static_cast<InboxModel *>(list()->model())->indexOf(spam));
        QVERIFY(!static_cast<InboxModel *>(list()->model())->indexOf(late));
        QCOMPARE(shown(InboxState::TooLate), QStringList{u"too late"_s});
        QVERIFY(static_cast<InboxModel *>(list()->model())->indexOf(late));
        QVERIFY(!static_cast<InboxModel *>(list()->model())->indexOf(spam));
    }

    // Whoever goes on reading while a form is open decides on what the form was opened for.
    void form_selectionMoves_decidesOnWhatItWasOpenedFor()
    {
        start();
        const PostKey post = current().post.key;
        const qint64 count = waiting();
        press(Qt::Key_U);
        QTRY_VERIFY(panel()->isVisible());
        QTRY_VERIFY(QApplication::focusWidget()->objectName() != u"slideOverClose"_s);
        type(u"answered by mail"_s);
        list()->choose(3);
        m_bench->settle();
        const PostKey reading = current().post.key;
        panel()->findChild<QPushButton *>(u"submit"_s)->click();
        m_bench->settle();
        QCOMPARE(waiting(), count - 1);
        QCOMPARE(current().post.key, reading); // who reads on is not moved
        const auto left = [this](const PostKey &key) {
            const auto said = saidOf(key);
            return std::any_of(said.begin(), said.end(), [](const Decision &d) { return d.kind == DecisionKind::LeftOnPurpose; });
        };
        QVERIFY(left(post) && !left(reading));
    }

    void arrivals_whileReading_areAnnouncedOnly()
    {
        start();
        const PostKey reading = current().post.key;
        const int rows = list()->model()->rowCount();
        ManualPost post;
        post.platform = "x";
        post.author = "newcomer";
        post.link = "https://x.com/newcomer/status/1990000000000000001";
        post.text = "@ArveniaVienna is the counter open on Friday?";
        post.at = *parseIso("2026-11-02T07:30:00Z");
        QVERIFY(m_bench->desk->addPost(post));
        m_bench->window->refresh();
        m_bench->settle();
        const auto *arrived = m_bench->find<QPushButton>("arrived");
        QVERIFY(arrived->isVisible());
        QCOMPARE(arrived->text(), u"1 new, show"_s);
        QCOMPARE(list()->model()->rowCount(), rows);
        QCOMPARE(current().post.key, reading);
        m_bench->find<QPushButton>("arrived")->click();
        m_bench->settle();
        QCOMPARE(list()->model()->rowCount(), rows + 1);
        QCOMPARE(current().post.key, reading);
    }

    void lists_besideTheQueue_showTheirRows()
    {
        start();
        auto *parts = m_bench->find<QTabBar>("inboxParts");
        for (const auto &[part, table] : {std::pair(1, "leftTable"), std::pair(2, "promisesTable"), std::pair(3, "linesTable")}) {
            parts->setCurrentIndex(part);
            m_bench->settle();
            QVERIFY2(m_bench->find<DataTable>(table)->isVisible(), table);
            QVERIFY2(m_bench->find<DataTable>(table)->model()->rowCount() > 0, table);
        }
        m_bench->find<QComboBox>("whichLines")->setCurrentIndex(1);
        m_bench->settle();
        QVERIFY(m_bench->find<DataTable>("linesTable")->model()->rowCount() > 0);
        parts->setCurrentIndex(4);
        m_bench->settle();
        QVERIFY(!m_bench->find<QPlainTextEdit>("letter")->toPlainText().isEmpty());
    }

    // The core task of the page by keys alone: from Today to an empty queue, and everything taken back.
    void journey_keysAlone_emptyQueueThenEverythingUndone()
    {
        start();
        m_bench->open(PageId::Today);
        const auto before = dumpOf(*m_bench->desk);
        m_bench->open(PageId::Inbox);
        QCoreApplication::processEvents();
        QCOMPARE(QApplication::focusWidget(), list());
        press(Qt::Key_D);
        type(u"We are looking into it."_s);
        press(Qt::Key_Escape);
        press(Qt::Key_A);
        int steps = 1;
        for (; waiting() > 0 && steps < 500; ++steps)
            press(steps % 3 == 0 ? Qt::Key_L : steps % 3 == 1 ? Qt::Key_T : Qt::Key_A);
        QCOMPARE(waiting(), qint64(0));
        QVERIFY(!list()->isVisible());
        bool said = false;
        for (const auto *label : m_bench->window->findChildren<SafeLabel *>())
            said = said || (label->isVisible() && label->text().startsWith(u"Nobody waits"_s));
        QVERIFY(said);
        for (; steps > 0; --steps) {
            QTest::keyClick(m_bench->window.get(), Qt::Key_Z, Qt::ControlModifier);
            m_bench->settle();
        }
        QCOMPARE(dumpOf(*m_bench->desk), before);
    }

    // As the palette does it: by the action of its English name.
    void palette_fromAnotherPage_goesToTheInboxAndDecidesOnNothing()
    {
        start();
        const qint64 count = waiting();
        const auto trigger = [this](const QString &english) {
            for (QAction *action : actionsIn(*m_bench->window))
                if (action->objectName() == english)
                    return action->trigger();
            QFAIL(qPrintable(english));
        };
        m_bench->open(PageId::Today);
        trigger(u"Inbox: too late"_s);
        m_bench->settle();
        QCOMPARE(m_bench->window->page(), PageId::Inbox);
        QCOMPARE(waiting(), count);
        trigger(u"Inbox: too late"_s); // now that they are in sight
        m_bench->settle();
        QCOMPARE(waiting(), count - 1);
        m_bench->open(PageId::Today);
        trigger(u"Inbox: show what is too late"_s);
        m_bench->settle();
        QCOMPARE(m_bench->find<FilterBar>("filters")->request().state, InboxState::TooLate);
    }

    void palette_everyKeyOfTheInbox_isThere()
    {
        start();
        m_bench->open(PageId::Today);
        QStringList english;
        for (const QAction *action : actionsIn(*m_bench->window))
            english << action->objectName();
        for (const InboxKey &key : inboxKeys())
            QVERIFY2(english.contains(u"Inbox: "_s + QString::fromLatin1(key.words)), key.words);
    }

    void keys_windowAndInbox_nowhereTheSame()
    {
        QSet<QKeySequence> seen;
        for (const ActionSpec &spec : actionTable())
            for (const QKeySequence &keys : actionKeys(spec))
                seen << keys;
        for (const InboxKey &key : inboxKeys())
            for (const QKeySequence &keys : inboxKeySequences(key)) {
                QVERIFY2(!keys.isEmpty() && !seen.contains(keys), key.keys);
                seen << keys;
            }
    }
};

QTEST_MAIN(TestInboxPage)
#include "tst_inbox_page.moc"
