#include "tests/ui/bench.h"

#include "core/models/language.h"
#include "ui/shell/looks.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/safe_label.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

class TestSearchPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Bench> m_bench;

    void lookFor(const QString &words)
    {
        auto *field = m_bench->find<QLineEdit>("searchField");
        field->clear();
        QTest::keyClicks(field, words);
        QTest::qWait(200); // longer than the pause after typing
        m_bench->settle();
    }
    DataTable *found() const { return m_bench->find<DataTable>("searchTable"); }

private slots:
    void initTestCase() { applyLooks(u"light"_s); }
    void init()
    {
        m_bench = std::make_unique<Bench>();
        QVERIFY(m_bench->desk->rebuildSearch({}, {}));
        m_bench->open(PageId::Conversations);
    }

    void typing_showsWhatWasFound_andClearingTheConversationsAgain()
    {
        QVERIFY(!found()->isVisible());
        lookFor(u"visa"_s);
        QVERIFY(found()->isVisible());
        QVERIFY(found()->model()->rowCount() > 3);
        QVERIFY(!m_bench->find<QPushButton>("waitingOnly")->isVisible());
        if (const auto folder = qEnvironmentVariable("ATTACHE_PICTURES"); !folder.isEmpty())
            m_bench->window->grab().save(folder + u"/search.png"_s);
        lookFor(u""_s);
        QVERIFY(!found()->isVisible());
        QVERIFY(m_bench->find<DataTable>("conversationTable")->isVisible());
    }

    void choosing_readsTheConversationAtThatPost()
    {
        lookFor(u"visa"_s);
        found()->setCurrentIndex(found()->model()->index(0, 0));
        m_bench->settle();
        const auto *page = m_bench->find<QWidget>("page_conversations");
        QVERIFY(page->findChild<QListView *>(u"readerList"_s)->model()->rowCount() > 0);
    }

    void nothingFound_saysWhatCanBeTyped()
    {
        lookFor(u"zzzzzz"_s);
        QVERIFY(!found()->isVisible());
        bool said = false;
        for (const auto *label : m_bench->window->findChildren<SafeLabel *>())
            said = said || (label->isVisible() && label->accessibleName().contains(u"from:name"_s));
        QVERIFY(said);
    }

    void shortcut_goesToTheField()
    {
        m_bench->window->showPage(PageId::Today);
        m_bench->window->search();
        QCOMPARE(m_bench->window->page(), PageId::Conversations);
        QCOMPARE(m_bench->window->focusWidget(), m_bench->find<QLineEdit>("searchField"));
    }
};

QTEST_MAIN(TestSearchPage)
#include "tst_search_page.moc"
