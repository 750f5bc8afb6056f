#include "core/desk/golden/golden_json.h"
#include "core/desk/golden/golden_metrics.h"
#include "core/desk/golden/golden_network.h"
#include "core/measure/cascade.h"

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

QJsonValue boundsJson(const std::optional<std::pair<double, double>> &bounds)
{
    return bounds ? QJsonValue(QJsonArray{bounds->first, bounds->second}) : QJsonValue(QJsonValue::Null);
}

QJsonArray unseenJson(const Cascade &cascade, const std::vector<NetworkPost> &posts)
{
    std::vector<std::string> ids;
    for (const auto post : cascade.unseen)
        ids.emplace_back(posts[post].id);
    std::sort(ids.begin(), ids.end());
    return toJson(ids);
}

QJsonObject cascadeJson(const Cascade &cascade, const std::vector<NetworkPost> &posts)
{
    return {{u"size"_s, static_cast<qint64>(cascade.posts.size())},
            {u"unique_authors"_s, static_cast<qint64>(cascade.authors)},
            {u"depth"_s, cascade.depth},
            {u"max_breadth"_s, static_cast<qint64>(cascade.breadth)},
            {u"wiener"_s, static_cast<qint64>(cascade.wiener)},
            {u"structural_virality"_s, toJson(cascade.virality)},
            {u"virality_bounds"_s, boundsJson(cascade.viralityBounds)},
            {u"repost_edges_star"_s, cascade.repostsAreStar},
            {u"half_life_s"_s, toJson(cascade.halfLife)},
            {u"responses"_s, static_cast<qint64>(cascade.responses)},
            {u"unseen"_s, unseenJson(cascade, posts)},
            {u"unseen_share"_s, toJson(cascade.unseenShare)}};
}

// The cascade of the post that the settings name, else of the earliest one.
Result<QJsonObject> cascadeOfRecords(const std::vector<GoldenRecord> &records, const GoldenCase &input)
{
    const auto source = input.rawSettings["source"_L1].toString().toStdString();
    const auto found = source.empty()
                           ? std::min_element(records.begin(), records.end(),
                                              [](const auto &a, const auto &b) { return a.createdAt < b.createdAt; })
                           : std::find_if(records.begin(), records.end(), [&](const auto &r) { return r.key.id == source; });
    if (found == records.end())
        return Error{Errc::BadCase, {{}, 0, "source"}, "no such post"};
    const GoldenNetwork network(records, input.settings);
    return cascadeJson(cascadeOf(network.posts(), static_cast<std::size_t>(found - records.begin())), network.posts());
}

} // namespace

// One cascade of the posts; or several, each from posts that stand in the inputs.
Result<QJsonValue> goldenCascade(const GoldenCase &input, const GoldenDerived &derived)
{
    if (!input.posts.empty()) {
        const auto cascade = cascadeOfRecords(derived.posts, input);
        return cascade ? Result<QJsonValue>(QJsonValue(*cascade)) : Result<QJsonValue>(cascade.error());
    }
    QJsonObject result;
    for (auto entry = input.inputs.begin(); entry != input.inputs.end(); ++entry) {
        const auto posts = readGoldenPosts(entry.value().toArray());
        if (!posts)
            return posts.error();
        std::vector<GoldenRecord> records;
        for (const auto &golden : *posts)
            records.push_back(recordOf(golden.post));
        const auto cascade = cascadeOfRecords(records, input);
        if (!cascade)
            return cascade.error();
        result.insert(entry.key(), *cascade);
    }
    return QJsonValue(result);
}

} // namespace attache
