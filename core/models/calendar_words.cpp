#include "core/models/calendar_words.h"

#include "core/models/figure_words.h"
#include "core/models/fill.h"

#include <QRegularExpression>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHour = 60;
constexpr int kDayEnd = 24 * kHour;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(CalendarWords)
};

QString timeText(int minutes)
{
    return u"%1:%2"_s.arg(minutes / kHour, 2, 10, QChar(u'0')).arg(minutes % kHour, 2, 10, QChar(u'0'));
}

std::optional<int> parseTime(const QString &hours, const QString &minutes)
{
    const int m = minutes.isEmpty() ? 0 : minutes.toInt();
    const int total = hours.toInt() * kHour + m;
    if (m >= kHour || total > kDayEnd)
        return {};
    return total;
}

std::optional<WorkingSpan> parseSpan(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,2})(?::(\\d{2}))?\\s*[-–—]\\s*(\\d{1,2})(?::(\\d{2}))?$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const auto from = parseTime(match.captured(1), match.captured(2));
    const auto to = parseTime(match.captured(3), match.captured(4));
    if (!from || !to || *from == kDayEnd)
        return {};
    return WorkingSpan{*from, *to};
}

} // namespace

QString spansText(const std::vector<WorkingSpan> &spans)
{
    QStringList parts;
    for (const WorkingSpan &span : spans)
        parts << QString(timeText(span.from) + u'–' + timeText(span.to));
    return parts.join(u", "_s);
}

std::optional<std::vector<WorkingSpan>> parseSpans(const QString &text)
{
    std::vector<WorkingSpan> spans;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto span = parseSpan(part);
        if (!span)
            return {};
        spans.push_back(*span);
    }
    std::sort(spans.begin(), spans.end(), [](const WorkingSpan &a, const WorkingSpan &b) { return a.from < b.from; });
    return spans;
}

QStringList weekText(const Calendar &calendar, const FigureWords &words)
{
    QStringList lines;
    const auto dayName = [&](std::size_t day) { return words.locale().standaloneDayName(int(day) + 1, QLocale::ShortFormat); };
    for (std::size_t first = 0; first < calendar.week.size();) {
        std::size_t last = first;
        while (last + 1 < calendar.week.size() && calendar.week[last + 1] == calendar.week[first])
            ++last;
        const QString days = first == last ? dayName(first) : QString(dayName(first) + u'–' + dayName(last));
        if (!calendar.week[first].empty())
            lines << fill(Say::tr("%1 %2", "weekdays, hours"), {days, spansText(calendar.week[first])});
        first = last + 1;
    }
    return lines;
}

std::optional<std::vector<LocalDay>> parseDays(const QString &text)
{
    std::vector<LocalDay> days;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty())
            continue;
        const auto day = parseIsoDay(line.trimmed().toStdString());
        if (!day)
            return {};
        days.push_back(*day);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

QString daysText(const std::vector<LocalDay> &days)
{
    QStringList lines;
    for (const LocalDay day : days)
        lines << QString::fromStdString(toIsoDay(day));
    return lines.join(u'\n');
}

} // namespace attache
