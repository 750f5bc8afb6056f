#include "core/models/language.h"

#include <QTest>

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

struct Entry {
    QString context, source, comment;
    QStringList forms; // one, or all plural forms
    bool numerus = false, finished = true;
};

QList<Entry> entriesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Entry> entries;
    QString context;
    for (QXmlStreamReader xml(&file); !xml.atEnd();) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == u"name") {
            context = xml.readElementText();
        } else if (name == u"message") {
            Entry entry;
            entry.context = context;
            entry.numerus = xml.attributes().value(u"numerus"_s) == u"yes";
            entries << entry;
        } else if (name == u"source") {
            entries.last().source = xml.readElementText();
        } else if (name == u"comment") {
            entries.last().comment = xml.readElementText();
        } else if (name == u"translation") {
            entries.last().finished = !xml.attributes().hasAttribute(u"type"_s);
            if (!entries.last().numerus)
                entries.last().forms << xml.readElementText();
        } else if (name == u"numerusform") {
            entries.last().forms << xml.readElementText();
        }
    }
    return entries;
}

QStringList places(const QString &text)
{
    QStringList found;
    for (auto it = QRegularExpression(u"%(L?[0-9]|L?n)"_s).globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

QString folder() { return QStringLiteral(ATTACHE_SOURCE_DIR "/translations/"); }

int formsOf(const QString &language) { return language == u"ar" ? 6 : language == u"zh" ? 1 : 2; }

// 'attache_ar', of the whole program, or 'report_fr', of the words on paper.
QString languageOf(const QString &file) { return file.section(u'_', -1); }
bool isOfPaper(const QString &file) { return file.startsWith(u"report_"); }

// The sources of the words on paper.
QStringList paperSources()
{
    QFile list(QStringLiteral(ATTACHE_SOURCE_DIR "/translations/paper_words.txt"));
    QStringList sources;
    if (list.open(QIODevice::ReadOnly))
        for (const QByteArray &line : list.readAll().split('\n'))
            if (!line.isEmpty())
                sources << QStringLiteral(ATTACHE_SOURCE_DIR "/") + QString::fromUtf8(line);
    return sources;
}

// A plural form for exactly none, one or two may say its number in words; nothing else may lose a place, none may invent one.
bool placesFit(const Entry &entry, qsizetype form)
{
    const QStringList wanted = places(entry.source), given = places(entry.forms[form]);
    if (wanted == given)
        return true;
    constexpr qsizetype kFormsInWords = 3;
    const bool mayOmit = entry.forms.size() == 6 && form < kFormsInWords;
    const auto isWanted = [&](const QString &place) { return wanted.contains(place); };
    return mayOmit && given.size() + 1 == wanted.size() && std::all_of(given.begin(), given.end(), isWanted);
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void languages_areBuiltIn()
    {
        QVERIFY(availableLanguages().contains(u"en"_s));
        QVERIFY(availableLanguages().contains(u"ar"_s));
        InstalledLanguage installed;
        QVERIFY(installed.change(u"ar"_s));
        QCOMPARE(installed.layoutDirection(), Qt::RightToLeft);
        QVERIFY(!installed.change(u"xx"_s));
        QCOMPARE(installed.language(), u"ar"_s);
    }

    void everyText_isTranslated_data() { addLanguages(); }
    void everyText_isTranslated()
    {
        QFETCH(QString, file);
        const QString language = languageOf(file);
        for (const Entry &entry : entriesOf(folder() + file + u".ts"_s)) {
            const QString where = entry.context + u": "_s + entry.source;
            QVERIFY2(entry.finished, qPrintable(where));
            QCOMPARE(entry.forms.size(), entry.numerus ? formsOf(language) : 1);
            for (qsizetype i = 0; i < entry.forms.size(); ++i) {
                QVERIFY2(!entry.forms[i].trimmed().isEmpty(), qPrintable(where));
                QVERIFY2(placesFit(entry, i), qPrintable(QString(where + u" → "_s + entry.forms[i])));
            }
        }
    }

    void everyText_keepsItsShape_data() { addLanguages(); }
    void everyText_keepsItsShape()
    {
        QFETCH(QString, file);
        const QString language = languageOf(file);
        for (const Entry &entry : entriesOf(folder() + file + u".ts"_s)) {
            for (const QString &form : entry.forms) {
                QVERIFY2(form.endsWith(u'…') == entry.source.endsWith(u'…'), qPrintable(entry.source));
                QVERIFY2(form.startsWith(u' ') == entry.source.startsWith(u' '), qPrintable(entry.source));
                QVERIFY2(form.endsWith(u' ') == entry.source.endsWith(u' '), qPrintable(entry.source));
                QVERIFY2(form.count(u'&') == entry.source.count(u'&') || language == u"ar", qPrintable(entry.source));
            }
        }
    }

    // A text that was added to the sources and not yet to the file would be shown in English without a word.
    void everyText_ofTheSources_isInTheFile_data() { addLanguages(); }
    void everyText_ofTheSources_isInTheFile()
    {
        QFETCH(QString, file);
        const QString language = languageOf(file);
        if (!QFile::exists(QStringLiteral(ATTACHE_LUPDATE)))
            QSKIP("lupdate is not installed");
        QTemporaryDir scratch;
        const QString name = file + u".ts"_s;
        const QString updated = scratch.filePath(name);
        QVERIFY(QFile::copy(folder() + name, updated));
        QFile::setPermissions(updated, QFile::ReadOwner | QFile::WriteOwner);
        const QString root = QStringLiteral(ATTACHE_SOURCE_DIR);
        const QStringList everything{root + u"/core"_s, root + u"/ui"_s, root + u"/app"_s};
        QStringList arguments =
            QStringList{u"-I"_s, root, u"-no-obsolete"_s, u"-silent"_s} + (isOfPaper(file) ? paperSources() : everything);
        if (language == u"en")
            arguments << u"-pluralonly"_s;
        QCOMPARE(QProcess::execute(QStringLiteral(ATTACHE_LUPDATE), arguments + QStringList{u"-ts"_s, updated}), 0);
        QStringList missing;
        for (const Entry &entry : entriesOf(updated)) {
            if (!entry.finished)
                missing << entry.context + u": "_s + entry.source;
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void paper_languages_areNoLanguagesOfTheWindow()
    {
        QVERIFY(paperLanguages().contains(u"fr"_s) && paperLanguages().contains(u"zh"_s) && paperLanguages().contains(u"ar"_s));
        QVERIFY(!availableLanguages().contains(u"fr"_s) && !availableLanguages().contains(u"zh"_s));
    }

    // A report in one language while the window speaks another: what has no translation stays as it is written.
    void paper_language_hidesTheWindowsOwn()
    {
        const InstalledLanguage window(u"ar"_s);
        const auto word = [](const char *context, const char *source) { return QCoreApplication::translate(context, source); };
        QVERIFY(word("Report", "For decision") != u"For decision"_s);
        {
            const PaperLanguage french(u"fr"_s);
            QCOMPARE(word("Report", "For decision"), u"Pour décision"_s);
            QCOMPARE(word("Shell", "no such words"), u"no such words"_s);
        }
        {
            const PaperLanguage english(u"en"_s);
            QCOMPARE(word("Report", "For decision"), u"For decision"_s);
        }
        QVERIFY(word("Report", "For decision") != u"For decision"_s);
    }

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : QDir(folder()).entryList({u"attache_*.ts"_s, u"report_*.ts"_s}, QDir::Files))
            QTest::newRow(qPrintable(file)) << file.chopped(3);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
