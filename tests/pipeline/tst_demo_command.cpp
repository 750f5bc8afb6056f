#include "tests/pipeline/program.h"

#include <QtTest>

using namespace attache::test;
using namespace Qt::StringLiterals;

class DemoCommandTest : public QObject {
    Q_OBJECT

private:
    Program m_program;

    QByteArray demo(const QString &workspace, const QStringList &options)
    {
        const auto run = m_program.run(QStringList{u"demo"_s, m_program.file(workspace)} + options);
        return run.code == 0 ? m_program.dump(workspace) : QByteArray();
    }

private slots:
    void initTestCase() { QVERIFY(!demo(u"demo.attache"_s, {}).isEmpty()); }

    void demo_sameSeedAndNow_isTheSameDump()
    {
        const QStringList options{u"--now"_s, u"2027-03-28T12:00:00Z"_s, u"--seed"_s, u"3"_s};
        const auto first = demo(u"1.attache"_s, options);
        QVERIFY(!first.isEmpty());
        QVERIFY(demo(u"2.attache"_s, options) == first);
        QVERIFY(demo(u"3.attache"_s, {u"--now"_s, u"2027-03-28T12:00:00Z"_s, u"--seed"_s, u"4"_s}) != first);
        QVERIFY(demo(u"4.attache"_s, {u"--now"_s, u"2027-03-28T13:00:00Z"_s, u"--seed"_s, u"3"_s}) != first);
    }

    // CONTRACT.md, The demonstration; whatever the seed.
    void demo_figures_holdWhatTheContractPromises_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("default") << QStringList{};
        QTest::newRow("another seed") << QStringList{u"--seed"_s, u"42"_s};
        QTest::newRow("another now") << QStringList{u"--now"_s, u"2027-04-01T06:00:00Z"_s};
    }

    void demo_figures_holdWhatTheContractPromises()
    {
        QFETCH(QStringList, options);
        const QString name = QString::fromUtf8(QTest::currentDataTag()) + u".attache"_s;
        const auto dump = demo(name, options);
        const auto figures = m_program.figures(name);
        QVERIFY(countIn(figures, u"posts"_s) >= 2000);
        for (const auto &status : {u"answered"_s, u"silent"_s, u"too-late"_s, u"open"_s, u"deleted-unanswered"_s})
            QVERIFY2(countIn(figures, status) >= 5, qPrintable(status));
        QVERIFY(figureIn(figures, u"csr-4"_s)[u"numerator"_s].toInteger() >= 1);
        QVERIFY(countIn(figures, u"invalid-time"_s) >= 1);
        QVERIFY(countIn(figures, u"marked-answered-unseen"_s) >= 1);
        QVERIFY(!figures[u"scope"_s][u"gaps"_s].toArray().isEmpty());
        QCOMPARE(figures[u"scope"_s][u"now_source"_s].toString(), u"demonstration"_s);
        QCOMPARE(figures[u"curves"_s].toArray().size(), 3); // round the clock, office hours, on duty
        QSet<QByteArray> platforms;
        int own = 0, officials = 0;
        for (const auto &line : dump.split('\n')) {
            const auto parts = line.split('\t');
            if (parts.value(0) != "account")
                continue;
            parts.value(3) == "1" ? ++own : ++officials;
            if (parts.value(3) == "1")
                platforms.insert(parts.value(1));
        }
        QVERIFY(own >= 5 && platforms.size() >= 4 && officials >= 1);
        for (const auto *kind : {"calendar\thost", "calendar\tduty", "\nsnapshot\t", "\ndecision\t", "\ngap\t"})
            QVERIFY2(dump.contains(kind), kind);
    }

    void demo_everyOutput_saysThatItIsInvented()
    {
        const auto run = m_program.run({u"figures"_s, m_program.file(u"demo.attache"_s)});
        QVERIFY2(run.out.contains("invented"), qPrintable(run.all()));
    }

    void demo_check_isClean()
    {
        QCOMPARE(m_program.run({u"check"_s, m_program.file(u"demo.attache"_s)}).out, QByteArray("clean\n"));
    }

    void demo_overAnExistingOne_isRefusedUntouched()
    {
        const auto before = m_program.dump(u"demo.attache"_s);
        QCOMPARE(m_program.run({u"demo"_s, m_program.file(u"demo.attache"_s), u"--seed"_s, u"9"_s}).code, 4);
        QVERIFY(m_program.dump(u"demo.attache"_s) == before);
    }
};

QTEST_GUILESS_MAIN(DemoCommandTest)
#include "tst_demo_command.moc"
