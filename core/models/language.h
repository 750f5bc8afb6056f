#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace attache {

// The languages this program was built with, as 'ar', 'en', …; a language is one file translations/attache_<ll>.ts.
QStringList availableLanguages();
// The languages that reports and figures can be printed in: these, and those in which only the words on paper are translated yet,
// one file translations/report_<ll>.ts each. The window is never shown in one of the latter.
QStringList paperLanguages();
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

// The words of a language for as long as a report is put into words, whatever the window speaks: nobody hears of it, and what
// has no translation stays English rather than turning into the window's language.
class PaperLanguage final : public QObject {
public:
    explicit PaperLanguage(const QString &language);
    ~PaperLanguage() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Source final : public QTranslator {
    public:
        QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
        bool isEmpty() const override { return false; }
    };
    Source m_source; // ends the search before the window's own language
    QTranslator m_words;
};

} // namespace attache
