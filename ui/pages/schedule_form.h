#pragma once

#include "core/models/report_schedule.h"
#include "ui/pages/form_panel.h"

class QComboBox;
class QPlainTextEdit;
class QTimeEdit;

namespace attache {

class UserPrompts;

// Writes what cron or a timer of systemd needs to make a kept report again and again; nothing is put in place by itself.
class ScheduleForm final : public FormPanel {
    Q_OBJECT
public:
    ScheduleForm(QString workspace, const QStringList &definitions, UserPrompts &prompts, QWidget *parent = nullptr);

private:
    ScheduleWish wish() const;
    void show();
    void write();

    QString m_workspace, m_folder;
    UserPrompts &m_prompts;
    QComboBox *m_definition, *m_rhythm;
    QTimeEdit *m_time;
    QPlainTextEdit *m_shown;
};

} // namespace attache
