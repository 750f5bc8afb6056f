#include "core/desk/golden/golden_json.h"
#include "core/desk/golden/golden_metrics.h"
#include "core/measure/control_charts.h"
#include "core/measure/surprise.h"

namespace attache {

using namespace Qt::StringLiterals;

namespace {

QString modelName(CountModel model)
{
    switch (model) {
    case CountModel::None: return u"none"_s;
    case CountModel::GammaPoisson: return u"gamma_poisson"_s;
    case CountModel::Poisson: return u"poisson"_s;
    case CountModel::NegativeBinomial: break;
    }
    return u"negative_binomial"_s;
}

QJsonObject surpriseJson(const Surprise &surprise)
{
    return {{u"model"_s, modelName(surprise.model)},
            {u"mean"_s, toJson(surprise.mean)},
            {u"variance"_s, toJson(surprise.variance)},
            {u"size"_s, toJson(surprise.size)},
            {u"p_value"_s, toJson(surprise.p)},
            {u"surprise_bits"_s, toJson(surprise.bits)},
            {u"rank_p"_s, surprise.rankP}};
}

SurpriseRule ruleOf(const QJsonObject &settings)
{
    SurpriseRule rule;
    rule.a0 = settings["a0"_L1].toDouble(rule.a0);
    rule.b0 = settings["b0"_L1].toDouble(rule.b0);
    rule.leastHistory = static_cast<std::size_t>(settings["min_history"_L1].toInt(static_cast<int>(rule.leastHistory)));
    return rule;
}

QJsonValue countJson(std::optional<std::int64_t> count)
{
    return count ? QJsonValue(static_cast<qint64>(*count)) : QJsonValue(QJsonValue::Null);
}

// Each history with the count that is to be judged by it.
QJsonObject ofHistories(const QJsonObject &histories, const SurpriseRule &rule)
{
    QJsonObject result;
    for (auto entry = histories.begin(); entry != histories.end(); ++entry)
        result.insert(entry.key(), surpriseJson(surpriseOf(entry.value()[1].toInteger(), integersOf(entry.value()[0]), rule)));
    return result;
}

QJsonObject ewmaJson(const EwmaPoint &point) { return {{u"z"_s, point.z}, {u"ucl"_s, point.limit}, {u"alarm"_s, point.alarm}}; }

QJsonObject cusumJson(const Cusum &cusum)
{
    QJsonArray path;
    QJsonArray alarms;
    for (const double value : cusum.path)
        path.append(value);
    for (const auto place : cusum.alarms)
        alarms.append(static_cast<qint64>(place));
    return {{u"path"_s, path}, {u"alarms"_s, alarms}};
}

} // namespace

// Several counts by one history, each under its own name; with a budget also the count that alarms, and with a prior for
// places without history what the predictive says of the last count.
Result<QJsonValue> goldenSurprise(const GoldenCase &input)
{
    const auto rule = ruleOf(input.rawSettings);
    if (input.inputs.contains("histories"_L1))
        return QJsonValue(ofHistories(input.inputs["histories"_L1].toObject(), rule));
    const auto history = integersOf(input.inputs["history"_L1]);
    const auto counts = integersOf(input.inputs["counts"_L1]);
    QJsonObject result;
    for (const auto count : counts)
        result.insert(QString::number(count), surpriseJson(surpriseOf(count, history, rule)));
    if (const auto alpha = numberOf(input.rawSettings["alpha"_L1]))
        result.insert("alarm_at"_L1, countJson(alarmThreshold(history, *alpha, rule)));
    const auto prior = numbersOf(input.inputs["empty_prior"_L1]);
    if (prior.size() == 2 && !counts.empty()) {
        const auto count = counts.back();
        result.insert(u"predictive_%1"_s.arg(count), toJson(predictiveTail(count, history, rule.a0, rule.b0)));
        result.insert("predictive_empty_history_prior"_L1, toJson(predictiveTail(count, {}, prior[0], prior[1])));
    }
    return QJsonValue(result);
}

Result<QJsonValue> goldenCusum(const GoldenCase &input)
{
    const double k = input.rawSettings["k"_L1].toDouble();
    const double h = input.rawSettings["h"_L1].toDouble();
    QJsonObject result{{u"cusum"_s, cusumJson(cusumOf(numbersOf(input.inputs["y"_L1]), k, h))}};
    for (const auto &[setting, name] : {std::pair{"lambda0"_L1, "arl0"_L1}, std::pair{"lambda1"_L1, "arl1"_L1}})
        if (const auto mean = numberOf(input.rawSettings[setting]))
            result.insert(name, toJson(averageRunLength(*mean, k, h)));
    const auto rates = numbersOf(input.inputs["rates_for_k"_L1]);
    if (rates.size() == 2)
        result.insert("k_from_rates"_L1, toJson(cusumReference(rates[0], rates[1])));
    return QJsonValue(result);
}

Result<QJsonValue> goldenEwma(const GoldenCase &input)
{
    EwmaRule rule;
    rule.lambda = input.rawSettings["lambda"_L1].toDouble(rule.lambda);
    rule.width = input.rawSettings["L"_L1].toDouble(rule.width);
    rule.mean = input.rawSettings["mu"_L1].toDouble();
    rule.variance = input.rawSettings["variance"_L1].toDouble();
    QJsonArray points;
    for (const auto &point : ewmaOf(numbersOf(input.inputs["y"_L1]), rule))
        points.append(ewmaJson(point));
    return QJsonValue(points);
}

} // namespace attache
