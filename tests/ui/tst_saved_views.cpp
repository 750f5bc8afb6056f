#include "tests/ui/bench.h"

#include "core/desk/press_desk.h"
#include "core/models/view_content.h"
#include "ui/pages/inbox/filter_bar.h"
#include "ui/pages/inbox/queue_list.h"
#include "ui/shell/actions.h"
#include "ui/shell/looks.h"
#include "ui/shell/scope_bar.h"
#include "ui/shell/view_place.h"
#include "ui/widgets/safe_label.h"
#include "ui/widgets/slide_over.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTest>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

template <class Value>
Value oneOf(QRandomGenerator &dice, std::initializer_list<Value> values)
{
    return *(values.begin() + dice.bounded(int(values.size())));
}

InboxRequest anyRequest(QRandomGenerator &dice)
{
    InboxRequest request;
    request.state = kInboxStates[std::size_t(dice.bounded(int(kInboxStates.size())))];
    request.platform = oneOf<std::string>(dice, {"", "x", "bluesky"});
    request.language = oneOf<std::string>(dice, {"", "ar", "zh-Hant"});
    request.subject = oneOf<std::string>(dice, {"", "consular"});
    request.accounts = oneOf<std::vector<std::string>>(dice, {{}, {"x:Arvenia\"Vienna"}, {"x:a", "mastodon:b"}});
    request.assignee = oneOf<std::optional<std::string>>(dice, {std::nullopt, std::string(), std::string("Rania ر")});
    return request;
}

ViewPlace anyPlace(QRandomGenerator &dice)
{
    ViewPlace place;
    place.page = kPages[std::size_t(dice.bounded(int(kPages.size())))];
    place.choice.period = kPeriods[std::size_t(dice.bounded(int(kPeriods.size())))];
    place.choice.compare = oneOf(dice, {Compare::None, Compare::Previous, Compare::Month});
    place.choice.clock = oneOf(dice, {ClockKind::Wall, ClockKind::Host, ClockKind::Duty});
    place.choice.accounts = anyRequest(dice).accounts;
    if (place.choice.period == Period::OwnDates)
        place.choice.ownDates = DayRange(*parseIsoDay("2026-02-27"), *parseIsoDay("2026-03-01"));
    place.content = oneOf(dice, {QString(), u"\"lost passport\" since:2026-10-01"_s, contentOf(anyRequest(dice))});
    return place;
}

} // namespace

class TestSavedViews : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Bench> m_bench;

    FilterBar *filters() const { return m_bench->find<FilterBar>("filters"); }
    SlideOver *panel() const { return m_bench->find<SlideOver>("panel"); }
    QListWidget *list() const { return m_bench->find<QListWidget>("viewList"); }
    void openPanel(bool toName)
    {
        m_bench->window->openViews(toName);
        m_bench->settle();
        QTRY_VERIFY(panel()->isVisible());
        QCoreApplication::processEvents();
    }
    void save(const QString &name)
    {
        openPanel(true);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"viewName"_s);
        QTest::keyClicks(QApplication::focusWidget(), name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        m_bench->settle();
        m_bench->settle(); // the list is read anew once it stands
    }
    QStringList kept() const
    {
        QStringList names;
        const auto stored = m_bench->desk->press().savedViews().value();
        for (const auto &view : stored.views)
            names << QString::fromStdString(view.name);
        return names;
    }
    QAction *inPalette(const QString &english) const
    {
        for (QAction *action : actionsIn(*m_bench->window))
            if (action->objectName() == english)
                return action;
        return nullptr;
    }
    void click(const char *button)
    {
        m_bench->find<QPushButton>(button)->click();
        m_bench->settle();
        m_bench->settle();
    }

private slots:
    void initTestCase() { applyLooks(u"light"_s); }
    void init()
    {
        m_bench = std::make_unique<Bench>();
        m_bench->window->officer().set(u"Rania"_s);
        m_bench->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_bench->window.get()));
    }
    void cleanup() { m_bench.reset(); }

    void hundredViews_writtenAndRead_areTheSame()
    {
        QRandomGenerator dice(20261102);
        for (int i = 0; i < 100; ++i) {
            const ViewPlace place = anyPlace(dice);
            const SavedView view = savedView(u"view %1"_s.arg(i), place);
            const auto stored = viewFrom(view.name, contentOf(view));
            QVERIFY(stored);
            QVERIFY(placeOf(*stored) == place);
            const InboxRequest request = anyRequest(dice);
            QVERIFY(inboxRequestFrom(contentOf(request)) == request);
        }
    }

    void unknownContent_isNoView()
    {
        SavedView view = savedView(u"odd"_s, {});
        view.page = "horoscope";
        QVERIFY(!placeOf(view));
        view = savedView(u"odd"_s, {});
        view.content = R"({"scope":{"period":"next-year","compare":"none","clock":"wall"}})";
        QVERIFY(!placeOf(view));
        QVERIFY(!inboxRequestFrom(u"{\"state\":\"lost\"}"_s));
        QVERIFY(!inboxRequestFrom(QString()));
    }

    void inboxFilter_savedByKeyboard_comesBackFromThePalette()
    {
        m_bench->open(PageId::Inbox);
        InboxRequest request;
        request.language = "ar";
        filters()->setRequest(request);
        m_bench->settle();
        const int rows = m_bench->find<QueueList>("queueList")->model()->rowCount();
        QVERIFY(rows > 0);
        save(u"Arabic first"_s);
        QCOMPARE(kept(), QStringList{u"Arabic first"_s});
        filters()->clear();
        m_bench->settle();
        QVERIFY(m_bench->find<QueueList>("queueList")->model()->rowCount() > rows);
        m_bench->open(PageId::Today);
        QAction *view = inPalette(u"View: Arabic first"_s);
        QVERIFY(view);
        view->trigger();
        m_bench->settle();
        QCOMPARE(m_bench->window->page(), PageId::Inbox);
        QVERIFY(filters()->request() == request);
        QCOMPARE(m_bench->find<QueueList>("queueList")->model()->rowCount(), rows);
    }

    void searchAndScope_saved_comeBackFromTheList()
    {
        m_bench->open(PageId::Conversations);
        auto *field = m_bench->find<QLineEdit>("searchField");
        field->setText(u"visa"_s);
        auto *bar = m_bench->window->findChild<ScopeBar *>();
        ScopeChoice choice = bar->choice();
        choice.period = Period::LastMonth;
        bar->setChoice(choice);
        save(u"Visa in October"_s);
        field->clear();
        bar->setChoice(ScopeChoice());
        m_bench->open(PageId::Data);
        openPanel(false);
        QCOMPARE(list()->count(), 1);
        QTest::keyClick(list(), Qt::Key_Return);
        m_bench->settle();
        QCOMPARE(m_bench->window->page(), PageId::Conversations);
        QCOMPARE(field->text(), u"visa"_s);
        QVERIFY(bar->choice() == choice);
        QTRY_VERIFY(!panel()->isVisible());
    }

    void view_renamedAndRemoved_isTakenBackStepByStep()
    {
        m_bench->open(PageId::Inbox);
        save(u"First"_s);
        save(u"Second"_s);
        openPanel(false);
        list()->setCurrentRow(0);
        m_bench->find<QLineEdit>("viewName")->setText(u"Second"_s);
        click("renameView");
        QCOMPARE(kept(), (QStringList{u"First"_s, u"Second"_s})); // there is one of that name
        QVERIFY(panel()->findChild<SafeLabel *>(u"complaint"_s)->isVisible());
        m_bench->find<QLineEdit>("viewName")->setText(u"Third"_s);
        click("renameView");
        QCOMPARE(kept(), (QStringList{u"Second"_s, u"Third"_s}));
        QVERIFY(inPalette(u"View: Third"_s) && !inPalette(u"View: First"_s));
        list()->setCurrentRow(0);
        QTest::keyClick(list(), Qt::Key_Delete);
        m_bench->settle();
        QCOMPARE(kept(), QStringList{u"Third"_s});
        click("undoView");
        QCOMPARE(kept(), (QStringList{u"Second"_s, u"Third"_s}));
        click("undoView");
        QCOMPARE(kept(), (QStringList{u"First"_s, u"Second"_s}));
        QVERIFY(inPalette(u"View: First"_s));
    }
};

QTEST_MAIN(TestSavedViews)
#include "tst_saved_views.moc"
