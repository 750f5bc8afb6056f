#pragma once

#include "ui/dialogs/settings_dialog.h"

#include <optional>

namespace attache {

// Language and looks as the preferences say; the system's where they say nothing.
QString chosenLanguage(const Preferences &preferences);
void applyLooks(const QString &theme); // 'light', 'dark' or empty

std::optional<Preferences> askPreferences(const Preferences &current, QWidget *window);
void showKeys(QWidget *window); // every key (key_list.h)

} // namespace attache
