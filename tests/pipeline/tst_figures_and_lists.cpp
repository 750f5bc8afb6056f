#include "tests/pipeline/archive_writer.h"
#include "tests/pipeline/program.h"
#include "tests/support/shared_material.h"

#include <QJsonDocument>
#include <QtTest>

#include <cmath>

using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kCountUnits{u"posts"_s, u"messages"_s, u"conversations"_s, u"exchanges"_s};

QString recount() { return QStringLiteral(ATTACHE_SOURCE_DIR "/tests/recount/recount.py"); }

} // namespace

class FiguresAndListsTest : public QObject {
    Q_OBJECT

private:
    Program m_program;

    void import(const QString &workspace, const QStringList &files, const QStringList &own = {})
    {
        QStringList words{u"import"_s, m_program.file(workspace)};
        words += files;
        for (const auto &account : own)
            words << u"--own"_s << account;
        const auto run = m_program.run(words);
        QVERIFY2(run.code == 0, qPrintable(run.all()));
    }

    qsizetype rowsOf(const QString &workspace, const QString &figure, const QStringList &options)
    {
        const auto run = m_program.run(QStringList{u"list"_s, m_program.file(workspace), u"--figure"_s, figure} + options);
        return run.code == 0 ? csvRows(run.out).size() - 1 : -1;
    }

    // Every counted figure has a list of as many rows, every share one of its denominator.
    void verifyLists(const QString &workspace, const QStringList &scope = {})
    {
        const auto figures = m_program.figures(workspace, scope);
        QVERIFY(figures[u"figures"_s].toArray().size() > 30);
        for (const auto &value : figures[u"figures"_s].toArray()) {
            const auto figure = value.toObject();
            const auto id = figure[u"id"_s].toString();
            const auto unit = figure[u"unit"_s].toString();
            if (kCountUnits.contains(unit))
                QVERIFY2(rowsOf(workspace, id, scope) == figure[u"value"_s].toInteger(-7), qPrintable(id));
            else if (unit == u"share"_s && !id.startsWith(u"engagement"_s))
                QVERIFY2(rowsOf(workspace, id, scope + QStringList{u"--part"_s, u"denominator"_s})
                             == figure[u"denominator"_s].toInteger(-7),
                         qPrintable(id));
        }
    }

    void verifyRecount(const QString &workspace, const QStringList &files, const QStringList &own = {})
    {
        const auto printed = m_program.write(workspace + u".json"_s, QJsonDocument(m_program.figures(workspace)).toJson());
        QStringList words{u"-B"_s, recount(), u"--against"_s, printed};
        for (const auto &account : own)
            words << u"--own"_s << account;
        const auto run = m_program.python(words + files);
        QVERIFY2(run.code == 0, qPrintable(run.all()));
    }

private slots:
    void figures_ofPublicReplies_areTheKnownOnes()
    {
        const auto file = sharedMaterial(u"data/01_institution_replies/twcs_AmazonHelp_183.csv"_s);
        if (file.isEmpty())
            QSKIP("the reference material is not beside this checkout");
        import(u"public.attache"_s, {file});
        const auto figures = m_program.figures(u"public.attache"_s);
        QCOMPARE(countIn(figures, u"messages"_s), 58);
        QCOMPARE(countIn(figures, u"answered"_s), 34);
        QCOMPARE(countIn(figures, u"conversations"_s), 90);
        verifyLists(u"public.attache"_s);
        verifyRecount(u"public.attache"_s, {file});
    }

    void figures_ofAnInventedArchive_agreeWithTheRecountAndTheirLists()
    {
        const auto archive = m_program.write(u"archive.csv"_s, twcsArchive(4000, 11));
        import(u"archive.attache"_s, {archive});
        verifyRecount(u"archive.attache"_s, {archive});
        verifyLists(u"archive.attache"_s);
        verifyLists(u"archive.attache"_s, {u"--from"_s, u"2026-03-02"_s, u"--to"_s, u"2026-03-04"_s, u"--account"_s, u"amb"_s});
    }

    void figures_ofTwoFiles_agreeWithTheRecount()
    {
        const auto archive = m_program.write(u"first.csv"_s, twcsArchive(2500, 12));
        const auto later = m_program.write(u"later.csv"_s, laterDay(2500, 13));
        const QStringList own{u"mastodon:Amb@social.example"_s};
        import(u"two.attache"_s, {archive, later}, own);
        verifyRecount(u"two.attache"_s, {archive, later}, own);
        verifyLists(u"two.attache"_s, {u"--zone"_s, u"Asia/Kathmandu"_s, u"--from"_s, u"2026-03-02"_s});
    }

    void figures_ofALargerArchive_agreeWithTheRecount()
    {
        const auto maker = sharedMaterial(u"tools/make_archive.py"_s);
        if (maker.isEmpty())
            QSKIP("the reference material is not beside this checkout");
        const auto archive = m_program.file(u"large.csv"_s);
        const auto day = m_program.file(u"day.csv"_s);
        QCOMPARE(m_program.python({u"-B"_s, maker, u"20000"_s, archive}).code, 0);
        QCOMPARE(m_program.python({u"-B"_s, maker, u"2000"_s, day, u"--after"_s, archive}).code, 0);
        import(u"large.attache"_s, {archive});
        verifyRecount(u"large.attache"_s, {archive});
        import(u"large.attache"_s, {day});
        verifyRecount(u"large.attache"_s, {archive, day});
        QCOMPARE(m_program.run({u"check"_s, m_program.file(u"large.attache"_s)}).out, QByteArray("clean\n"));
    }

    void figures_json_hasWhatTheContractNames()
    {
        import(u"json.attache"_s, {m_program.write(u"json.csv"_s, twcsArchive(800, 14))});
        const auto answer = m_program.figures(
            u"json.attache"_s, {u"--compare"_s, u"previous"_s, u"--from"_s, u"2026-03-01"_s, u"--to"_s, u"2026-03-02"_s});
        QCOMPARE(answer.keys(), (QStringList{u"curves"_s, u"figures"_s, u"scope"_s, u"series"_s}));
        const auto scope = answer[u"scope"_s].toObject();
        for (const auto *key :
             {"from", "to", "zone", "accounts", "clock", "calendar", "compare", "now", "now_source", "last_import", "gaps"})
            QVERIFY2(scope.contains(QLatin1String(key)), key);
        QCOMPARE(scope[u"from"_s].toString(), u"2026-03-01T00:00:00Z"_s);
        for (const auto &value : answer[u"figures"_s].toArray()) {
            const auto figure = value.toObject();
            for (const auto *key : {"id", "value", "reason", "unit", "text", "numerator", "denominator", "n", "interval",
                                    "definition", "clock", "partial", "excluded", "gaps", "compare"})
                QVERIFY2(figure.contains(QLatin1String(key)), qPrintable(figure[u"id"_s].toString() + QLatin1String(key)));
            QVERIFY(figure[u"value"_s].isNull() != figure[u"reason"_s].isNull());
            QVERIFY(!figure[u"text"_s].toString().isEmpty());
            QVERIFY(figure[u"definition"_s].toString().contains(u'@'));
        }
        for (const auto &curve : answer[u"curves"_s].toArray())
            QVERIFY(curve[u"points"_s].toArray().size() <= 512);
    }

    void figures_full_givesEveryPointOfTheCurve()
    {
        import(u"full.attache"_s, {m_program.write(u"full.csv"_s, twcsArchive(6000, 15))});
        const auto thin = m_program.figures(u"full.attache"_s)[u"curves"_s][0].toObject();
        const auto full = m_program.figures(u"full.attache"_s, {u"--full"_s})[u"curves"_s][0].toObject();
        QVERIFY(thin[u"points"_s].toArray().size() <= 512);
        QVERIFY(full[u"points"_s].toArray().size() > 512);
        QCOMPARE(thin[u"n"_s], full[u"n"_s]);
        QCOMPARE(thin[u"points"_s].toArray().last()[u"s"_s], full[u"points"_s].toArray().last()[u"s"_s]);
    }

    void list_textOfStrangers_isLiteralAndNoFormula()
    {
        const auto csv = "platform,id,author,created_at,text\n"
                         "x,1,anna,2026-03-01T00:00:00Z,\"=cmd|' /C calc'!A0 @amb\"\n"
                         "x,2,bela,2026-03-01T00:01:00Z,\"@amb <img src=\"\"/etc/passwd\"\"> <b>bold</b>\"\n"
                         "x,3,+cyd,2026-03-01T00:02:00Z,\"-1+1, @amb \"\"quoted\"\"\nsecond line\"\n";
        import(u"strange.attache"_s, {m_program.write(u"strange.csv"_s, csv)}, {u"x:amb"_s});
        const auto run = m_program.run({u"list"_s, m_program.file(u"strange.attache"_s), u"--figure"_s, u"messages"_s});
        const auto rows = csvRows(run.out);
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[0].join(u','),
                 u"key,platform,post_id,conversation,author,created_at,anchor,status,seconds,answered_by,text"_s);
        QVERIFY(rows[2].last().contains(u"<img src=\"/etc/passwd\"> <b>bold</b>"_s));
        QVERIFY(rows[3].last().contains(u"\nsecond line"_s));
        for (const auto &row : rows)
            for (const auto &cell : row)
                QVERIFY2(cell.isEmpty() || !u"=+-@\t\r"_s.contains(cell.at(0)), qPrintable(cell));
    }
};

QTEST_GUILESS_MAIN(FiguresAndListsTest)
#include "tst_figures_and_lists.moc"
