#include "tests/pipeline/expected_counts.h"
#include "tests/pipeline/program.h"
#include "tests/support/shared_material.h"

#include <QtTest>

using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

// The words of each line of a table, the first one with the folder before it.
QList<QStringList> linesOf(const char *table)
{
    QList<QStringList> lines;
    QString folder;
    for (const auto &line : QString::fromUtf8(table).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u' ')) {
            folder = line;
            continue;
        }
        lines << line.split(u' ', Qt::SkipEmptyParts);
        lines.last().first().prepend(folder);
    }
    return lines;
}

QString pathOf(const QString &name) { return sharedMaterial(u"data/"_s + name); }

} // namespace

// Real files of every form, counted twice. They lie beside a development checkout alone.
class ExpectedCountsTest : public QObject {
    Q_OBJECT

private:
    Program m_program;
    int m_made = 0;

    // Into a workspace of its own.
    Run import(const QStringList &files, const QStringList &options = {})
    {
        const auto workspace = m_program.file(u"w%1.attache"_s.arg(++m_made));
        return m_program.run(QStringList{u"import"_s, workspace} + files + options + QStringList{u"--json"_s});
    }

    static QString summary(int code, const QJsonObject &file)
    {
        QStringList words{file[u"format"_s].toString(), QString::number(code)};
        for (const auto &count : {u"read"_s, u"stored"_s, u"refused"_s})
            words << QString::number(file[count].toInteger(-1));
        return words.join(u' ');
    }

    QString summary(const Run &run) const { return summary(run.code, run.json()[u"files"_s][0].toObject()); }

private slots:
    void initTestCase()
    {
        if (sharedMaterial(u"data/PROVENANCE.md"_s).isEmpty())
            QSKIP("no reference material beside this checkout");
    }

    void import_fileWithPosts_countsThem_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        for (const auto &line : linesOf(kFilesWithPosts))
            QTest::newRow(qPrintable(line.first())) << pathOf(line.first()) << line.mid(1).join(u' ');
    }
    void import_fileWithPosts_countsThem()
    {
        QFETCH(QString, path);
        QFETCH(QString, expected);
        QVERIFY(!path.isEmpty());
        const auto run = import({path});
        QVERIFY2(summary(run) == expected, qPrintable(summary(run) + u" instead of "_s + expected + u'\n' + run.all()));
        QCOMPARE(run.json()[u"files"_s][0][u"kind"_s].toString(), u"posts"_s);
    }

    void import_filesWithoutPosts_saySo()
    {
        const auto lines = linesOf(kFilesWithoutPosts);
        QStringList paths;
        for (const auto &line : lines)
            paths << pathOf(line.first());
        const auto run = import(paths);
        QCOMPARE(run.code, 0);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const auto file = run.json()[u"files"_s][i].toObject();
            QVERIFY2(summary(0, file) == lines[i][1] + u" 0 0 0 0"_s, qPrintable(lines[i].first() + u": "_s + summary(0, file)));
            QVERIFY2(file[u"kind"_s].toString() == u"no-posts"_s, qPrintable(lines[i].first()));
        }
    }

    void import_unknownFiles_areRefusedAndTheRestIsRead()
    {
        for (const auto &line : linesOf(kUnknownFiles)) {
            const auto run = import({pathOf(line.first())});
            QVERIFY2(run.code == 3, qPrintable(run.all()));
            QCOMPARE(run.json()[u"error"_s][u"code"_s].toString(), u"unknown-kind"_s);
        }
    }

    // Their times bear no zone: nothing is taken before somebody says which. 31,087 rows without ids, of which 30,966
    // differ by author, time or text; 3,207 links with as many ids.
    void import_tablesWithoutZone_areReadOnceItIsTold_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("read");
        QTest::addColumn<int>("stored");
        QTest::newRow("trolls") << pathOf(u"04_coordination/ira_trolls_sample.csv"_s) << 31087 << 30966;
        QTest::newRow("ratio") << pathOf(u"05_government/twitter_ratio_BarackObama.csv"_s) << 3207 << 3207;
    }
    void import_tablesWithoutZone_areReadOnceItIsTold()
    {
        QFETCH(QString, path);
        QFETCH(int, read);
        QFETCH(int, stored);
        QCOMPARE(summary(import({path})), u"known-table 1 %1 0 %1"_s.arg(read));
        const auto map = m_program.write(u"map.json"_s, R"({"time":{"zone":"UTC"}})");
        QCOMPARE(summary(import({path}, {u"--map"_s, map})), u"known-table 0 %1 %2 0"_s.arg(read).arg(stored));
    }
};

QTEST_GUILESS_MAIN(ExpectedCountsTest)
#include "tst_expected_counts.moc"
