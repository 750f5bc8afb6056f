#include "core/desk/golden/golden_json.h"
#include "core/desk/golden/golden_metrics.h"
#include "core/measure/holt_winters.h"
#include "core/measure/seismic.h"

#include <algorithm>
#include <cmath>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

SeismicRule seismicRule(const QJsonObject &settings)
{
    SeismicRule rule;
    rule.theta = settings["theta"_L1].toDouble(rule.theta);
    rule.s0 = settings["s0"_L1].toDouble(rule.s0);
    rule.c = settings["c"_L1].toDouble(rule.c);
    rule.leastWindow = settings["w_min"_L1].toDouble(rule.leastWindow);
    rule.mostWindow = settings["w_max"_L1].toDouble(rule.mostWindow);
    rule.leastShares = static_cast<std::size_t>(settings["min_count"_L1].toInt(static_cast<int>(rule.leastShares)));
    rule.effectiveFollowers = settings["n_star"_L1].toDouble(rule.effectiveFollowers);
    return rule;
}

QJsonObject forecastJson(const SeismicForecast &forecast)
{
    return {{u"observed"_s, static_cast<qint64>(forecast.observed)},
            {u"window_s"_s, forecast.window},
            {u"infectiousness"_s, toJson(forecast.infectiousness)},
            {u"branching"_s, toJson(forecast.branching)},
            {u"supercritical"_s, forecast.supercritical},
            {u"prediction"_s, toJson(forecast.total)}};
}

// A moment is named by the whole minutes that have passed, in seconds: 301 is named 300.
QString momentName(double age) { return QString::number(static_cast<qint64>(std::floor(age / 60)) * 60); }

HoltWintersRule holtWintersRule(const QJsonObject &settings)
{
    HoltWintersRule rule;
    rule.alpha = settings["alpha"_L1].toDouble(rule.alpha);
    rule.beta = settings["beta"_L1].toDouble(rule.beta);
    rule.gamma = settings["gamma"_L1].toDouble(rule.gamma);
    rule.level = settings["l0"_L1].toDouble();
    rule.trend = settings["b0"_L1].toDouble();
    rule.season = numbersOf(settings["s0"_L1]);
    return rule;
}

QJsonArray numbersJson(const std::vector<double> &numbers)
{
    QJsonArray array;
    for (const double number : numbers)
        array.append(number);
    return array;
}

QJsonArray daysJson(const std::vector<DayForecast> &days)
{
    QJsonArray array;
    for (const auto &day : days)
        array.append(QJsonObject{
            {u"h"_s, array.size() + 1}, {u"mean"_s, day.mean}, {u"sd"_s, day.sd}, {u"lo"_s, day.lo}, {u"hi"_s, day.hi}});
    return array;
}

} // namespace

Result<QJsonValue> goldenSeismic(const GoldenCase &input)
{
    const auto times = numbersOf(input.inputs["share_times"_L1]);
    const auto followers = numbersOf(input.inputs["followers"_L1]);
    std::vector<SeismicShare> shares;
    for (std::size_t i = 0; i < times.size() && i < followers.size(); ++i)
        shares.push_back({times[i], followers[i]});
    QJsonObject result;
    for (const double age : numbersOf(input.inputs["at"_L1]))
        result.insert(momentName(age), forecastJson(seismicForecast(shares, age, seismicRule(input.rawSettings))));
    return QJsonValue(result);
}

Result<QJsonValue> goldenHoltWinters(const GoldenCase &input)
{
    const auto rule = holtWintersRule(input.rawSettings);
    const auto state = followDays(numbersOf(input.inputs["y"_L1]), rule);
    if (!state)
        return Error{Errc::BadCase, {{}, 0, "s0"}, "no season"};
    const auto days = forecastDays(*state, rule, static_cast<std::size_t>(std::max(0, input.inputs["h"_L1].toInt())));
    return QJsonValue(QJsonObject{{u"level"_s, state->level},
                                  {u"trend"_s, state->trend},
                                  {u"season"_s, numbersJson(state->season)},
                                  {u"one_step_errors"_s, numbersJson(state->errors)},
                                  {u"sigma2"_s, state->variance()},
                                  {u"forecast"_s, daysJson(days)}});
}

} // namespace attache
