#include "core/models/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

// The translations lie in a static library, whose resources nothing else would pull in. Outside any namespace: Qt's rule.
static void initTranslations() { Q_INIT_RESOURCE(attache_translations); }

namespace attache {

namespace {

const QString kFolder = QStringLiteral(":/i18n");

} // namespace

QStringList availableLanguages()
{
    initTranslations();
    QStringList languages;
    for (const QString &file : QDir(kFolder).entryList({QStringLiteral("attache_*.qm")}, QDir::Files, QDir::Name))
        languages << file.mid(8).chopped(3);
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
    if (!availableLanguages().contains(language))
        return false;
    remove();
    m_language = language;
    if (m_qt.load(QString(u"qtbase_" + language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_ours.load(QString(u"attache_" + language), kFolder))
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

} // namespace attache
