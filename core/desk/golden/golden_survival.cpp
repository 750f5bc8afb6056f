#include "core/desk/golden/golden_json.h"
#include "core/desk/golden/golden_metrics.h"

namespace attache {

using namespace Qt::StringLiterals;

namespace {

std::vector<Wait> waitsOf(const QJsonObject &group, QLatin1StringView times = "t"_L1)
{
    const auto t = numbersOf(group[times]);
    const auto e = numbersOf(group["e"_L1]);
    std::vector<Wait> waits;
    for (std::size_t i = 0; i < t.size() && i < e.size(); ++i)
        waits.push_back({t[i], e[i] != 0});
    return waits;
}

QJsonObject restricted(std::span<const CurvePoint> curve, double tau)
{
    const auto mean = restrictedMean(curve, tau);
    return {{u"tau"_s, tau}, {u"value"_s, toJson(mean.value)}, {u"se"_s, toJson(mean.se)}};
}

QString named(double tau) { return u"rmst_%1"_s.arg(tau); }

// LAT-07: what the plain median over answered messages hides.
QJsonObject biasOfPlainMedian(const std::vector<Wait> &waits)
{
    const auto curve = kaplanMeier(waits);
    std::vector<double> answered;
    for (const auto &wait : waits)
        if (wait.answered)
            answered.push_back(wait.t);
    return {{u"km"_s, toJson(curve)},
            {u"median"_s, toJson(quantileOf(curve, 0.5))},
            {u"q25"_s, toJson(quantileOf(curve, 0.25))},
            {u"naive_median_answered_only"_s, toJson(plainMedian(answered))},
            {u"share_answered"_s, toJson(wilson(std::ssize(answered), std::ssize(waits)))}};
}

} // namespace

Result<QJsonValue> goldenWilson(const GoldenCase &input)
{
    QJsonArray result;
    for (const auto &pair : input.inputs["pairs"_L1].toArray())
        result.append(toJson(wilson(pair.toArray().at(0).toInteger(), pair.toArray().at(1).toInteger())));
    return QJsonValue(result);
}

Result<QJsonValue> goldenKmLogRank(const GoldenCase &input)
{
    const auto first = kaplanMeier(waitsOf(input.inputs["group1"_L1].toObject()));
    const auto second = kaplanMeier(waitsOf(input.inputs["group2"_L1].toObject()));
    return QJsonValue(QJsonObject{
        {u"km1"_s, toJson(first)},
        {u"km2"_s, toJson(second)},
        {u"logrank"_s, toJson(logRank(first, second))},
        {u"median"_s, QJsonArray{toJson(quantileOf(first, 0.5)), toJson(quantileOf(second, 0.5))}},
        {u"median_ci1"_s, toJson(quantileLimits(first, 0.5))},
        {u"median_ci2"_s, toJson(quantileLimits(second, 0.5))},
    });
}

// Two teams, and the first one against itself.
Result<QJsonValue> goldenLogRank(const GoldenCase &input)
{
    const auto first = kaplanMeier(waitsOf(input.inputs["group1"_L1].toObject()));
    const auto second = kaplanMeier(waitsOf(input.inputs["group2"_L1].toObject()));
    return QJsonValue(QJsonObject{{u"teams"_s, toJson(logRank(first, second))}, {u"self"_s, toJson(logRank(first, first))}});
}

Result<QJsonValue> goldenKmBias(const GoldenCase &input)
{
    if (input.inputs.contains("t_hours"_L1))
        return QJsonValue(biasOfPlainMedian(waitsOf(input.inputs, "t_hours"_L1)));
    const auto curve = kaplanMeier(waitsOf(input.inputs));
    QJsonObject result{{u"km"_s, toJson(curve)},
                       {u"median"_s, toJson(quantileOf(curve, 0.5))},
                       {u"q25"_s, toJson(quantileOf(curve, 0.25))},
                       {u"q75"_s, toJson(quantileOf(curve, 0.75))}};
    if (input.inputs.contains("tau"_L1)) {
        const double tau = input.inputs["tau"_L1].toDouble();
        result.insert("median_ci"_L1, toJson(quantileLimits(curve, 0.5)));
        result.insert(named(tau), restricted(curve, tau));
    }
    return QJsonValue(result);
}

// Three limits: with censoring, the same waits as if all were answered, and beyond the longest follow-up.
Result<QJsonValue> goldenRestrictedMeans(const GoldenCase &input)
{
    auto waits = waitsOf(input.inputs);
    const auto tau = numbersOf(input.inputs["tau"_L1]);
    const auto curve = kaplanMeier(waits);
    for (auto &wait : waits)
        wait.answered = true;
    const auto uncensored = kaplanMeier(waits);
    QJsonObject result;
    for (std::size_t i = 0; i < tau.size(); ++i) {
        if (!curve.empty() && tau[i] > curve.back().t)
            result.insert("beyond"_L1, restricted(curve, tau[i]));
        else if (i == 1)
            result.insert(named(tau[i]) + "_uncensored"_L1, restricted(uncensored, tau[i]));
        else
            result.insert(named(tau[i]), restricted(curve, tau[i]));
    }
    return QJsonValue(result);
}

} // namespace attache
