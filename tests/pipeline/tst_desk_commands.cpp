#include "tests/pipeline/program.h"

#include <QtTest>

using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

const QString kWorkspace = u"desk.attache"_s; // in the program's folder

} // namespace

// What an officer does, without a window.
class DeskCommandsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Program> m_program;
    QString m_workspace;

    Run run(const QString &command, const QStringList &options = {})
    {
        return m_program->run(QStringList{command, m_workspace} + options);
    }
    QStringList waiting(const QStringList &options = {})
    {
        QStringList ids;
        const auto rows = run(u"inbox"_s, QStringList{u"--json"_s} + options).json()[u"rows"_s].toArray();
        for (const auto &row : rows)
            ids << row[u"post_id"_s].toString();
        return ids;
    }

private slots:
    void init()
    {
        m_program = std::make_unique<Program>();
        m_workspace = m_program->file(kWorkspace);
        const auto archive = m_program->write(u"a.csv"_s, "platform,id,author,created_at,text,in_reply_to,lang\n"
                                                          "x,1,anna,2026-03-01T00:00:00Z,@Amb one,,en\n"
                                                          "x,2,anna,2026-03-01T00:03:00Z,and two,1,en\n"
                                                          "x,3,bela,2026-03-02T00:00:00Z,@Amb drei,,de\n"
                                                          "x,4,cyd,2026-03-02T10:00:00Z,@Amb four,,en\n"
                                                          "x,9,Amb,2026-03-02T12:00:00Z,a post of ours,,en\n");
        QCOMPARE(m_program->run({u"import"_s, m_workspace, archive, u"--own"_s, u"x:Amb"_s}).code, 0);
    }

    void cleanup() { QCOMPARE(run(u"check"_s).out, QByteArray("clean\n")); }

    void inbox_json_holdsTheListAndItsCounts()
    {
        const auto json = run(u"inbox"_s, {u"--json"_s, u"--limit"_s, u"1"_s}).json();
        QCOMPARE(json[u"total"_s].toInt(), 3);
        QCOMPARE(json[u"late"_s].toInt(), 1);
        QCOMPARE(json[u"target_hours"_s].toDouble(), 24.0);
        QCOMPARE(json[u"rows"_s].toArray().size(), 1);
        QCOMPARE(json[u"rows"_s][0][u"reason"_s].toString(), u"late"_s);
        QCOMPARE(json[u"rows"_s][0][u"left_seconds"_s].toDouble(), -12 * 3600.0); // 36 h of 24
        QCOMPARE(waiting(), (QStringList{u"1"_s, u"3"_s, u"4"_s}));
        QCOMPARE(waiting({u"--post-language"_s, u"de"_s}), QStringList{u"3"_s});
        QVERIFY(run(u"inbox"_s).out.contains("late"));
    }

    void decide_undoRedo_betweenRuns_areStepsOfTheWorkspace()
    {
        const auto before = m_program->dump(kWorkspace);
        const QStringList who{u"--who"_s, u"anna"_s, u"--at"_s, u"2026-03-02T13:00:00Z"_s};
        auto done = run(u"decide"_s, QStringList{u"--post"_s, u"x:2"_s, u"--post"_s, u"3"_s, u"--kind"_s, u"left-on-purpose"_s,
                                                 u"--reason"_s, u"asks nothing"_s, u"--review"_s, u"2026-04-01"_s}
                                         + who);
        QVERIFY2(done.code == 0, qPrintable(done.all()));
        QCOMPARE(waiting(), QStringList{u"4"_s});
        QCOMPARE(waiting({u"--state"_s, u"left-on-purpose"_s}), (QStringList{u"1"_s, u"3"_s}));
        QCOMPARE(countIn(m_program->figures(kWorkspace), u"silent"_s), 2);
        const auto decided = m_program->dump(kWorkspace);
        QCOMPARE(run(u"undo"_s, who).code, 0);
        QCOMPARE(m_program->dump(kWorkspace), before);
        QCOMPARE(run(u"redo"_s, who).code, 0);
        QCOMPARE(m_program->dump(kWorkspace), decided);
        done = run(u"undo"_s, {u"--at"_s, u"2026-03-04T13:00:00Z"_s});
        QVERIFY(done.code == 0 && done.out.startsWith("nothing"));
        QCOMPARE(m_program->dump(kWorkspace), decided);
    }

    // PRODUCT.md: no key improves the rate.
    void decide_answered_movesTheQueueAndNoRate()
    {
        const auto rates = [this] {
            QStringList found;
            for (const auto &id :
                 {u"answer-rate-1h"_s, u"answer-rate-4h"_s, u"answer-rate-24h"_s, u"our-turn-answered"_s, u"answered"_s})
                found << QString::fromUtf8(
                    QJsonDocument(figureIn(m_program->figures(kWorkspace), id)).toJson(QJsonDocument::Compact));
            return found;
        };
        const auto before = rates();
        for (const auto &kind : {u"marked-answered"_s, u"too-late"_s})
            QCOMPARE(run(u"decide"_s, {u"--post"_s, u"1"_s, u"--kind"_s, kind}).code, 0);
        QCOMPARE(waiting(), (QStringList{u"3"_s, u"4"_s}));
        QCOMPARE(rates(), before);
    }

    // Now is 2 March 12:00: 1 waits for 36 h, 3 for 12 h, 4 for 2 h.
    void morning_json_saysWhatWaitsAndWhatCame()
    {
        const auto json = run(u"morning"_s, {u"--json"_s, u"--since"_s, u"2026-03-02T01:00:00Z"_s}).json();
        QCOMPARE(json[u"waiting"_s].toInt(), 3);
        QCOMPARE(json[u"late"_s].toInt(), 1);
        QCOMPARE(json[u"oldest"_s].toString(), u"2026-03-01T00:00:00Z"_s);
        QCOMPARE(json[u"since"_s][u"messages"_s].toInt(), 1);
        QVERIFY(json[u"needs"_s].toArray().isEmpty());
        QVERIFY(run(u"morning"_s).out.contains("1 of them longer than 1"));
        QCOMPARE(run(u"morning"_s, {u"--since"_s, u"yesterday"_s}).code, 2);
    }

    void asked_json_breaksMessagesDownBySubjectAndLanguage()
    {
        QCOMPARE(run(u"decide"_s, {u"--post"_s, u"3"_s, u"--kind"_s, u"subject"_s, u"--value"_s, u"consular"_s}).code, 0);
        const auto json = run(u"asked"_s, {u"--json"_s}).json();
        QCOMPARE(json[u"all"_s][u"asked"_s].toInt(), 3);
        QCOMPARE(json[u"all"_s][u"nothing"_s].toInt(), 3);
        QCOMPARE(json[u"by_subject"_s][0][u"subject"_s].toString(), u"consular"_s);
        QCOMPARE(json[u"by_language"_s][0][u"language"_s].toString(), u"en"_s);
        QVERIFY(json[u"by_subject"_s][1][u"subject"_s].isNull());
    }

    void watch_words_areCountedByDay()
    {
        QCOMPARE(run(u"watch put"_s).code, 2); // one word, as a shell would not give it
        const QStringList put{u"watch"_s,  u"put"_s,  m_workspace, u"--name"_s, u"posts"_s,
                              u"--word"_s, u"post"_s, u"--word"_s, u"ours"_s};
        QCOMPARE(m_program->run(put).code, 0);
        const auto out = run(u"watch"_s).out;
        QVERIFY2(out.contains("1 posts") && out.contains("2026-03-02 1"), out.constData());
    }

    void said_writtenAndMerged_addsWhatTheOtherDeskDecided()
    {
        const auto file = m_program->file(u"said.json"_s);
        const QStringList late{u"--kind"_s, u"too-late"_s, u"--who"_s, u"anna"_s};
        QCOMPARE(run(u"decide"_s, QStringList{u"--post"_s, u"1"_s} + late).code, 0);
        const auto decided = m_program->dump(kWorkspace);
        QCOMPARE(m_program->run({u"said"_s, u"write"_s, m_workspace, file}).code, 0);
        QCOMPARE(run(u"undo"_s).code, 0);
        const auto merged = m_program->run({u"said"_s, u"merge"_s, m_workspace, file});
        QVERIFY2(merged.out.contains("2 added"), merged.out.constData()); // the message has two posts
        QCOMPARE(m_program->dump(kWorkspace), decided);
        QCOMPARE(m_program->run({u"said"_s, u"merge"_s, m_workspace, m_program->file(u"none.json"_s)}).code, 3);
    }

    void personRemove_oneOfThePublic_leavesTheCounts()
    {
        const QStringList remove{u"person"_s, u"remove"_s, m_workspace, u"--handle"_s, u"@anna"_s, u"--how"_s};
        QCOMPARE(m_program->run(remove + QStringList{u"burn"_s}).code, 2);
        const auto done = m_program->run(remove + QStringList{u"delete"_s});
        QVERIFY2(done.out.startsWith("2 posts"), done.out.constData());
        QVERIFY(!m_program->dump(kWorkspace).contains("anna"));
        QCOMPARE(waiting().size(), 3);
    }

    void retention_shortLimit_takesOlderWords()
    {
        QVERIFY(run(u"retention"_s, {u"--platform"_s, u"x"_s}).out.contains("for good"));
        QCOMPARE(run(u"retention"_s, {u"--platform"_s, u"x"_s, u"--days"_s, u"soon"_s}).code, 2);
        const auto done = run(u"retention"_s, {u"--platform"_s, u"x"_s, u"--days"_s, u"1"_s, u"--apply"_s});
        QVERIFY2(done.out.contains("2 posts lost"), done.out.constData()); // 1 and 2 are older than 1 March 12:00
        QVERIFY(!m_program->dump(kWorkspace).contains("and two"));
    }

    void decide_wrongUse_saysWhat_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("named");
        QTest::newRow("no post") << QStringList{u"--kind"_s, u"spam"_s} << u"--post"_s;
        QTest::newRow("no kind") << QStringList{u"--post"_s, u"1"_s} << u"--kind"_s;
        QTest::newRow("odd kind") << QStringList{u"--post"_s, u"1"_s, u"--kind"_s, u"gone"_s} << u"--kind"_s;
        QTest::newRow("no reason") << QStringList{u"--post"_s, u"1"_s, u"--kind"_s, u"left-on-purpose"_s} << u"reason"_s;
        QTest::newRow("odd subject") << QStringList{u"--post"_s, u"1"_s, u"--kind"_s, u"subject"_s, u"--value"_s, u"weather"_s}
                                     << u"value"_s;
        QTest::newRow("odd moment") << QStringList{u"--post"_s, u"1"_s, u"--kind"_s, u"spam"_s, u"--at"_s, u"now"_s} << u"--at"_s;
    }

    void decide_wrongUse_saysWhat()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, named);
        const auto before = m_program->dump(kWorkspace);
        const auto done = run(u"decide"_s, options);
        QCOMPARE(done.code, 2);
        QVERIFY2(done.lastSentence().contains(named), qPrintable(done.all()));
        QCOMPARE(m_program->dump(kWorkspace), before);
    }

    void everyCommand_help_documentsItself()
    {
        for (const auto &command : {u"decide"_s, u"undo"_s, u"redo"_s, u"inbox"_s}) {
            const auto help = m_program->run({command, u"--help"_s});
            QVERIFY2(help.code == 0 && help.out.contains("WORKSPACE"), qPrintable(help.all()));
        }
    }
};

QTEST_GUILESS_MAIN(DeskCommandsTest)
#include "tst_desk_commands.moc"
