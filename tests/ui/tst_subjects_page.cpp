#include "tests/ui/bench.h"

#include "core/desk/subject_desk.h"
#include "ui/pages/subjects/reading_view.h"
#include "ui/pages/subjects/subjects_page.h"
#include "ui/shell/looks.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/safe_label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

#include <algorithm>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

class TestSubjectsPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Bench> m_bench;

    void start(const QString &officer, int part)
    {
        m_bench = std::make_unique<Bench>();
        m_bench->window->officer().set(officer);
        m_bench->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_bench->window.get()));
        m_bench->open(PageId::Subjects);
        m_bench->find<QTabBar>("subjectParts")->setCurrentIndex(part);
        m_bench->settle();
        m_bench->settle();
    }
    ReadingView *reading() const { return m_bench->find<SubjectsPage>("page_subjects")->reading(); }
    QString words(const char *name) const { return m_bench->find<SafeLabel>(name)->text(); }
    void press(int key) const
    {
        QTest::keyClick(reading(), Qt::Key(key));
        m_bench->settle();
    }

private slots:
    void initTestCase() { applyLooks(u"light"_s); }
    void cleanup() { m_bench.reset(); }

    void shares_onTheDemonstration_sayWhatTheDeskCounts()
    {
        start(u"Eva"_s, 0);
        const auto figures = m_bench->desk->subjects().figures({});
        QVERIFY(bool(figures));
        QVERIFY(figures->agreement.read == 200);
        QVERIFY(words("agreement").contains(QString::number(figures->agreement.agreed)));
        QVERIFY(words("agreementBehind").contains(u"kappa"_s));
        QVERIFY(words("answersElsewhere").contains(u"of 100"_s) || words("answersElsewhere").contains(u"cannot"_s));
        QVERIFY(!words("substance").isEmpty());
    }

    void reading_keys_codeAndGoOnWithoutOthersWords()
    {
        start(u"Eva"_s, 1);
        QVERIFY(reading()->session());
        QCOMPARE(reading()->session()->size(), 200U);
        QCOMPARE(reading()->session()->readByMe(), 0U);
        QVERIFY(!m_bench->find<QListWidget>("readingDifferences")->isVisible()); // blind until everything is read
        press(Qt::Key_2);
        QCOMPARE(reading()->session()->place(), 1U);
        press(Qt::Key_5);
        QCOMPARE(reading()->session()->readByMe(), 2U);
        int mine = 0;
        const auto opened = m_bench->desk->subjects().openSample("Autumn sample");
        for (const Reading &one : opened->readings)
            mine += one.reader == "Eva";
        QCOMPARE(mine, 2);
        press(Qt::Key_Left);
        QVERIFY(words("readingSaid").contains(u"policy"_s)); // the fifth in the order of deciding
        QTest::keyClick(reading(), Qt::Key_Z, Qt::ControlModifier);
        m_bench->settle();
        m_bench->settle();
        QTRY_COMPARE(reading()->session()->readByMe(), 1U);
    }

    void reading_byNobody_asksForAName()
    {
        start({}, 1);
        press(Qt::Key_1);
        QTRY_VERIFY(m_bench->find<QLineEdit>("officerName"));
    }

    void reading_everyPost_endsWithTheDifferencesAndNoKeyIsSlow()
    {
        start(u"Eva"_s, 1);
        std::vector<qint64> keys, agreements;
        for (int i = 0; i < 200; ++i) {
            QElapsedTimer timer;
            timer.start();
            reading()->say(i % 7);
            keys.push_back(timer.nsecsElapsed());
            timer.start();
            (void)reading()->session()->agreement();
            agreements.push_back(timer.nsecsElapsed());
        }
        std::sort(keys.begin(), keys.end());
        m_bench->settle();
        QVERIFY(reading()->session()->isDone());
        QVERIFY(m_bench->find<QListWidget>("readingDifferences")->isVisible());
        QVERIFY(m_bench->find<QListWidget>("readingDifferences")->count() > 0);
        qInfo("a key: %.2f ms, the slowest %.2f ms", double(keys[100]) / 1e6, double(keys.back()) / 1e6);
        QVERIFY2(keys[100] < 10'000'000, qPrintable(QString::number(keys[100])));
        QVERIFY(*std::max_element(agreements.begin(), agreements.end()) < 10'000'000);
    }

    void sample_drawn_isOpened()
    {
        start(u"Eva"_s, 1);
        QTest::keyClick(m_bench->find<QWidget>("drawSample"), Qt::Key_Space);
        QTRY_VERIFY(m_bench->find<QLineEdit>("sampleName"));
        auto *name = m_bench->find<QLineEdit>("sampleName");
        name->setText(u"A small one"_s);
        m_bench->find<QSpinBox>("sampleSize")->setValue(10);
        QTest::keyClick(m_bench->find<QAbstractButton>("submit"), Qt::Key_Space);
        m_bench->settle();
        m_bench->settle();
        QTRY_COMPARE(m_bench->find<QComboBox>("samples")->currentText(), u"A small one"_s);
        QTRY_COMPARE(reading()->session()->size(), 10U);
    }

    void rules_movedUp_areANewVersion()
    {
        start(u"Eva"_s, 2);
        auto *table = m_bench->find<DataTable>("rulesTable");
        QCOMPARE(table->model()->rowCount(), 10);
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::mouseClick(m_bench->find<QWidget>("ruleUp"), Qt::LeftButton);
        m_bench->settle();
        m_bench->settle();
        QTRY_COMPARE(m_bench->desk->subjects().codeBook()->version, 2);
        QCOMPARE(m_bench->desk->subjects().codeBook()->rules.front().code, std::string("consular"));
    }
};

QTEST_MAIN(TestSubjectsPage)
#include "tst_subjects_page.moc"
