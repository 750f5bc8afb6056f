#include "core/desk/golden/golden_json.h"
#include "core/desk/golden/golden_metrics.h"
#include "core/measure/impact.h"

namespace attache {

using namespace Qt::StringLiterals;

namespace {

std::vector<std::string> textsOf(const QJsonValue &array)
{
    std::vector<std::string> texts;
    for (const auto &value : array.toArray())
        texts.push_back(value.toString().toStdString());
    return texts;
}

std::string idOf(const QJsonValue &entry) { return entry["id"_L1].toString().toStdString(); }

ImpactLog logOf(const QJsonObject &object)
{
    ImpactLog log;
    for (const auto &entry : object["conversations"_L1].toArray())
        log.conversations.push_back({idOf(entry), {}});
    for (const auto &entry : object["actions"_L1].toArray())
        log.actions.push_back({idOf(entry), textsOf(entry["conversations"_L1]), {}});
    for (const auto &entry : object["outcomes"_L1].toArray())
        log.outcomes.push_back({idOf(entry), textsOf(entry["actions"_L1]), textsOf(entry["evidence"_L1]),
                                textsOf(entry["rival_explanations"_L1]), entry["independent_evidence"_L1].toBool()});
    return log;
}

QString levelName(ClaimLevel level)
{
    switch (level) {
    case ClaimLevel::Unsupported: return u"unsupported"_s;
    case ClaimLevel::Asserted: return u"asserted"_s;
    case ClaimLevel::Traced: return u"traced"_s;
    case ClaimLevel::DocumentedContribution: break;
    }
    return u"documented_contribution"_s;
}

} // namespace

Result<QJsonValue> goldenImpactChain(const GoldenCase &input)
{
    const auto log = logOf(input.inputs["log"_L1].toObject());
    const auto chain = impactOf(log);
    QJsonArray outcomes;
    for (std::size_t i = 0; i < log.outcomes.size(); ++i)
        outcomes.append(QJsonObject{{u"id"_s, toJson(log.outcomes[i].id)}, {u"level"_s, levelName(chain.levels[i])}});
    return QJsonValue(QJsonObject{{u"conversations_with_action"_s, toJson(chain.conversationsWithAction)},
                                  {u"actions_with_traced_outcome"_s, toJson(chain.actionsWithTracedOutcome)},
                                  {u"broken_links"_s, toJson(chain.brokenLinks)},
                                  {u"outcomes"_s, outcomes}});
}

} // namespace attache
