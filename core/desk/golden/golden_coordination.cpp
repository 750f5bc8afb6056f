#include "core/desk/golden/golden_json.h"
#include "core/desk/golden/golden_metrics.h"
#include "core/desk/golden/golden_network.h"
#include "core/measure/coordination.h"
#include "core/measure/copy_flood.h"
#include "core/measure/wording.h"

#include <algorithm>
#include <cmath>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

std::string textOf(const QJsonValue &value) { return value.toString().toStdString(); }

// Rows of object, account, post and second.
std::vector<SharedObject> sharesOf(const QJsonValue &rows)
{
    std::vector<SharedObject> shares;
    for (const auto &row : rows.toArray())
        shares.push_back({textOf(row[0]), textOf(row[1]), textOf(row[2]), row[3].toDouble()});
    return shares;
}

CoordinationRule coordinationRule(const QJsonObject &settings)
{
    CoordinationRule rule;
    rule.window = settings["window_s"_L1].toDouble(rule.window);
    rule.percentile = settings["edge_percentile"_L1].toDouble(rule.percentile);
    const auto least = settings["min_participation"_L1].toInt(static_cast<int>(rule.leastParticipation));
    rule.leastParticipation = static_cast<std::size_t>(std::max(0, least));
    return rule;
}

QJsonObject coordinationJson(const Coordination &found)
{
    QJsonArray strong;
    for (const auto &edge : found.strong)
        strong.append(QJsonObject{{u"a"_s, toJson(edge.a)},
                                  {u"b"_s, toJson(edge.b)},
                                  {u"weight"_s, static_cast<qint64>(edge.weight)},
                                  {u"objects"_s, static_cast<qint64>(edge.objects)},
                                  {u"mean_dt"_s, edge.meanGap},
                                  {u"symmetry"_s, edge.symmetry}});
    QJsonArray components;
    for (const auto &group : found.groups)
        components.append(toJson(group));
    return {{u"pairs"_s, static_cast<qint64>(found.pairs)},
            {u"accounts"_s, static_cast<qint64>(found.accounts)},
            {u"edges"_s, static_cast<qint64>(found.edges)},
            {u"threshold"_s, toJson(found.threshold)},
            {u"strong_edges"_s, strong},
            {u"components"_s, components}};
}

FloodRule floodRule(const QJsonObject &settings)
{
    FloodRule rule;
    rule.shingle = static_cast<std::size_t>(std::max(1, settings["shingle"_L1].toInt(static_cast<int>(rule.shingle))));
    rule.similarity = settings["similarity"_L1].toDouble(rule.similarity);
    rule.leastTokens = static_cast<std::size_t>(std::max(0, settings["min_tokens"_L1].toInt(static_cast<int>(rule.leastTokens))));
    rule.accounts = settings["flood_accounts"_L1].toInteger(rule.accounts);
    rule.window = Millis{std::llround(settings["flood_window_s"_L1].toDouble(3600) * 1000)};
    return rule;
}

QJsonObject clusterJson(const CopyCluster &cluster, const std::vector<WrittenText> &texts)
{
    std::vector<std::string> ids;
    for (const auto text : cluster.texts)
        ids.push_back(texts[text].id);
    return {{u"posts"_s, toJson(ids)},
            {u"accounts"_s, static_cast<qint64>(cluster.accounts)},
            {u"max_accounts_in_window"_s, static_cast<qint64>(cluster.mostInWindow)},
            {u"flood"_s, cluster.flood}};
}

} // namespace

// One list of shares; or a list of one account with itself and one of a single co-action, the latter also without the
// least number of shares.
Result<QJsonValue> goldenCoordination(const GoldenCase &input)
{
    auto rule = coordinationRule(input.rawSettings);
    if (input.inputs.contains("shares"_L1))
        return QJsonValue(coordinationJson(coordinationOf(sharesOf(input.inputs["shares"_L1]), rule)));
    const auto pair = sharesOf(input.inputs["pair"_L1]);
    QJsonObject result{{u"none"_s, coordinationJson(coordinationOf(sharesOf(input.inputs["self"_L1]), rule))},
                       {u"one_off"_s, coordinationJson(coordinationOf(pair, rule))}};
    rule.leastParticipation = 1;
    result.insert("one_off_r1"_L1, coordinationJson(coordinationOf(pair, rule)));
    return QJsonValue(result);
}

Result<QJsonValue> goldenCopyFlood(const GoldenCase &input, const GoldenDerived &derived)
{
    const GoldenNetwork network(derived.posts, input.settings);
    std::vector<WrittenText> texts;
    for (std::size_t i = 0; i < derived.posts.size(); ++i) {
        const auto &post = network.posts()[i];
        if (post.ours || !post.repostOf.empty() || !input.settings.window.contains(post.createdAt))
            continue;
        const auto author = std::string(post.platform) + ' ' + std::string(post.author);
        texts.push_back({std::string(post.id), author, post.createdAt, tokensOf(derived.posts[i].text)});
    }
    QJsonArray clusters;
    for (const auto &cluster : copyClusters(texts, floodRule(input.rawSettings)))
        clusters.append(clusterJson(cluster, texts));
    return QJsonValue(clusters);
}

} // namespace attache
