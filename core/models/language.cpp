#include "core/models/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QLibraryInfo>
#include <QLocale>

// The translations lie in a static library, whose resources nothing else would pull in. Outside any namespace: Qt's rule.
static void initTranslations() { Q_INIT_RESOURCE(attache_translations); }

namespace attache {

namespace {

const QString kFolder = QStringLiteral(":/i18n");

QStringList languagesOf(const QString &prefix)
{
    initTranslations();
    QStringList languages;
    for (const QString &file : QDir(kFolder).entryList({QString(prefix + u"*.qm")}, QDir::Files, QDir::Name))
        languages << file.mid(prefix.size()).chopped(3);
    return languages;
}

// The file of a language: the whole program's where there is one, else that of paper.
QString fileOf(const QString &language)
{
    const bool whole = availableLanguages().contains(language);
    return (whole ? QStringLiteral("attache_") : QStringLiteral("report_")) + language;
}

} // namespace

QStringList availableLanguages() { return languagesOf(QStringLiteral("attache_")); }

QStringList paperLanguages()
{
    QStringList languages = availableLanguages() + languagesOf(QStringLiteral("report_"));
    languages.removeDuplicates();
    languages.sort();
    return languages;
}

QString languageName(const QString &language)
{
    const QString name = QLocale(language).nativeLanguageName();
    return language == QLatin1String("en") ? QStringLiteral("English") : name;
}

QString systemLanguage()
{
    const QStringList available = availableLanguages();
    for (const QString &wish : QLocale::system().uiLanguages()) {
        const QString language = wish.section(u'-', 0, 0).section(u'_', 0, 0);
        if (available.contains(language))
            return language;
    }
    return QStringLiteral("en");
}

InstalledLanguage::~InstalledLanguage() { remove(); }

bool InstalledLanguage::change(const QString &language)
{
    if (!paperLanguages().contains(language))
        return false;
    remove();
    m_language = language;
    if (m_qt.load(QString(u"qtbase_" + language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_ours.load(fileOf(language), kFolder))
        QCoreApplication::installTranslator(&m_ours);
    return true;
}

Qt::LayoutDirection InstalledLanguage::layoutDirection() const { return QLocale(m_language).textDirection(); }

void InstalledLanguage::remove()
{
    if (m_language.isEmpty())
        return;
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
    m_language.clear();
}

QString PaperLanguage::Source::translate(const char *, const char *source, const char *, int) const
{
    return QString::fromUtf8(source);
}

PaperLanguage::PaperLanguage(const QString &language)
{
    qApp->installEventFilter(this);
    QCoreApplication::installTranslator(&m_source);
    if (m_words.load(fileOf(language), kFolder))
        QCoreApplication::installTranslator(&m_words);
}

PaperLanguage::~PaperLanguage()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_source);
    qApp->removeEventFilter(this);
}

// The change is over before any widget could show it.
bool PaperLanguage::eventFilter(QObject *, QEvent *event) { return event->type() == QEvent::LanguageChange; }

} // namespace attache
