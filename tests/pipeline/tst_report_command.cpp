#include "tests/pipeline/program.h"

#include <QJsonDocument>
#include <QStandardPaths>
#include <QtTest>

using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

// As a reader's search sees it: base letters instead of presentation forms, no blanks, no marks of direction.
QString plain(const QString &text)
{
    QString kept;
    for (const auto c : text.normalized(QString::NormalizationForm_KC))
        if (!c.isSpace() && c.category() != QChar::Other_Format)
            kept += c;
    return kept;
}

bool hasTool(const QString &name) { return !QStandardPaths::findExecutable(name).isEmpty(); }

} // namespace

class ReportCommandTest : public QObject {
    Q_OBJECT

private:
    Program m_program;

    QString report(const QString &workspace, const QString &name, const QStringList &options = {})
    {
        const auto run =
            m_program.run(QStringList{u"report"_s, m_program.file(workspace), u"--out"_s, m_program.file(name)} + options);
        return run.code == 0 ? m_program.file(name) : QString();
    }

    QString textOf(const QString &pdf)
    {
        return QString::fromUtf8(m_program.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s}).out);
    }

    // Handles of people in a text: those that are no account of the workspace.
    QStringList strangersIn(const QString &text)
    {
        QStringList known;
        for (const auto &line : m_program.dump(u"demo.attache"_s).split('\n'))
            if (line.startsWith("account\t"))
                known << QString::fromUtf8(line.split('\t').value(2));
        const QRegularExpression handle(u"(?<![\\w])@([\\w.@-]*\\w)"_s, QRegularExpression::UseUnicodePropertiesOption);
        QStringList strangers;
        for (auto found = handle.globalMatch(text); found.hasNext();)
            if (const auto name = found.next().captured(1); !known.contains(name))
                strangers << name;
        return strangers;
    }

private slots:
    void initTestCase() { QCOMPARE(m_program.run({u"demo"_s, m_program.file(u"demo.attache"_s)}).code, 0); }

    void report_inEveryLanguage_holdsEveryFigureAsPrinted_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("scope");
        QTest::newRow("English, everything") << u"en"_s << QStringList{};
        QTest::newRow("English, a month") << u"en"_s << QStringList{u"--from"_s,     u"2026-10-01"_s, u"--to"_s,
                                                                    u"2026-11-01"_s, u"--compare"_s,  u"month"_s};
        QTest::newRow("Arabic, everything") << u"ar"_s << QStringList{};
    }

    void report_inEveryLanguage_holdsEveryFigureAsPrinted()
    {
        if (!hasTool(u"pdftotext"_s))
            QSKIP("pdftotext is not installed");
        QFETCH(QString, language);
        QFETCH(QStringList, scope);
        const auto options = scope + QStringList{u"--language"_s, language};
        const auto text = plain(textOf(report(u"demo.attache"_s, language + u".pdf"_s, options)));
        QVERIFY(text.size() > 2000);
        QStringList missing;
        for (const auto &figure : m_program.figures(u"demo.attache"_s, options)[u"figures"_s].toArray())
            if (!text.contains(plain(figure[u"text"_s].toString())))
                missing << figure[u"id"_s].toString() + u": "_s + figure[u"text"_s].toString();
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void report_pdf_isSoundWithEveryFontEmbedded()
    {
        if (!hasTool(u"pdffonts"_s) || !hasTool(u"qpdf"_s))
            QSKIP("pdffonts or qpdf is not installed");
        for (const auto *language : {"en", "ar"}) {
            const auto pdf = report(u"demo.attache"_s, u"fonts.pdf"_s, {u"--language"_s, QString::fromLatin1(language)});
            QVERIFY(!pdf.isEmpty());
            const auto fonts =
                QString::fromUtf8(m_program.start(u"pdffonts"_s, {pdf}).out).split(u'\n', Qt::SkipEmptyParts).mid(2);
            QVERIFY(!fonts.isEmpty());
            for (const auto &font : fonts) // columns from the right: object, generation, unicode, subset, embedded
                QVERIFY2(font.simplified().split(u' ').value(font.simplified().split(u' ').size() - 5) == u"yes"_s,
                         qPrintable(font));
            const auto checked = m_program.start(u"qpdf"_s, {u"--check"_s, pdf});
            QVERIFY2(checked.code == 0, qPrintable(checked.all()));
        }
    }

    void report_shareable_namesNobodyButUs()
    {
        if (!hasTool(u"pdftotext"_s))
            QSKIP("pdftotext is not installed");
        const auto whole = strangersIn(textOf(report(u"demo.attache"_s, u"whole.pdf"_s)));
        const auto shared = strangersIn(textOf(report(u"demo.attache"_s, u"shared.pdf"_s, {u"--shareable"_s})));
        QVERIFY(!whole.isEmpty());
        QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u' ')));
    }

    // Foreign words are letters to read, not markup, not a file to open.
    void report_textOfStrangers_isLiteral()
    {
        if (!hasTool(u"pdftotext"_s))
            QSKIP("pdftotext is not installed");
        const auto csv =
            QByteArray("platform,id,author,created_at,text\n"
                       "x,1,anna,2026-03-01T00:00:00Z,\"@amb <img src=\"\"/etc/passwd\"\"> <b>bold</b> &amp; %1 %2 =cmd()\"\n"
                       "x,2,amb,2026-03-09T00:00:00Z,later\n");
        const auto run = m_program.run(
            {u"import"_s, m_program.file(u"strange.attache"_s), m_program.write(u"strange.csv"_s, csv), u"--own"_s, u"x:amb"_s});
        QVERIFY2(run.code == 0, qPrintable(run.all()));
        const auto text = plain(textOf(report(u"strange.attache"_s, u"strange.pdf"_s)));
        QVERIFY2(text.contains(plain(u"<img src=\"/etc/passwd\"> <b>bold</b> &amp; %1 %2 =cmd()"_s)), qPrintable(text));
        QVERIFY(!text.contains(u"root:x:0"_s));
    }

    void report_ofAnEmptyWorkspace_isAReportWithoutNumbers()
    {
        QCOMPARE(m_program
                     .run({u"account"_s, u"add"_s, m_program.file(u"empty.attache"_s), u"--platform"_s, u"x"_s, u"--handle"_s,
                           u"amb"_s, u"--kind"_s, u"own"_s})
                     .code,
                 0);
        QVERIFY(!report(u"empty.attache"_s, u"empty.pdf"_s).isEmpty());
        QVERIFY(m_program.read(u"empty.pdf"_s).startsWith("%PDF-"));
    }

    void pictures_areNamedByPageThemeLanguageAndSize()
    {
        const auto folder = m_program.file(u"pictures"_s);
        const auto run = m_program.run({u"pictures"_s, m_program.file(u"demo.attache"_s), u"--out"_s, folder, u"--page"_s,
                                        u"today"_s, u"--page"_s, u"data"_s, u"--theme"_s, u"dark"_s, u"--language"_s, u"ar"_s,
                                        u"--size"_s, u"1280x800"_s});
        QVERIFY2(run.code == 0, qPrintable(run.all()));
        QCOMPARE(QDir(folder).entryList(QDir::Files, QDir::Name),
                 (QStringList{u"data-dark-ar-1280x800.png"_s, u"today-dark-ar-1280x800.png"_s}));
        const auto header = m_program.read(u"pictures/today-dark-ar-1280x800.png"_s).left(24);
        QCOMPARE(qFromBigEndian<quint32>(header.constData() + 16), 1280U);
        QCOMPARE(qFromBigEndian<quint32>(header.constData() + 20), 800U);
    }
};

QTEST_GUILESS_MAIN(ReportCommandTest)
#include "tst_report_command.moc"
