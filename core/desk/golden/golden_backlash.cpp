#include "core/desk/golden/golden_json.h"
#include "core/desk/golden/golden_metrics.h"
#include "core/measure/backlash.h"

namespace attache {

using namespace Qt::StringLiterals;

namespace {

Reactions pairOf(const QJsonValue &pair) { return {pair[0].toInteger(), pair[1].toInteger()}; }

// Past posts as their disputing reactions x among n.
std::vector<Reactions> pastOf(const QJsonObject &inputs)
{
    const auto x = integersOf(inputs["history_x"_L1]);
    const auto n = integersOf(inputs["history_n"_L1]);
    std::vector<Reactions> past;
    for (std::size_t i = 0; i < x.size() && i < n.size(); ++i)
        past.push_back({x[i], n[i] - x[i]});
    return past;
}

// A prior that the case states, in its inputs or else its settings.
std::optional<BetaPrior> statedPrior(const GoldenCase &input)
{
    for (const auto &members : {input.inputs, input.rawSettings})
        if (members["alpha"_L1].isDouble() && members["beta"_L1].isDouble())
            return BetaPrior{members["alpha"_L1].toDouble(), members["beta"_L1].toDouble()};
    return {};
}

OppositionRule ruleOf(const QJsonObject &settings)
{
    OppositionRule rule;
    rule.threshold = settings["threshold"_L1].toDouble(rule.threshold);
    rule.certainty = settings["prob"_L1].toDouble(rule.certainty);
    rule.leastReactions = settings["min_n"_L1].toInteger(rule.leastReactions);
    return rule;
}

QJsonObject oppositionJson(const Opposition &opposition)
{
    return {{u"raw_ratio"_s, toJson(opposition.rawRatio)},
            {u"raw_share"_s, toJson(opposition.rawShare)},
            {u"posterior_mean"_s, opposition.posteriorMean},
            {u"prob_above"_s, opposition.probAbove},
            {u"flag"_s, opposition.flagged}};
}

QJsonObject priorJson(const FittedPrior &fitted)
{
    return {{u"alpha"_s, fitted.prior.alpha},
            {u"beta"_s, fitted.prior.beta},
            {u"p"_s, toJson(fitted.p)},
            {u"rho"_s, toJson(fitted.rho)}};
}

} // namespace

// Posts under a stated prior; or one post with what its account's past says of the prior.
Result<QJsonValue> goldenBacklash(const GoldenCase &input)
{
    const auto rule = ruleOf(input.rawSettings);
    const auto stated = statedPrior(input);
    if (!input.inputs.contains("history_x"_L1)) {
        QJsonArray posts;
        for (const auto &pair : input.inputs["negative_positive"_L1].toArray())
            posts.append(oppositionJson(oppositionOf(pairOf(pair), stated.value_or(BetaPrior{}), rule)));
        return QJsonValue(posts);
    }
    const auto fitted = fitPrior(pastOf(input.inputs));
    const auto post = oppositionOf(pairOf(input.inputs["new"_L1]), stated.value_or(fitted.prior), rule);
    return QJsonValue(QJsonObject{{u"prior"_s, priorJson(fitted)}, {u"post"_s, oppositionJson(post)}});
}

} // namespace attache
