#include "tests/pipeline/program.h"

#include <QtTest>

using namespace attache::test;
using namespace Qt::StringLiterals;

class SearchCommandTest : public QObject {
    Q_OBJECT

private:
    Program m_program;

    QString workspace() const { return m_program.file(u"search.attache"_s); }

    QStringList keys(const QStringList &words)
    {
        QStringList command{u"search"_s, workspace(), u"--json"_s};
        command += words;
        const auto run = m_program.run(command);
        const auto hits = run.json()[u"hits"_s].toArray();
        QStringList keys;
        for (const auto &hit : hits)
            keys << hit[u"key"_s].toString();
        if (run.code != 0)
            keys << u"failed: "_s + run.all();
        return keys;
    }

private slots:
    void initTestCase()
    {
        const auto csv = m_program.write(u"posts.csv"_s, "platform,id,author,created_at,text,lang\n"
                                                         "x,1,anna,2026-03-01T10:00:00Z,My visa is late,en\n"
                                                         "x,2,bela,2026-03-02T10:00:00Z,\"The visa office, closed\",en\n"
                                                         "x,3,chen,2026-03-03T10:00:00Z,签证预约系统打不开,zh\n");
        QCOMPARE(m_program.run({u"import"_s, workspace(), csv, u"--own"_s, u"x:amb"_s}).code, 0);
    }

    void search_beforeIndexing_saysWhatCannotBeFoundYet()
    {
        const auto run = m_program.run({u"search"_s, workspace(), u"visa"_s});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.err.contains("0 of 3"), run.err.constData());
        QCOMPARE(m_program.run({u"check"_s, workspace()}).code, 0); // no fault
    }

    void search_afterRebuild_findsWordsPhrasesAuthorsDaysAndPairs()
    {
        const auto before = m_program.dump(workspace());
        QCOMPARE(m_program.run({u"rebuild"_s, workspace(), u"--search"_s}).code, 0);
        QCOMPARE(m_program.dump(workspace()), before);
        QCOMPARE(keys({u"visa"_s}), (QStringList{u"x:2"_s, u"x:1"_s}));
        QCOMPARE(keys({u"visa"_s, u"office"_s}), QStringList{u"x:2"_s});
        QCOMPARE(keys({u"\"office closed\""_s}), QStringList{u"x:2"_s});
        QCOMPARE(keys({u"visa"_s, u"-office"_s}), QStringList{u"x:1"_s});
        QCOMPARE(keys({u"from:anna"_s}), QStringList{u"x:1"_s});
        QCOMPARE(keys({u"lang:zh"_s}), QStringList{u"x:3"_s});
        QCOMPARE(keys({u"visa"_s, u"since:2026-03-02"_s}), QStringList{u"x:2"_s});
        QCOMPARE(keys({u"预约"_s}), QStringList{u"x:3"_s});
        QCOMPARE(keys({u"\" AND ( NEAR"_s}), QStringList());
        QVERIFY(m_program.run({u"search"_s, workspace(), u"visa"_s}).out.contains("x:2"));
    }

    void search_afterAnotherImport_findsWhatIsIndexedAndSaysSo()
    {
        const auto csv = m_program.write(u"more.csv"_s, "platform,id,author,created_at,text,edited_at\n"
                                                        "x,1,anna,2026-03-01T10:00:00Z,My passport is late,2026-03-05T10:00:00Z\n"
                                                        "x,4,dora,2026-03-04T10:00:00Z,A visa at last,\n");
        QCOMPARE(m_program.run({u"import"_s, workspace(), csv}).code, 0);
        const auto run = m_program.run({u"search"_s, workspace(), u"visa"_s, u"--json"_s});
        QCOMPARE(run.json()[u"indexed"_s].toInt(), 2); // 2 and 3: the first was edited, the fourth is new
        QCOMPARE(run.json()[u"all"_s].toInt(), 4);
        QCOMPARE(m_program.run({u"rebuild"_s, workspace(), u"--search"_s}).code, 0);
        QCOMPARE(keys({u"visa"_s}), (QStringList{u"x:4"_s, u"x:2"_s}));
        QCOMPARE(keys({u"passport"_s}), QStringList{u"x:1"_s});
    }

    void search_wrongUse_isSaid()
    {
        QCOMPARE(m_program.run({u"search"_s, workspace()}).code, 2);
        QCOMPARE(m_program.run({u"search"_s, workspace(), u"visa"_s, u"--limit"_s, u"0"_s}).code, 2);
        QCOMPARE(m_program.run({u"search"_s, m_program.file(u"absent.attache"_s), u"visa"_s}).code, 4);
    }
};

QTEST_GUILESS_MAIN(SearchCommandTest)
#include "tst_search_command.moc"
