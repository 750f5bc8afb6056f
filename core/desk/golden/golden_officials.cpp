#include "core/base/text.h"
#include "core/desk/golden/golden_json.h"
#include "core/desk/golden/golden_metrics.h"
#include "core/desk/golden/golden_network.h"
#include "core/measure/dyads.h"
#include "core/measure/official_ranking.h"
#include "core/measure/text_index.h"

#include <algorithm>
#include <tuple>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

std::string foldedOf(const QJsonValue &name) { return foldHandle(name.toString().toStdString()); }

// Sorted by the names as the case writes them.
QJsonArray arcsJson(const std::vector<Arc> &arcs, const std::vector<std::string> &names)
{
    auto sorted = arcs;
    std::sort(sorted.begin(), sorted.end(), [&](const Arc &a, const Arc &b) {
        return std::tie(names[at(a.from)], names[at(a.to)]) < std::tie(names[at(b.from)], names[at(b.to)]);
    });
    QJsonArray array;
    for (const auto &arc : sorted)
        array.append(QJsonArray{toJson(names[at(arc.from)]), toJson(names[at(arc.to)]), static_cast<qint64>(arc.posts)});
    return array;
}

QJsonObject activityJson(const GoldenAccount &account, const OfficialActivity &activity)
{
    const auto followers = activity.followers;
    return {{u"account"_s, toJson(account.id)},
            {u"followers"_s, followers ? QJsonValue(static_cast<qint64>(*followers)) : QJsonValue(QJsonValue::Null)},
            {u"posts"_s, static_cast<qint64>(activity.posts)},
            {u"reply_share"_s, toJson(activity.replyShare)},
            {u"reposts_per_original"_s, toJson(activity.repostsPerOriginal)},
            {u"mutual_follows"_s, activity.mutualFollows}};
}

// Ranks of the accounts by one figure of theirs, as the case names the accounts.
template <class Value>
QJsonArray rankJson(const GoldenCase &input, const std::vector<ListedAccount> &list,
                    const std::vector<OfficialActivity> &activities, Value value)
{
    std::vector<std::optional<double>> values;
    for (const auto &activity : activities)
        values.push_back(value(activity));
    QJsonArray names;
    for (const auto place : rankedBy(values, list))
        names.append(toJson(input.accounts[place].id));
    return names;
}

std::optional<double> followersOf(const OfficialActivity &activity)
{
    return activity.followers ? std::optional(static_cast<double>(*activity.followers)) : std::nullopt;
}

} // namespace

Result<QJsonValue> goldenDyads(const GoldenCase &input, const GoldenDerived &derived)
{
    std::vector<std::string> names;
    std::vector<std::string> folded;
    for (const auto &name : input.rawSettings["officials"_L1].toArray()) {
        names.push_back(name.toString().toStdString());
        folded.push_back(foldedOf(name));
    }
    // Links may lead to posts from before the window: ties are found among all posts, and those of the window are kept.
    const GoldenNetwork network(derived.posts, input.settings);
    auto ties = tiesOf(network.posts(), folded);
    std::erase_if(ties, [&](const Tie &tie) { return !input.settings.window.contains(network.posts()[tie.post].createdAt); });
    const auto census = censusOf(folded.size(), ties);
    return QJsonValue(QJsonObject{{u"arcs"_s, arcsJson(census.arcs, names)},
                                  {u"mutual_dyads"_s, static_cast<qint64>(census.mutual)},
                                  {u"asymmetric_dyads"_s, static_cast<qint64>(census.asymmetric)},
                                  {u"null_dyads"_s, static_cast<qint64>(census.none)},
                                  {u"arc_reciprocity"_s, toJson(census.arcReciprocity)},
                                  {u"dyad_reciprocity"_s, toJson(census.dyadReciprocity)},
                                  {u"weighted_reciprocity"_s, toJson(census.weightedReciprocity)}});
}

Result<QJsonValue> goldenStudyRanking(const GoldenCase &input, const GoldenDerived &derived)
{
    std::vector<ListedAccount> list;
    for (const auto &account : input.accounts)
        list.push_back({foldHandle(account.id), account.followers});
    std::vector<Follow> follows;
    for (const auto &pair : input.inputs["follows"_L1].toArray())
        follows.emplace_back(foldedOf(pair[0]), foldedOf(pair[1]));
    const GoldenNetwork network(derived.posts, input.settings);
    const auto activities = activityOf(list, network.posts(), follows, input.settings.window);
    QJsonArray accounts;
    for (std::size_t i = 0; i < activities.size(); ++i)
        accounts.append(activityJson(input.accounts[i], activities[i]));
    const auto rank = [&](auto value) { return rankJson(input, list, activities, value); };
    return QJsonValue(QJsonObject{
        {u"accounts"_s, accounts},
        {u"ranking"_s, QJsonObject{{u"most_followed"_s, rank(followersOf)},
                                   {u"most_conversational"_s, rank([](const OfficialActivity &a) { return a.replyShare; })},
                                   {u"most_effective"_s, rank([](const OfficialActivity &a) { return a.repostsPerOriginal; })},
                                   {u"best_connected"_s,
                                    rank([](const OfficialActivity &a) { return std::optional<double>(a.mutualFollows); })}}}});
}

} // namespace attache
