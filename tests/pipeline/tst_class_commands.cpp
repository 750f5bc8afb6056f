#include "tests/pipeline/program.h"

#include <QFileInfo>
#include <QtTest>

using namespace attache::test;
using namespace Qt::StringLiterals;

// What a trainer and a reader of subjects ask for, without a window.
class ClassCommandsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Program> m_program;
    QString m_workspace;

    Run run(const QStringList &words) const { return m_program->run(words); }

private slots:
    void init()
    {
        m_program = std::make_unique<Program>();
        m_workspace = m_program->file(u"desk.attache"_s);
        const auto archive = m_program->write(u"a.csv"_s, "platform,id,author,created_at,text,in_reply_to,lang\n"
                                                          "x,1,anna,2026-03-01T00:00:00Z,@Amb one,,en\n"
                                                          "x,9,Amb,2026-03-02T12:00:00Z,@anna a post of ours,1,en\n");
        QCOMPARE(run({u"import"_s, m_workspace, archive, u"--own"_s, u"x:Amb"_s}).code, 0);
    }
    void cleanup() { QCOMPARE(run({u"check"_s, m_workspace}).out, QByteArray("clean\n")); }

    void packImport_starter_addsTheInventedCasesOnce()
    {
        const auto first = run({u"pack"_s, u"import"_s, m_workspace, u"--starter"_s, u"--json"_s}).json();
        QVERIFY(first[u"added"_s].toInt() >= 12);
        const auto again = run({u"pack"_s, u"import"_s, m_workspace, u"--starter"_s, u"--json"_s}).json();
        QCOMPARE(again[u"added"_s].toInt(), 0);
        QCOMPARE(again[u"known"_s].toInt(), first[u"added"_s].toInt());
    }

    void packExport_ofAMarkedMessage_goesToAnotherWorkspaceWithoutNames()
    {
        QCOMPARE(run({u"decide"_s, m_workspace, u"--post"_s, u"x:1"_s, u"--kind"_s, u"example"_s, u"--value"_s, u"copy"_s,
                      u"--who"_s, u"Rania"_s})
                     .code,
                 0);
        const QString pack = m_program->file(u"p.zip"_s), other = m_program->file(u"other.attache"_s);
        const auto exported = run({u"pack"_s, u"export"_s, m_workspace, pack, u"--exact-words"_s});
        QVERIFY2(exported.code == 0, qPrintable(exported.all()));
        QVERIFY(exported.out.contains("can still be searched"));
        const auto archive =
            m_program->write(u"b.csv"_s, "platform,id,author,created_at,text\nx,7,cyd,2026-03-01T00:00:00Z,hi\n");
        QCOMPARE(run({u"import"_s, other, archive}).code, 0);
        QCOMPARE(run({u"pack"_s, u"import"_s, other, pack, u"--json"_s}).json()[u"added"_s].toInt(), 1);
    }

    void packExport_nothingMarked_isWrongUse()
    {
        QCOMPARE(run({u"pack"_s, u"export"_s, m_workspace, m_program->file(u"p.zip"_s)}).code, 2);
    }

    void packImport_ofNoPack_isRefusedAndChangesNothing()
    {
        const auto before = m_program->dump(QFileInfo(m_workspace).fileName());
        QVERIFY(before.contains("post\t"));
        const auto file = m_program->write(u"p.zip"_s, "not a zip");
        QVERIFY(run({u"pack"_s, u"import"_s, m_workspace, file}).code != 0);
        QCOMPARE(m_program->dump(QFileInfo(m_workspace).fileName()), before);
    }

    void subjects_json_holdsSharesAndWhatIsMissing()
    {
        const auto json = run({u"subjects"_s, m_workspace, u"--json"_s}).json();
        QCOMPARE(json[u"posts"_s].toInt(), 1);
        QCOMPARE(json[u"read"_s].toInt(), 0);
        QVERIFY(json[u"substance"_s][u"value"_s].isNull());
        QCOMPARE(json[u"program"_s][u"state"_s].toString(), u"too-few-read"_s);
        QCOMPARE(json[u"program"_s][u"missing"_s].toInt(), 100);
    }

    void subjects_ofTheDemonstration_areReadByTwo()
    {
        const QString demo = m_program->file(u"demo.attache"_s);
        QCOMPARE(run({u"demo"_s, demo, u"--now"_s, u"2026-11-02T08:00:00Z"_s}).code, 0);
        const auto json = run({u"subjects"_s, demo, u"--json"_s}).json();
        QCOMPARE(json[u"agreement"_s][u"readers"_s].toInt(), 2);
        QCOMPARE(json[u"agreement"_s][u"read_by_two"_s].toInt(), 200);
        QVERIFY(json[u"agreement"_s][u"alpha"_s].toDouble() > 0.667);
        QVERIFY(json[u"answers"_s][u"elsewhere"_s].isDouble());
        QCOMPARE(json[u"program"_s][u"state"_s].toString(), u"shown"_s);
    }
};

QTEST_GUILESS_MAIN(ClassCommandsTest)
#include "tst_class_commands.moc"
