#include "ui/pages/schedule_form.h"

#include "core/base/whole_file.h"
#include "core/models/error_words.h"
#include "ui/dialogs/user_prompts.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QTimeEdit>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShownHeight = 260;

} // namespace

ScheduleForm::ScheduleForm(QString workspace, const QStringList &definitions, UserPrompts &prompts, QWidget *parent)
    : FormPanel(
        tr("No server is needed: the computer makes the report itself, with cron or with a timer of systemd. The files are "
           "written into a folder of your choice; put them in place with the commands shown. The exit code of the command "
           "tells whether it went well."),
        tr("Write the files…"), parent),
      m_workspace(QFileInfo(workspace).absoluteFilePath()),
      m_folder(QFileInfo(workspace).absolutePath()),
      m_prompts(prompts),
      m_definition(new QComboBox),
      m_rhythm(new QComboBox),
      m_time(new QTimeEdit(QTime(6, 0))),
      m_shown(new QPlainTextEdit)
{
    m_definition->setObjectName(u"scheduledDefinition"_s);
    m_definition->addItems(definitions);
    m_rhythm->addItem(tr("every day"), int(ScheduleRhythm::Daily));
    m_rhythm->addItem(tr("every Monday"), int(ScheduleRhythm::Weekly));
    m_rhythm->addItem(tr("on the first of the month"), int(ScheduleRhythm::Monthly));
    m_shown->setObjectName(u"scheduleFiles"_s);
    m_shown->setReadOnly(true);
    m_shown->setMinimumHeight(kShownHeight);
    addField(tr("Which report"), m_definition);
    addField(tr("When"), m_rhythm);
    addField(tr("At"), m_time);
    addField(tr("What will be written"), m_shown);
    if (definitions.isEmpty())
        complain(tr("Keep a report under its title first."));
    connect(m_definition, &QComboBox::currentTextChanged, this, &ScheduleForm::show);
    connect(m_rhythm, &QComboBox::currentIndexChanged, this, &ScheduleForm::show);
    connect(m_time, &QTimeEdit::timeChanged, this, &ScheduleForm::show);
    connect(this, &FormPanel::submitted, this, &ScheduleForm::write);
    show();
}

ScheduleWish ScheduleForm::wish() const
{
    return {QCoreApplication::applicationFilePath(),         m_workspace,           m_definition->currentText(), m_folder,
            ScheduleRhythm(m_rhythm->currentData().toInt()), m_time->time().hour(), m_time->time().minute(),     true};
}

void ScheduleForm::show()
{
    const Schedule schedule = scheduleOf(wish());
    m_shown->setPlainText(schedule.name + u".service\n"_s + schedule.service + u'\n' + schedule.name + u".timer\n"_s
                          + schedule.timer + u'\n' + schedule.install.join(u'\n') + u"\n\ncrontab -e\n"_s + schedule.crontab
                          + u'\n');
}

void ScheduleForm::write()
{
    if (m_definition->currentText().isEmpty())
        return complain(tr("Keep a report under its title first."));
    const auto folder = m_prompts.openFolder(tr("Where the files of the timer go"));
    if (!folder)
        return;
    const Schedule schedule = scheduleOf(wish());
    const std::pair<QString, QString> files[] = {{schedule.name + u".service"_s, schedule.service},
                                                 {schedule.name + u".timer"_s, schedule.timer},
                                                 {schedule.name + u".crontab"_s, schedule.crontab + u'\n'}};
    for (const auto &[name, content] : files)
        if (auto done = writeWholeFile(QDir(*folder).filePath(name).toStdString(), content.toStdString()); !done)
            return complain(describe(done.error()));
    complain(tr("Written. Nothing runs before you put it in place."));
}

} // namespace attache
