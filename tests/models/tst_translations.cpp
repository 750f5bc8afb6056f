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

int formsOf(const QString &language) { return language == u"ar" ? 6 : 2; }

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
        QFETCH(QString, language);
        for (const Entry &entry : entriesOf(folder() + u"attache_"_s + language + u".ts"_s)) {
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
        QFETCH(QString, language);
        for (const Entry &entry : entriesOf(folder() + u"attache_"_s + language + u".ts"_s)) {
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
        QFETCH(QString, language);
        if (!QFile::exists(QStringLiteral(ATTACHE_LUPDATE)))
            QSKIP("lupdate is not installed");
        QTemporaryDir scratch;
        const QString name = u"attache_"_s + language + u".ts"_s;
        const QString updated = scratch.filePath(name);
        QVERIFY(QFile::copy(folder() + name, updated));
        QFile::setPermissions(updated, QFile::ReadOwner | QFile::WriteOwner);
        const QString root = QStringLiteral(ATTACHE_SOURCE_DIR);
        QStringList arguments{u"-I"_s,         root, u"-no-obsolete"_s, u"-silent"_s, root + u"/core"_s, root + u"/ui"_s,
                              root + u"/app"_s};
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

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &file : QDir(folder()).entryList({u"attache_*.ts"_s}, QDir::Files))
            QTest::newRow(qPrintable(file)) << file.mid(8).chopped(3);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
