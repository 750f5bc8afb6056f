#pragma once

#include "ui/dialogs/plain_dialog.h"

#include <QList>

#include <utility>

class QCheckBox;
class QComboBox;

namespace attache {

struct Preferences {
    QString language;    // 'en'; empty: as the system
    QString theme;       // 'light', 'dark'; empty: as the system
    bool notify = false; // alarms are told to the desktop
    bool operator==(const Preferences &) const = default;
};

class SettingsDialog final : public PlainDialog {
    Q_OBJECT
public:
    // `languages`: codes that are there, each with its own name.
    SettingsDialog(const Preferences &current, const QList<std::pair<QString, QString>> &languages, QWidget *parent);
    Preferences chosen() const;

private:
    QComboBox *m_language;
    QComboBox *m_theme;
    QCheckBox *m_notify;
};

} // namespace attache
