#include "core/desk/golden/golden_json.h"
#include "core/desk/golden/golden_metrics.h"
#include "core/measure/engagement.h"

#include <algorithm>
#include <cmath>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

QJsonValue countJson(std::optional<std::int64_t> count)
{
    return count ? QJsonValue(static_cast<qint64>(*count)) : QJsonValue(QJsonValue::Null);
}

QJsonObject postJson(const std::string &id, const ReactionFact &fact)
{
    const auto sum = engagementOf(fact);
    return {{u"id"_s, toJson(id)},
            {u"E"_s, countJson(sum.value)},
            {u"partial"_s, sum.partial},
            {u"er_followers"_s, toJson(rateOf(fact, fact.followers))},
            {u"er_impressions"_s, toJson(rateOf(fact, fact.counts.impressions))},
            {u"er_reach"_s, toJson(rateOf(fact, fact.counts.reach))}};
}

QJsonObject rateJson(const CoveredRate &rate)
{
    return {{u"value"_s, toJson(rate.value)},
            {u"coverage"_s, QJsonArray{static_cast<qint64>(rate.used), static_cast<qint64>(rate.all)}}};
}

// In input order, which the derived reactions do not keep.
std::vector<GoldenReaction> inInputOrder(const GoldenCase &input, const GoldenDerived &derived)
{
    std::vector<GoldenReaction> result;
    for (const auto &golden : input.posts)
        for (const auto &reaction : derived.reactions)
            if (reaction.id == golden.post.key.id && reaction.platform == golden.post.key.platform)
                result.push_back(reaction);
    return result;
}

QJsonObject knownCounts(const Counts &counts)
{
    QJsonObject result;
    const auto add = [&](QLatin1StringView name, const std::optional<std::int64_t> &count) {
        if (count)
            result.insert(name, static_cast<qint64>(*count));
    };
    add("likes"_L1, counts.likes);
    add("reposts"_L1, counts.reposts);
    add("quotes"_L1, counts.quotes);
    add("replies"_L1, counts.replies);
    add("impressions"_L1, counts.impressions);
    add("reach"_L1, counts.reach);
    add("views"_L1, counts.views);
    return result;
}

QJsonObject componentJson(const EngagementComponent &component)
{
    return {{u"share_with"_s, toJson(component.shareWith)},
            {u"per_post"_s, toJson(component.perPost)},
            {u"per_1000_fans"_s, toJson(component.perThousand)}};
}

Millis hours(const QJsonValue &value) { return Millis{std::llround(value.toDouble() * 3'600'000)}; }

} // namespace

Result<QJsonValue> goldenEngagement(const GoldenCase &input, const GoldenDerived &derived)
{
    QJsonArray posts;
    std::vector<ReactionFact> facts;
    std::int64_t total = 0;
    std::int64_t known = 0;
    for (const auto &reaction : inInputOrder(input, derived)) {
        const auto sum = engagementOf(reaction.fact).value;
        known += sum ? 1 : 0;
        total += sum.value_or(0);
        facts.push_back(reaction.fact);
        posts.append(postJson(reaction.id, reaction.fact));
    }
    const auto mean = known > 0 ? std::optional(static_cast<double>(total) / static_cast<double>(known)) : std::nullopt;
    return QJsonValue(QJsonObject{
        {u"posts"_s, posts},
        {u"n_posts"_s, static_cast<qint64>(facts.size())},
        {u"E_total"_s, countJson(known > 0 ? std::optional(total) : std::nullopt)},
        {u"E_per_post"_s, toJson(mean)},
        {u"er_followers_mean"_s, rateJson(meanFollowerRate(facts))},
        {u"er_impressions_pooled"_s, rateJson(pooledRate(facts, Reached::Impressions))},
        {u"er_reach_pooled"_s, rateJson(pooledRate(facts, Reached::Reach))},
        {u"deleted_excluded"_s, derived.deletedExcluded},
        {u"reposts_excluded"_s, derived.repostsExcluded},
    });
}

Result<QJsonValue> goldenFixedAge(const GoldenCase &input)
{
    if (input.posts.empty())
        return Error{Errc::BadCase, {{}, 0, "posts"}, "no post"};
    const auto &post = input.posts.front().post;
    QJsonArray result;
    for (const auto &pair : input.inputs["age_slack_hours"_L1].toArray()) {
        const auto counts = countsAtAge(post.createdAt, post.snapshots, hours(pair.toArray().at(0)), hours(pair.toArray().at(1)));
        result.append(counts ? QJsonValue(knownCounts(*counts)) : QJsonValue(QJsonValue::Null));
    }
    return QJsonValue(result);
}

Result<QJsonValue> goldenEngagementIndex(const GoldenCase &input)
{
    std::vector<Counts> counts;
    for (const auto &golden : input.posts)
        counts.push_back(golden.post.counts);
    const auto fans = input.inputs["fans"_L1];
    const auto index = engagementIndex(counts, fans.isDouble() ? std::optional(fans.toDouble()) : std::nullopt);
    return QJsonValue(QJsonObject{{u"popularity"_s, componentJson(index.popularity)},
                                  {u"commitment"_s, componentJson(index.commitment)},
                                  {u"virality"_s, componentJson(index.virality)},
                                  {u"engagement_index"_s, toJson(index.index)}});
}

} // namespace attache
