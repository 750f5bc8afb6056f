#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

namespace attache {

// The languages this program was built with, as 'ar', 'en', …; a language is one file translations/attache_<ll>.ts.
QStringList availableLanguages();
// What its speakers call it: 'English', 'العربية'.
QString languageName(const QString &language);
// The best available language for the system's wishes; 'en' where none fits.
QString systemLanguage();

// Keeps the translators of one language (ours and Qt's own) installed while it lives. Needs a QCoreApplication.
class InstalledLanguage {
public:
    InstalledLanguage() = default;
    explicit InstalledLanguage(const QString &language) { change(language); }
    ~InstalledLanguage();
    InstalledLanguage(const InstalledLanguage &) = delete;
    InstalledLanguage &operator=(const InstalledLanguage &) = delete;

    // Widgets hear of it by QEvent::LanguageChange. False where there is no such language: nothing changes then.
    bool change(const QString &language);
    const QString &language() const { return m_language; }
    Qt::LayoutDirection layoutDirection() const;

private:
    void remove();

    QString m_language;
    QTranslator m_ours, m_qt;
};

} // namespace attache
