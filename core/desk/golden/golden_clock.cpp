#include "core/desk/golden/golden_json.h"
#include "core/desk/golden/golden_metrics.h"
#include "core/measure/mann_whitney.h"
#include "core/measure/periods.h"
#include "core/measure/working_time.h"

#include <numeric>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

std::optional<Instant> instantOf(const QJsonValue &value) { return parseIso(value.toString().toStdString()); }

Error badInput(std::string field) { return Error{Errc::BadCase, {{}, 0, std::move(field)}, "inputs"}; }

QJsonArray daysJson(const std::vector<DayBucket> &days)
{
    QJsonArray result;
    for (const auto &day : days)
        result.append(QJsonObject{{u"day"_s, toJson(toIsoDay(day.day))},
                                  {u"hours"_s, day.hours},
                                  {u"count"_s, static_cast<qint64>(day.count)},
                                  {u"per_hour"_s, day.perHour()}});
    return result;
}

std::optional<double> meanOf(const std::vector<double> &values)
{
    if (values.empty())
        return {};
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

QJsonObject changeJson(std::optional<double> current, std::optional<double> previous)
{
    std::optional<double> absolute;
    std::optional<double> relative;
    if (current && previous) {
        absolute = *current - *previous;
        if (*previous != 0)
            relative = *absolute / *previous;
    }
    return {{u"abs"_s, toJson(absolute)}, {u"rel"_s, toJson(relative)}};
}

QJsonObject testJson(const std::vector<double> &current, const std::vector<double> &previous)
{
    const auto test = mannWhitney(current, previous);
    const auto u = test.superiority ? std::optional(test.u) : std::nullopt;
    return {{u"U"_s, toJson(u)}, {u"A"_s, toJson(test.superiority)}, {u"z"_s, toJson(test.z)}, {u"p"_s, toJson(test.p)}};
}

QJsonArray windowJson(const Window &window) { return {toJson(toIso(*window.from)), toJson(toIso(*window.to))}; }

double hoursOf(const Window &window) { return secondsBetween(*window.from, *window.to) / 3600; }

Result<QJsonObject> windowsJson(const QJsonObject &settings)
{
    const auto zone = Zone::named(settings["tz"_L1].toString().toStdString());
    const auto first = parseIsoDay(settings["first_day"_L1].toString().toStdString());
    if (!zone)
        return zone.error();
    if (!first)
        return badInput("first_day");
    const auto current = daysWindow(*zone, *first, settings["n_days"_L1].toInt());
    const auto previous = windowBefore(*zone, current, Compare::Previous);
    if (!previous)
        return badInput("n_days");
    return QJsonObject{{u"current"_s, windowJson(current)},
                       {u"previous"_s, windowJson(previous->window)},
                       {u"hours"_s, QJsonArray{hoursOf(previous->window), hoursOf(current)}}};
}

} // namespace

Result<QJsonValue> goldenBusinessClock(const GoldenCase &input)
{
    if (!input.settings.calendar)
        return failure(Errc::BadCalendar, "no working_hours");
    const auto hours = WorkingTime::of(*input.settings.calendar);
    if (!hours)
        return hours.error();
    QJsonArray result;
    for (const auto &pair : input.inputs["pairs"_L1].toArray()) {
        const auto from = instantOf(pair.toArray().at(0));
        const auto to = instantOf(pair.toArray().at(1));
        if (!from || !to)
            return badInput("pairs");
        result.append(QJsonObject{{u"from"_s, pair.toArray().at(0)},
                                  {u"to"_s, pair.toArray().at(1)},
                                  {u"elapsed_s"_s, secondsBetween(*from, *to)},
                                  {u"business_s"_s, hours->secondsBetween(*from, *to)}});
    }
    return QJsonValue(result);
}

Result<QJsonValue> goldenDayBuckets(const GoldenCase &input)
{
    std::vector<Instant> instants;
    for (const auto &value : input.inputs["instants"_L1].toArray()) {
        const auto instant = instantOf(value);
        if (!instant)
            return badInput("instants");
        instants.push_back(*instant);
    }
    const auto tz = input.rawSettings["tz"_L1];
    QJsonObject result;
    for (const auto &name : tz.isArray() ? tz.toArray() : QJsonArray{tz}) {
        const auto zone = Zone::named(name.toString().toStdString());
        if (!zone)
            return zone.error();
        result.insert(name.toString(), daysJson(countByDay(*zone, instants)));
    }
    return QJsonValue(result);
}

Result<QJsonValue> goldenPeriodComparison(const GoldenCase &input)
{
    const auto windows = windowsJson(input.rawSettings);
    if (!windows)
        return windows.error();
    const auto current = numbersOf(input.inputs["current"_L1]);
    const auto previous = numbersOf(input.inputs["previous"_L1]);
    const auto zero = numbersOf(input.inputs["zero"_L1]);
    QJsonObject result{{u"windows"_s, *windows},
                       {u"mean_current"_s, toJson(meanOf(current))},
                       {u"mean_previous"_s, toJson(meanOf(previous))},
                       {u"change"_s, changeJson(meanOf(current), meanOf(previous))},
                       {u"mann_whitney"_s, testJson(current, previous)}};
    if (zero.size() == 2)
        result.insert("change_from_zero"_L1, changeJson(zero[0], zero[1]));
    return QJsonValue(result);
}

} // namespace attache
