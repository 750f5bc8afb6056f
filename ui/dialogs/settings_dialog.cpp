#include "ui/dialogs/settings_dialog.h"

#include "ui/theme/spacing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(const Preferences &current, const QList<std::pair<QString, QString>> &languages, QWidget *parent)
    : PlainDialog(tr("Settings"), tr("Use"), parent),
      m_language(new QComboBox),
      m_theme(new QComboBox),
      m_notify(new QCheckBox(tr("New alarms as desktop notifications")))
{
    m_language->setObjectName(u"language"_s);
    m_theme->setObjectName(u"theme"_s);
    m_language->addItem(tr("As the system"), QString());
    for (const auto &[code, name] : languages)
        m_language->addItem(name, code);
    m_theme->addItem(tr("As the system"), QString());
    m_theme->addItem(tr("Light"), u"light"_s);
    m_theme->addItem(tr("Dark"), u"dark"_s);
    m_language->setCurrentIndex(qMax(0, m_language->findData(current.language)));
    m_theme->setCurrentIndex(qMax(0, m_theme->findData(current.theme)));
    auto *form = new QFormLayout;
    form->setSpacing(kGrid);
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("Looks"), m_theme);
    body()->addLayout(form);
    m_notify->setObjectName(u"notify"_s);
    m_notify->setChecked(current.notify);
    body()->addWidget(m_notify);
    say(tr("A notification says how many alarms are new, and nothing of what anybody wrote."));
    m_language->setAccessibleName(tr("Language"));
    m_theme->setAccessibleName(tr("Looks"));
}

Preferences SettingsDialog::chosen() const
{
    return {m_language->currentData().toString(), m_theme->currentData().toString(), m_notify->isChecked()};
}

} // namespace attache
