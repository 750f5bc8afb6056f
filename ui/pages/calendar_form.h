#pragma once

#include "core/domain/calendar.h"
#include "ui/pages/form_panel.h"

#include <array>
#include <optional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace attache {

class FigureWords;

// Working hours: zone, several spans a weekday, holidays.
class CalendarForm final : public FormPanel {
    Q_OBJECT
public:
    CalendarForm(const std::optional<Calendar> &current, const Zone &zone, const FigureWords &words, QWidget *parent = nullptr);
    // Nothing while a line cannot be understood; complains of the first one.
    std::optional<Calendar> calendar();

private:
    QComboBox *m_zone;
    std::array<QLineEdit *, 7> m_days{};
    QStringList m_dayNames;
    QPlainTextEdit *m_holidays;
};

} // namespace attache
