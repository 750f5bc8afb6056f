#include "core/domain/calendar_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace attache {

namespace {

constexpr int kDayMinutes = 24 * 60;

Error bad(std::string field) { return Error{Errc::BadCalendar, {{}, 0, std::move(field)}, {}}; }

std::optional<int> minutesOf(const QJsonValue &value)
{
    int hour = 0;
    int minute = 0;
    int end = 0;
    const auto text = value.toString().toStdString();
    if (std::sscanf(text.c_str(), "%2d:%2d%n", &hour, &minute, &end) != 2 || static_cast<std::size_t>(end) != text.size())
        return {};
    const int total = hour * 60 + minute;
    return hour < 0 || minute < 0 || minute > 59 || total > kDayMinutes ? std::nullopt : std::optional(total);
}

Result<std::vector<WorkingSpan>> spansOf(const QJsonValue &value, const std::string &field)
{
    std::vector<WorkingSpan> spans;
    if (!value.isArray())
        return bad(field);
    const auto list = value.toArray();
    for (const auto &entry : list) {
        const auto pair = entry.toArray();
        const auto from = minutesOf(pair.at(0));
        const auto to = minutesOf(pair.at(1));
        if (pair.size() != 2 || !from || !to)
            return bad(field);
        spans.push_back({*from, *to});
    }
    std::sort(spans.begin(), spans.end(), [](const WorkingSpan &a, const WorkingSpan &b) { return a.from < b.from; });
    return spans;
}

QString clockText(int minutes)
{
    return QStringLiteral("%1:%2").arg(minutes / 60, 2, 10, QLatin1Char('0')).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

Result<Calendar> calendarFromJson(std::string_view json)
{
    const auto document = QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())));
    if (!document.isObject())
        return bad({});
    const auto object = document.object();
    Calendar calendar;
    calendar.zone = object.value(QLatin1String("tz")).toString().toStdString();
    if (const auto zone = Zone::named(calendar.zone); !zone)
        return Error{Errc::UnknownZone, {{}, 0, "tz"}, calendar.zone};
    const auto hours = object.value(QLatin1String("working_hours")).toObject();
    for (auto it = hours.begin(); it != hours.end(); ++it) {
        const auto field = "working_hours." + it.key().toStdString();
        const int weekday = it.key().toInt();
        auto spans = spansOf(it.value(), field);
        if (weekday < 1 || weekday > 7 || !spans)
            return bad(field);
        calendar.week[static_cast<std::size_t>(weekday - 1)] = std::move(*spans);
    }
    const auto holidays = object.value(QLatin1String("holidays")).toArray();
    for (const auto &entry : holidays) {
        const auto day = parseIsoDay(entry.toString().toStdString());
        if (!day)
            return bad("holidays");
        calendar.holidays.push_back(*day);
    }
    std::sort(calendar.holidays.begin(), calendar.holidays.end());
    return calendar;
}

std::string toJson(const Calendar &calendar)
{
    QJsonObject hours;
    for (std::size_t day = 0; day < calendar.week.size(); ++day) {
        QJsonArray spans;
        for (const auto &span : calendar.week[day])
            spans.append(QJsonArray{clockText(span.from), clockText(span.to)});
        if (!spans.isEmpty())
            hours.insert(QString::number(day + 1), spans);
    }
    QJsonArray holidays;
    for (const auto day : calendar.holidays)
        holidays.append(QString::fromStdString(toIsoDay(day)));
    const QJsonObject object{{QStringLiteral("tz"), QString::fromStdString(calendar.zone)},
                             {QStringLiteral("working_hours"), hours},
                             {QStringLiteral("holidays"), holidays}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace attache
