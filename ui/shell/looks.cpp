#include "ui/shell/looks.h"

#include "core/models/language.h"
#include "ui/shell/key_list.h"
#include "ui/theme/theme.h"

#include <QApplication>

namespace attache {

using namespace Qt::StringLiterals;

QString chosenLanguage(const Preferences &preferences)
{
    return preferences.language.isEmpty() ? systemLanguage() : preferences.language;
}

void applyLooks(const QString &theme)
{
    // Without a wish the system's window colour says whether it is dark; asked for before our own style is set.
    static const bool systemDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    Theme looks;
    const bool dark = theme.isEmpty() ? systemDark : theme == u"dark"_s;
    looks.colours = dark ? darkPalette() : lightPalette();
    applyTheme(*qApp, looks);
}

std::optional<Preferences> askPreferences(const Preferences &current, QWidget *window)
{
    QList<std::pair<QString, QString>> languages;
    for (const QString &code : availableLanguages())
        languages << std::pair(code, languageName(code));
    SettingsDialog dialog(current, languages, window);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return dialog.chosen();
}

void showKeys(QWidget *window) { ShortcutsDialog(keyGroups(), window).exec(); }

} // namespace attache
