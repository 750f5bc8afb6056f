#include "tests/pipeline/program.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QtTest>

using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kMonth{u"--from"_s, u"2026-10-01"_s, u"--to"_s, u"2026-11-01"_s};

// Words of a text, whatever parts them.
QSet<QString> tokensOf(const QString &text)
{
    static const QRegularExpression parting(u"[^\\w.-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const auto words = text.toLower().split(parting, Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

// What stands before the seal of an HTML copy: what its checksum is of.
QByteArray beforeSeal(const QByteArray &html) { return html.left(html.indexOf("<footer id=\"seal\"")); }

QByteArray sha256(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(); }

} // namespace

// Two copies of one report, and reports that are frozen.
class ReportCopiesTest : public QObject {
    Q_OBJECT

private:
    Program m_program;

    QString pdfText(const QString &pdf)
    {
        return QString::fromUtf8(m_program.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, m_program.file(pdf), u"-"_s}).out);
    }

    // Whatever names somebody in the demonstration: handles, names, post ids and links.
    void collectNames(QSet<QString> &tokens, QStringList &phrases)
    {
        QCOMPARE(m_program
                     .run({u"export"_s, m_program.file(u"demo.attache"_s), u"--table"_s, u"posts"_s, u"--out"_s,
                           m_program.file(u"posts.csv"_s)})
                     .code,
                 0);
        const auto rows = csvRows(m_program.read(u"posts.csv"_s));
        const auto column = [&](const QString &name) { return rows.first().indexOf(name); };
        for (const auto &row : rows.mid(1)) {
            tokens << row[column(u"id"_s)].toLower() << row[column(u"author"_s)].toLower();
            phrases << row[column(u"author_name"_s)] << row[column(u"url"_s)];
        }
        phrases.removeAll(QString());
        phrases.removeDuplicates();
    }

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed");
        QCOMPARE(m_program.run({u"demo"_s, m_program.file(u"demo.attache"_s)}).code, 0);
    }

    void copies_ofOneRun_nameEachOthersChecksum()
    {
        const auto made = m_program.run(QStringList{u"report"_s, m_program.file(u"demo.attache"_s), u"--out"_s,
                                                    m_program.file(u"two.pdf"_s), u"--both"_s, u"--template"_s, u"monthly"_s}
                                        + kMonth);
        QVERIFY2(made.code == 0, qPrintable(made.all()));
        const auto internal = m_program.read(u"two.html"_s), shareable = m_program.read(u"two-shareable.html"_s);
        QVERIFY(internal.contains(sha256(beforeSeal(shareable))));
        QVERIFY(shareable.contains(sha256(beforeSeal(internal))));
        QVERIFY(pdfText(u"two.pdf"_s)
                    .remove(QRegularExpression(u"\\s"_s))
                    .contains(QString::fromLatin1(sha256(beforeSeal(shareable)))));
    }

    void copy_forOthers_holdsNoHandleNameLinkOrId_data()
    {
        QTest::addColumn<QString>("base");
        for (const auto *base : {"summary", "morning", "weekly", "monthly", "campaign", "incident", "conversation"})
            QTest::newRow(base) << QString::fromLatin1(base);
    }

    void copy_forOthers_holdsNoHandleNameLinkOrId()
    {
        QFETCH(QString, base);
        QSet<QString> tokens;
        QStringList phrases;
        collectNames(tokens, phrases);
        QVERIFY(tokens.size() > 100 && phrases.size() > 50);
        QCOMPARE(m_program
                     .run(QStringList{u"report"_s, m_program.file(u"demo.attache"_s), u"--out"_s, m_program.file(u"open.pdf"_s),
                                      u"--both"_s, u"--template"_s, base}
                          + kMonth)
                     .code,
                 0);
        for (const QString &text :
             {pdfText(u"open-shareable.pdf"_s), QString::fromUtf8(m_program.read(u"open-shareable.html"_s))}) {
            QVERIFY(!text.isEmpty());
            auto found = tokensOf(text) & tokens;
            QVERIFY2(found.isEmpty(), qPrintable(QStringList(found.values()).join(u' ')));
            for (const QString &phrase : phrases)
                QVERIFY2(!text.contains(phrase, Qt::CaseInsensitive), qPrintable(phrase));
        }
        QVERIFY(!(tokensOf(pdfText(u"open.pdf"_s)) & tokens).isEmpty()); // the internal copy names people
    }

    void frozen_withLatePostsDeletionsAndOneDecision_namesExactlyThese()
    {
        // Twenty questions, one a day; the first twelve are answered after two hours.
        QByteArray csv("platform,id,author,created_at,text,in_reply_to,deleted_at\n");
        const auto day = [](int d) { return QByteArray::number(d).rightJustified(2, '0'); };
        for (int i = 1; i <= 20; ++i)
            csv +=
                "x,q" + QByteArray::number(i) + ",p" + QByteArray::number(i) + ",2026-10-" + day(i) + "T08:00:00Z,@amb when?,,\n";
        for (int i = 1; i <= 12; ++i)
            csv +=
                "x,a" + QByteArray::number(i) + ",amb,2026-10-" + day(i) + "T10:00:00Z,Soon.,q" + QByteArray::number(i) + ",\n";
        csv += "x,end,amb,2026-11-05T00:00:00Z,later,,\n";
        const auto path = m_program.file(u"frozen.attache"_s);
        QCOMPARE(m_program.run({u"import"_s, path, m_program.write(u"first.csv"_s, csv), u"--own"_s, u"x:amb"_s}).code, 0);
        QCOMPARE(m_program
                     .run(QStringList{u"report"_s, path, u"--out"_s, m_program.file(u"frozen.pdf"_s), u"--freeze"_s, u"--who"_s,
                                      u"Ana"_s}
                          + kMonth)
                     .code,
                 0);
        const auto same = m_program.run({u"frozen"_s, path, u"--report"_s, u"1"_s, u"--json"_s}).json();
        QVERIFY(same[u"changes"_s].toArray().isEmpty());

        QByteArray late("platform,id,author,created_at,text,in_reply_to,deleted_at\n");
        for (int i = 21; i <= 24; ++i)
            late += "x,q" + QByteArray::number(i) + ",p" + QByteArray::number(i) + ",2026-10-" + day(i)
                    + "T08:00:00Z,@amb and I?,,\n";
        late += "x,q15,p15,2026-10-15T08:00:00Z,,,2026-10-25T00:00:00Z\nx,q16,p16,2026-10-16T08:00:00Z,,,2026-10-25T00:00:00Z\n";
        QCOMPARE(m_program.run({u"import"_s, path, m_program.write(u"late.csv"_s, late)}).code, 0);
        const auto decided =
            m_program.run({u"decide"_s, path, u"--post"_s, u"x:q17"_s, u"--kind"_s, u"left-on-purpose"_s, u"--reason"_s,
                           u"rhetorical"_s, u"--who"_s, u"Ana"_s, u"--review"_s, u"2027-01-01"_s});
        QVERIFY2(decided.code == 0, qPrintable(decided.all()));

        const auto told = m_program.run({u"frozen"_s, path, u"--report"_s, u"1"_s, u"--json"_s}).json();
        QCOMPARE(told[u"late_posts"_s].toInt(), 4);
        QCOMPARE(told[u"deleted_posts"_s].toInt(), 2);
        QCOMPARE(told[u"recoded_messages"_s].toInt(), 1);
        const auto change = [&](const QString &id) {
            for (const auto &one : told[u"changes"_s].toArray())
                if (one[u"id"_s].toString() == id)
                    return one.toObject();
            return QJsonObject();
        };
        // Open: 8 before; four came late, two were withdrawn, one was left on purpose: 9.
        const auto open = change(u"open"_s);
        QCOMPARE(open[u"before"_s].toInt(), 8);
        QCOMPARE(open[u"after"_s].toInt(), 9);
        QCOMPARE(open[u"late"_s].toInt(), 4);
        QCOMPARE(open[u"deleted"_s].toInt(), 2);
        QCOMPARE(open[u"recoded"_s].toInt(), 1);
        QCOMPARE(open[u"time"_s].toInt(), 0);
        QVERIFY2(open[u"text"_s].toString().contains(u"4 late"_s)
                     && open[u"text"_s].toString().contains(u"2 deleted by their author, 1 recoded"_s),
                 qPrintable(open[u"text"_s].toString()));
        QCOMPARE(change(u"silent"_s)[u"recoded"_s].toInt(), 1);
        QVERIFY(change(u"answered"_s).isEmpty()); // twelve then and now
    }

    // Two conversations, one of them forwarded: 1 of 2, and the one action led to a decision with evidence that is not ours.
    void impact_loggedOfAConversation_isPrintedWithItsLevelOfClaim()
    {
        const auto csv = QByteArray("platform,id,author,created_at,text\n"
                                    "x,q1,bo,2026-10-01T08:00:00Z,@amb when?\n"
                                    "x,q2,li,2026-10-02T08:00:00Z,@amb where?\n"
                                    "x,end,amb,2026-11-05T00:00:00Z,later\n");
        const auto path = m_program.file(u"impact.attache"_s);
        QCOMPARE(m_program.run({u"import"_s, path, m_program.write(u"impact.csv"_s, csv), u"--own"_s, u"x:amb"_s}).code, 0);
        const auto log = [&](const QStringList &words) {
            return QString::fromUtf8(m_program.run(QStringList{u"impact"_s, path, u"--who"_s, u"Ana"_s} + words).out).trimmed();
        };
        QCOMPARE(log({u"--action"_s, u"forwarded"_s, u"--words"_s, u"to the visa section"_s, u"--post"_s, u"x:q1"_s}), u"a1"_s);
        QCOMPARE(log({u"--action"_s, u"meeting"_s, u"--words"_s, u"of nobody known"_s, u"--post"_s, u"x:gone"_s}), u"a2"_s);
        QCOMPARE(log({u"--outcome"_s, u"decision"_s, u"--words"_s, u"longer hours"_s, u"--after"_s, u"a1"_s, u"--evidence"_s,
                      u"https://gazette.example/12"_s, u"--independent"_s, u"--rival"_s, u"a new budget"_s}),
                 u"o1"_s);
        QCOMPARE(m_program.run({u"impact"_s, path, u"--action"_s, u"rumour"_s, u"--words"_s, u"x"_s}).code, 2);
        const auto made = m_program.run(
            QStringList{u"report"_s, path, u"--out"_s, m_program.file(u"impact.pdf"_s), u"--both"_s, u"--section"_s, u"impact"_s}
            + kMonth);
        QVERIFY2(made.code == 0, qPrintable(made.all()));
        const auto text = pdfText(u"impact.pdf"_s).simplified();
        for (const QString &words :
             {u"1 of 2"_s, u"1 of 1"_s, u"documented contribution"_s, u"to the visa section"_s, u"https://gazette.example/12"_s,
              u"Links that lead nowhere, not counted: a2."_s, u"There is no total score."_s})
            QVERIFY2(text.contains(words), qPrintable(words + u" in "_s + text));
        QVERIFY(!pdfText(u"impact-shareable.pdf"_s).contains(u"visa section"_s));
    }

    void definition_thatIsKept_makesTheSameReportAgain()
    {
        const auto workspace = m_program.file(u"demo.attache"_s);
        const auto run = [&](const QStringList &options) {
            return m_program.run(QStringList{u"report"_s, workspace, u"--out"_s} + options + kMonth);
        };
        QCOMPARE(run({m_program.file(u"kept.pdf"_s), u"--template"_s, u"weekly"_s, u"--title"_s, u"Our week"_s, u"--save"_s,
                      u"week"_s})
                     .code,
                 0);
        QCOMPARE(run({m_program.file(u"again.pdf"_s), u"--definition"_s, u"week"_s}).code, 0);
        QCOMPARE(m_program.read(u"again.pdf"_s), m_program.read(u"kept.pdf"_s));
        QCOMPARE(run({m_program.file(u"none.pdf"_s), u"--definition"_s, u"unknown"_s}).code, 2);
    }

    void export_ofPosts_importsToTheSameData()
    {
        const auto csv = QByteArray("platform,id,author,created_at,text,likes,in_reply_to,mentions,lang\n"
                                    "x,-1,amb,2026-03-01T00:00:00Z,=cmd(),7,,,en\n"
                                    "x,2,bo,2026-03-01T01:00:00Z,\"'=quoted, \"\"said\"\" he\",,-1,amb,en\n"
                                    "x,3,li,2026-03-01T02:00:00Z,مرحبا,0,2,,ar\n");
        const auto first = m_program.file(u"one.attache"_s), second = m_program.file(u"other.attache"_s);
        QCOMPARE(m_program.run({u"import"_s, first, m_program.write(u"one.csv"_s, csv), u"--own"_s, u"x:amb"_s}).code, 0);
        QCOMPARE(
            m_program.run({u"export"_s, first, u"--table"_s, u"posts"_s, u"--out"_s, m_program.file(u"out.csv"_s), u"--bom"_s})
                .code,
            0);
        const auto imported = m_program.run({u"import"_s, second, m_program.file(u"out.csv"_s), u"--own"_s, u"x:amb"_s});
        QVERIFY2(imported.code == 0, qPrintable(imported.all()));
        QCOMPARE(m_program.dump(u"other.attache"_s), m_program.dump(u"one.attache"_s));
        QVERIFY(m_program.read(u"out.csv-metadata.json"_s).contains("now_source"));
    }

    // Old file or new file, never a mix: ATTACHE_KILLS says how often (500 for a release).
    void export_killedAtAnyMoment_leavesAWholeFile()
    {
        const int kills = qEnvironmentVariableIntValue("ATTACHE_KILLS") > 0 ? qEnvironmentVariableIntValue("ATTACHE_KILLS") : 12;
        const QStringList report{u"report"_s, m_program.file(u"demo.attache"_s), u"--out"_s, m_program.file(u"killed.pdf"_s)};
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(m_program.run(report + QStringList{u"--title"_s, u"old"_s}).code, 0);
        const auto old = m_program.read(u"killed.pdf"_s), oldPage = m_program.read(u"killed.html"_s);
        const int whole = int(clock.elapsed());
        QCOMPARE(m_program.run(report + QStringList{u"--title"_s, u"new"_s}).code, 0);
        const auto made = m_program.read(u"killed.pdf"_s), madePage = m_program.read(u"killed.html"_s);
        QVERIFY(old != made);
        for (int i = 0; i < kills; ++i) {
            m_program.write(u"killed.pdf"_s, old);
            m_program.write(u"killed.html"_s, oldPage);
            QProcess process;
            m_program.begin(process, QStringLiteral(ATTACHE_PROGRAM), report + QStringList{u"--title"_s, u"new"_s});
            process.waitForFinished(QRandomGenerator::global()->bounded(whole + 50));
            process.kill();
            process.waitForFinished();
            const auto pdf = m_program.read(u"killed.pdf"_s), page = m_program.read(u"killed.html"_s);
            QVERIFY2(pdf == old || pdf == made, qPrintable(QString::number(i)));
            QVERIFY2(page == oldPage || page == madePage, qPrintable(QString::number(i)));
        }
    }
};

QTEST_GUILESS_MAIN(ReportCopiesTest)
#include "tst_report_copies.moc"
