#include "core/desk/golden/golden_json.h"
#include "core/desk/golden/golden_metrics.h"
#include "core/measure/bursts.h"

namespace attache {

using namespace Qt::StringLiterals;

namespace {

BurstRule ruleOf(const QJsonObject &settings)
{
    BurstRule rule;
    rule.scale = settings["s"_L1].toDouble(rule.scale);
    rule.gamma = settings["gamma"_L1].toDouble(rule.gamma);
    rule.states = settings["states"_L1].toInt(rule.states);
    return rule;
}

QJsonArray statesJson(const BurstStates &sequence)
{
    QJsonArray states;
    for (const int state : sequence.states)
        states.append(state);
    return states;
}

} // namespace

Result<QJsonValue> goldenBurstGaps(const GoldenCase &input)
{
    const auto found = burstsOfGaps(numbersOf(input.inputs["gaps"_L1]), ruleOf(input.rawSettings));
    if (!found)
        return QJsonValue(QJsonValue::Null);
    return QJsonValue(QJsonObject{{u"states"_s, statesJson(*found)}, {u"cost"_s, found->cost}});
}

Result<QJsonValue> goldenBurstBatched(const GoldenCase &input)
{
    const auto relevant = integersOf(input.inputs["relevant"_L1]);
    const auto total = integersOf(input.inputs["total"_L1]);
    std::vector<Slot> series;
    for (std::size_t i = 0; i < relevant.size() && i < total.size(); ++i)
        series.push_back({relevant[i], total[i]});
    const auto found = burstsOfSlots(series, ruleOf(input.rawSettings));
    if (!found)
        return QJsonValue(QJsonValue::Null);
    return QJsonValue(QJsonObject{{u"states"_s, statesJson(found->sequence)},
                                  {u"cost"_s, found->sequence.cost},
                                  {u"burst_weight"_s, found->sequence.weight()},
                                  {u"p0"_s, found->p0},
                                  {u"p1"_s, found->p1}});
}

} // namespace attache
