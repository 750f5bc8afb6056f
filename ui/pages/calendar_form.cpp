#include "ui/pages/calendar_form.h"

#include "core/models/calendar_words.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "ui/dialogs/create_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHolidaysHeight = 120;

} // namespace

CalendarForm::CalendarForm(const std::optional<Calendar> &current, const Zone &zone, const FigureWords &words, QWidget *parent)
    : FormPanel(
        tr("Several spans a day are parted by commas: 08:30–12:00, 13:00–16:30. "
           "A span may run past midnight: 22:00–06:00."),
        tr("Use these hours"), parent),
      m_zone(zoneChoice(QString::fromStdString(current ? current->zone : zone.name()), nullptr)),
      m_holidays(new QPlainTextEdit)
{
    addField(tr("Time zone"), m_zone);
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        m_dayNames << words.locale().standaloneDayName(int(day) + 1);
        m_days[day] = new QLineEdit(current ? spansText(current->week[day]) : QString());
        m_days[day]->setObjectName(u"day%1"_s.arg(day));
        m_days[day]->setPlaceholderText(tr("closed"));
        addField(m_dayNames.last(), m_days[day]);
    }
    m_holidays->setObjectName(u"holidays"_s);
    m_holidays->setTabChangesFocus(true);
    m_holidays->setMinimumHeight(kHolidaysHeight);
    m_holidays->setPlainText(current ? daysText(current->holidays) : QString());
    addField(tr("Holidays, one a line (2026-12-25)"), m_holidays);
}

std::optional<Calendar> CalendarForm::calendar()
{
    Calendar calendar;
    calendar.zone = m_zone->currentText().trimmed().toStdString();
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        const auto spans = parseSpans(m_days[day]->text());
        if (!spans) {
            complain(fill(tr("The hours of %1 cannot be understood."), {m_dayNames.at(qsizetype(day))}));
            m_days[day]->setFocus();
            return {};
        }
        calendar.week[day] = *spans;
    }
    const auto holidays = parseDays(m_holidays->toPlainText());
    if (!holidays) {
        complain(tr("One of the holidays is no date. Write 2026-12-25."));
        m_holidays->setFocus();
        return {};
    }
    calendar.holidays = *holidays;
    complain({});
    return calendar;
}

} // namespace attache
