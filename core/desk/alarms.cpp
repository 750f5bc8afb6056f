#include "core/desk/alarms.h"

#include "core/base/zone.h"
#include "core/desk/spike_watch.h"
#include "core/store/fact_reader.h"
#include "core/store/list_reader.h"
#include "core/store/meta_store.h"

#include <algorithm>
#include <map>

namespace attache {

namespace {

// Nothing where a side is not known at all: unknown is not 0.
std::optional<Reactions> reactionsTo(const Counts &counts)
{
    if ((!counts.replies && !counts.quotes) || (!counts.likes && !counts.reposts))
        return {};
    return Reactions{counts.replies.value_or(0) + counts.quotes.value_or(0),
                     counts.likes.value_or(0) + counts.reposts.value_or(0)};
}

// The posts of one account by time, each judged by those before it.
std::vector<FlareUp> opposedIn(const std::vector<CountedPost> &posts, Instant watchedFrom)
{
    std::vector<FlareUp> found;
    std::vector<Reactions> past;
    for (const auto &post : posts) {
        const auto reactions = reactionsTo(post.counts);
        if (!reactions)
            continue;
        if (post.at >= watchedFrom) {
            OppositionRule rule;
            if (past.size() >= kLeastPastPosts)
                rule.threshold = ownThreshold(past);
            const auto opposition = oppositionOf(*reactions, priorOf(past), rule);
            if (opposition.flagged)
                found.push_back({post.ref, 0, {}, *reactions, opposition});
        }
        past.push_back(*reactions);
    }
    return found;
}

Result<std::vector<FlareUp>> flareUps(Database &reader, Instant now)
{
    const auto posts = FactReader(reader).reactions({{now - kOwnPastDays, {}}, {}, now});
    if (!posts)
        return posts.error();
    std::map<std::int64_t, std::vector<CountedPost>> byAccount;
    for (const auto &post : *posts)
        byAccount[post.account].push_back(post);
    std::vector<FlareUp> found;
    for (const auto &[account, own] : byAccount)
        std::ranges::copy(opposedIn(own, now - kWatchedDays), std::back_inserter(found));
    ListReader lists(reader);
    for (auto &flare : found) {
        auto placed = lists.posts({flare.ref});
        if (!placed)
            return placed.error();
        if (placed->empty())
            continue;
        flare.post = std::move(placed->front().post);
        flare.conversation = placed->front().conversation;
    }
    std::ranges::sort(found, [](const FlareUp &a, const FlareUp &b) {
        return std::pair(b.post.createdAt, a.post.key) < std::pair(a.post.createdAt, b.post.key);
    });
    return found;
}

} // namespace

Result<Alarms> alarmsOf(Database &reader)
{
    MetaStore meta(reader);
    const auto now = meta.now();
    const auto name = meta.zone();
    if (!now || !name)
        return now ? name.error() : now.error();
    const auto zone = Zone::named(*name);
    if (!zone)
        return zone.error();
    Alarms alarms;
    alarms.now = now->at;
    auto flares = flareUps(reader, now->at);
    if (!flares)
        return flares.error();
    alarms.flareUps = std::move(*flares);
    SpikeWatch watch(*zone, now->at);
    const Selection selection{{watch.from(), {}}, {}, now->at};
    auto read = FactReader(reader).eachMessage(selection, [&watch](const MessageFact &message) { watch.take(message.anchor); });
    if (!read)
        return read.error();
    for (const auto &spike : watch.spikes(now->at - kBudgetDays)) {
        ++alarms.spikesInBudget;
        if (spike.from >= now->at - kWatchedDays)
            alarms.spikes.push_back(spike);
    }
    std::ranges::reverse(alarms.spikes);
    return alarms;
}

} // namespace attache
