#pragma once

#include "core/domain/calendar.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace attache {

class FigureWords;

// Working hours as they are read and written: '08:30–12:00, 13:00–16:30'; a span that ends before it begins runs past
// midnight; '24:00' is the end of a day.
QString spansText(const std::vector<WorkingSpan> &spans);
// The spans of such a text, ascending; a hyphen will do for the dash. Nothing where it cannot be understood.
std::optional<std::vector<WorkingSpan>> parseSpans(const QString &text);

// 'Mon–Thu 08:30–12:00, 13:00–16:30': one line for each run of equal weekdays that have hours.
QStringList weekText(const Calendar &calendar, const FigureWords &words);

// One ISO day a line; nothing where one of them is no day. Ascending, each once.
std::optional<std::vector<LocalDay>> parseDays(const QString &text);
QString daysText(const std::vector<LocalDay> &days);

} // namespace attache
