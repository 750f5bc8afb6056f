#include "core/desk/upkeep/day_rollup.h"

#include "core/measure/engagement.h"
#include "core/store/fact_reader.h"

namespace attache {

namespace {

Selection selectionOf(const Zone &zone, Instant now, std::optional<LocalDay> only)
{
    Selection selection;
    selection.now = now;
    if (only)
        selection.window = {zone.startOf(*only), zone.startOf(*only + std::chrono::days{1})};
    return selection;
}

std::int64_t numberOf(LocalDay day) { return day.time_since_epoch().count(); }

void add(DayRecord &day, const ReactionFact &post)
{
    ++day.posts;
    const auto engagement = engagementOf(post).value;
    day.counted += engagement.has_value() ? 1 : 0;
    day.engagement += engagement.value_or(0);
    day.positive += positiveOf(post).value.value_or(0);
    day.talkback += talkbackOf(post).value.value_or(0);
}

} // namespace

Result<DayTable> addUpDays(Database &database, const Zone &zone, Instant now, std::optional<LocalDay> only)
{
    FactReader reader(database);
    const auto selection = selectionOf(zone, now, only);
    const auto reactions = reader.reactions(selection);
    const auto messages = reader.messageAccounts(selection);
    if (!reactions || !messages)
        return reactions ? messages.error() : reactions.error();
    DayTable table;
    for (const auto &post : *reactions) {
        const ReactionFact fact{post.ref, post.account, post.at, post.counts, post.ownReplies, post.followers};
        const auto day = numberOf(zone.dayOf(post.at));
        add(table[{day, 0}], fact);
        add(table[{day, post.account}], fact);
    }
    for (const auto &message : *messages) {
        const auto day = numberOf(zone.dayOf(message.anchor));
        ++table[{day, 0}].messages;
        for (const auto account : message.accounts)
            ++table[{day, account}].messages;
    }
    return table;
}

Result<void> rollUpDays(Database &database, DerivedStore &store, const Zone &zone, Instant now,
                        const std::optional<std::set<LocalDay>> &days)
{
    std::vector<std::optional<LocalDay>> wanted;
    if (days)
        wanted.assign(days->begin(), days->end());
    else
        wanted.emplace_back();
    for (const auto &day : wanted) {
        const auto table = addUpDays(database, zone, now, day);
        if (!table)
            return table.error();
        if (day)
            if (auto cleared = store.clearDay(numberOf(*day)); !cleared)
                return cleared;
        for (const auto &[key, record] : *table)
            if (auto done = store.put(key, record); !done)
                return done;
    }
    return {};
}

} // namespace attache
