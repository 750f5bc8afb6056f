#include "tests/pipeline/program.h"

#include <QStandardPaths>
#include <QtTest>

using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kTools{"pdftotext", "pdffonts", "pdfimages", "pdfinfo", "qpdf"};
const QStringList kScope{u"--from"_s, u"2026-10-01"_s, u"--to"_s, u"2026-11-01"_s, u"--compare"_s, u"month"_s};

// As a reader's search sees it: base letters instead of presentation forms, no blanks, no marks of direction.
QString plain(const QString &text)
{
    QString kept;
    for (const auto c : text.normalized(QString::NormalizationForm_KC))
        if (!c.isSpace() && c.category() != QChar::Other_Format)
            kept += c;
    return kept;
}

// '<word xMin="1.5" …>': the number of an attribute.
double numberIn(const QString &line, const QString &attribute)
{
    return line.section(attribute + u"=\""_s, 1).section(u'"', 0, 0).toDouble();
}

} // namespace

// Every template in four scripts on both papers, as a person would print it.
class ReportTemplatesTest : public QObject {
    Q_OBJECT

private:
    Program m_program;
    QHash<QString, QStringList> m_figures; // texts by language

    QString run(const QString &program, const QStringList &arguments)
    {
        return QString::fromUtf8(m_program.start(program, arguments).out);
    }

    // Words that reach over the edge of their page.
    QStringList outside(const QString &pdf)
    {
        QStringList found;
        double width = 0, height = 0;
        for (const QString &line : run(u"pdftotext"_s, {u"-bbox"_s, pdf, u"-"_s}).split(u'\n')) {
            if (line.contains(u"<page "_s)) {
                width = numberIn(line, u"width"_s);
                height = numberIn(line, u"height"_s);
            } else if (line.contains(u"<word "_s)
                       && (numberIn(line, u"xMin"_s) < 0 || numberIn(line, u"yMin"_s) < 0 || numberIn(line, u"xMax"_s) > width
                           || numberIn(line, u"yMax"_s) > height)) {
                found << line.trimmed();
            }
        }
        return found;
    }

private slots:
    void initTestCase()
    {
        for (const auto *tool : kTools)
            if (QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty())
                QSKIP("poppler-utils or qpdf is not installed");
        QCOMPARE(m_program.run({u"demo"_s, m_program.file(u"demo.attache"_s)}).code, 0);
        for (const QString &language : {u"en"_s, u"fr"_s, u"ar"_s, u"zh"_s}) {
            const auto set = m_program.figures(u"demo.attache"_s, kScope + QStringList{u"--language"_s, language});
            for (const auto &figure : set[u"figures"_s].toArray())
                m_figures[language] << figure[u"text"_s].toString();
            QVERIFY2(m_figures[language].size() > 30, qPrintable(language));
        }
    }

    void report_ofTemplateLanguageAndPaper_isSoundAndWhole_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("paper");
        for (const auto *base : {"summary", "morning", "weekly", "monthly", "campaign", "incident", "conversation"})
            for (const auto *language : {"en", "fr", "ar", "zh"})
                for (const auto *paper : {"a4", "letter"})
                    QTest::addRow("%s %s %s", base, language, paper)
                        << QString::fromLatin1(base) << QString::fromLatin1(language) << QString::fromLatin1(paper);
    }

    void report_ofTemplateLanguageAndPaper_isSoundAndWhole()
    {
        QFETCH(QString, base);
        QFETCH(QString, language);
        QFETCH(QString, paper);
        const auto pdf = m_program.file(u"report.pdf"_s);
        const auto made = m_program.run(QStringList{u"report"_s, m_program.file(u"demo.attache"_s), u"--out"_s, pdf,
                                                    u"--template"_s, base, u"--language"_s, language, u"--paper"_s, paper}
                                        + kScope);
        QVERIFY2(made.code == 0, qPrintable(made.all()));
        const auto checked = m_program.start(u"qpdf"_s, {u"--check"_s, pdf});
        QVERIFY2(checked.code == 0 && checked.out.contains("No syntax or stream encoding errors"), qPrintable(checked.all()));
        const auto fonts = run(u"pdffonts"_s, {pdf}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const auto &font : fonts) // columns from the right: object, generation, unicode, subset, embedded
            QVERIFY2(font.simplified().split(u' ').value(font.simplified().split(u' ').size() - 5) == u"yes"_s, qPrintable(font));
        QCOMPARE(run(u"pdfimages"_s, {u"-list"_s, pdf}).trimmed().count(u'\n'), 1); // its head alone: no picture of a text
        const auto text = plain(run(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s}));
        QStringList missing;
        for (const QString &figure : m_figures[language])
            if (!text.contains(plain(figure)))
                missing << figure;
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        const QStringList over = outside(pdf);
        QVERIFY2(over.isEmpty(), qPrintable(over.mid(0, 5).join(u'\n')));
        QVERIFY(run(u"pdfinfo"_s, {pdf}).contains(paper == u"a4"_s ? u"A4"_s : u"letter"_s));
    }

    void report_ofThreePagesAndMore_hasContentsAndBookmarks()
    {
        const auto pdf = m_program.file(u"long.pdf"_s);
        QCOMPARE(
            m_program
                .run(QStringList{u"report"_s, m_program.file(u"demo.attache"_s), u"--out"_s, pdf, u"--template"_s, u"monthly"_s}
                     + kScope)
                .code,
            0);
        const auto objects = m_program.start(u"qpdf"_s, {u"--json"_s, pdf}).out;
        QVERIFY(objects.contains("Annex: every figure and its definition")); // as a bookmark
        QVERIFY(objects.contains("\"/Lang\""));
        QVERIFY(run(u"pdftotext"_s, {pdf, u"-"_s}).contains(u"Contents"_s));
    }

    void waiting_of2000Messages_isPrintedToTheLastRow()
    {
        QByteArray csv("platform,id,author,created_at,text\n");
        for (int i = 1; i <= 2000; ++i)
            csv += "x," + QByteArray::number(100000 + i) + ",person" + QByteArray::number(i) + ",2026-03-01T00:00:"
                   + QByteArray::number(i % 60).rightJustified(2, '0') + "Z,@amb please answer " + QByteArray::number(i) + "\n";
        csv += "x,999999,amb,2026-03-09T00:00:00Z,later\n";
        const auto path = m_program.file(u"many.attache"_s);
        QCOMPARE(m_program.run({u"import"_s, path, m_program.write(u"many.csv"_s, csv), u"--own"_s, u"x:amb"_s}).code, 0);
        const auto pdf = m_program.file(u"many.pdf"_s);
        QCOMPARE(m_program.run({u"report"_s, path, u"--out"_s, pdf, u"--section"_s, u"waiting"_s}).code, 0);
        const auto text = run(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
        QStringList missing;
        for (int i = 1; i <= 2000; ++i)
            if (!text.contains(u"please answer %1\n"_s.arg(i)))
                missing << QString::number(i);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.mid(0, 10).join(u' ')));
    }
};

QTEST_GUILESS_MAIN(ReportTemplatesTest)
#include "tst_report_templates.moc"
