#include "tests/ui/bench.h"

#include "core/desk/press_desk.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/needs_card.h"
#include "ui/shell/actions.h"
#include "ui/shell/looks.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/slide_over.h"

#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

class TestWatchPart : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Bench> m_bench;

    SlideOver *panel() const { return m_bench->find<SlideOver>("panel"); }
    DataTable *table() const { return m_bench->find<DataTable>("watchTable"); }
    void openPart()
    {
        m_bench->open(PageId::Inbox);
        auto *parts = m_bench->find<QTabBar>("inboxParts");
        parts->setCurrentIndex(parts->count() - 1);
        m_bench->settle();
    }
    void watch(const QString &name, const QString &words)
    {
        m_bench->find<QPushButton>("addWatch")->click();
        QTRY_VERIFY(panel()->isVisible());
        m_bench->find<QLineEdit>("watchName")->setText(name);
        m_bench->find<QPlainTextEdit>("watchWords")->setPlainText(words);
        panel()->findChild<QPushButton *>(u"submit"_s)->click();
        m_bench->settle();
        m_bench->settle();
    }
    std::vector<WatchCount> counts() const { return m_bench->desk->press().watched().value(); }

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

    void watchWords_madeChangedRemoved_andTakenBack()
    {
        openPart();
        const int before = table()->model()->rowCount();
        watch(u"passports"_s, u"passport"_s);
        QCOMPARE(table()->model()->rowCount(), before + 1);
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            if (table()->model()->index(row, 0).data().toString().contains(u"passports"_s))
                table()->setCurrentIndex(table()->model()->index(row, 0));
        QVERIFY(m_bench->find<ChartView>("watchDays")->isVisible());
        m_bench->find<QPushButton>("changeWatch")->click();
        QTRY_VERIFY(panel()->isVisible());
        QVERIFY(m_bench->find<QLineEdit>("watchName")->isReadOnly());
        m_bench->find<QPlainTextEdit>("watchWords")->setPlainText(u"passport\nnew office"_s);
        panel()->findChild<QPushButton *>(u"submit"_s)->click();
        m_bench->settle();
        m_bench->settle();
        const auto all = m_bench->desk->press().watchWords().value();
        const auto found = std::find_if(all.begin(), all.end(), [](const WatchWords &one) { return one.name == "passports"; });
        QVERIFY(found != all.end());
        QCOMPARE(found->words, (std::vector<std::string>{"passport", "new office"}));
        m_bench->find<QPushButton>("removeWatch")->click();
        m_bench->settle();
        m_bench->settle();
        QCOMPARE(table()->model()->rowCount(), before);
        QTest::keyClick(m_bench->window.get(), Qt::Key_Z, Qt::ControlModifier);
        m_bench->settle();
        m_bench->settle();
        QCOMPARE(table()->model()->rowCount(), before + 1);
    }

    void posts_ofTheChosenOne_areSearchedFor()
    {
        openPart();
        watch(u"passports"_s, u"passport"_s);
        table()->setCurrentIndex(table()->model()->index(table()->model()->rowCount() - 1, 0));
        m_bench->find<QPushButton>("watchPosts")->click();
        m_bench->settle();
        QCOMPARE(m_bench->window->page(), PageId::Conversations);
        QVERIFY(m_bench->find<QLineEdit>("searchField")->text().startsWith(u'"'));
    }

    // Twenty posts of the workspace's today that hold a word which nobody had used.
    void spike_ofAWatchedWord_standsOnTodayAndOpensItsPosts()
    {
        for (int i = 0; i < 20; ++i) {
            ManualPost post;
            post.platform = "x";
            post.author = "asker" + std::to_string(i);
            post.link = "https://x.com/asker/status/19900000000000000" + std::to_string(10 + i);
            post.text = "@ArveniaVienna what about the zeppelin?";
            post.at = *parseIso("2026-11-02T06:30:00Z") + std::chrono::minutes{i};
            QVERIFY(m_bench->desk->addPost(post));
        }
        QVERIFY(m_bench->desk->press().putWatchWords({"Rania", *parseIso("2026-11-02T08:00:00Z")}, {"airships", {"zeppelin"}}));
        const auto all = counts();
        const auto found =
            std::find_if(all.begin(), all.end(), [](const WatchCount &count) { return count.watch.name == "airships"; });
        QVERIFY(found != all.end());
        QCOMPARE(found->total, std::int64_t(20));
        QCOMPARE(found->days.size(), std::size_t(28));
        QCOMPARE(found->days.back().count, std::int64_t(20));
        QCOMPARE(found->spikes.size(), std::size_t(1));
        m_bench->window->refresh();
        m_bench->open(PageId::Today);
        QPushButton *action = nullptr;
        for (QPushButton *button : m_bench->find<NeedsCard>("needsCard")->findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == u"See the posts"_s)
                action = button;
        QVERIFY(action);
        action->click();
        m_bench->settle();
        QCOMPARE(m_bench->window->page(), PageId::Conversations);
        QCOMPARE(m_bench->find<QLineEdit>("searchField")->text(), u"\"zeppelin\" since:2026-11-02 until:2026-11-02"_s);
    }
};

QTEST_MAIN(TestWatchPart)
#include "tst_watch_part.moc"
