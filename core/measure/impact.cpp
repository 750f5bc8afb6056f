#include "core/measure/impact.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace attache {

namespace {

using Ids = std::set<std::string_view>;

template <class Entry>
Ids idsOf(const std::vector<Entry> &entries)
{
    Ids ids;
    for (const auto &entry : entries)
        ids.insert(entry.id);
    return ids;
}

bool anyOf(const std::vector<std::string> &links, const Ids &known)
{
    return std::any_of(links.begin(), links.end(), [&](const auto &id) { return known.contains(id); });
}

bool allOf(const std::vector<std::string> &links, const Ids &known)
{
    return std::all_of(links.begin(), links.end(), [&](const auto &id) { return known.contains(id); });
}

ClaimLevel levelOf(const LoggedOutcome &outcome, const Ids &validActions)
{
    if (!anyOf(outcome.actions, validActions))
        return ClaimLevel::Unsupported;
    if (outcome.evidence.empty())
        return ClaimLevel::Asserted;
    const bool documented = outcome.independentEvidence && !outcome.rivalExplanations.empty();
    return documented ? ClaimLevel::DocumentedContribution : ClaimLevel::Traced;
}

// Those of `known` that a list of links reaches.
void reach(Ids &reached, const std::vector<std::string> &links, const Ids &known)
{
    for (const auto &id : links)
        if (const auto found = known.find(id); found != known.end())
            reached.insert(*found);
}

} // namespace

ImpactChain impactOf(const ImpactLog &log)
{
    const auto conversations = idsOf(log.conversations);
    const auto actions = idsOf(log.actions);
    ImpactChain chain;
    Ids valid;
    Ids followedUp;
    for (const auto &action : log.actions) {
        if (action.conversations.empty() || !allOf(action.conversations, conversations))
            chain.brokenLinks.push_back(action.id);
        if (anyOf(action.conversations, conversations))
            valid.insert(action.id);
        reach(followedUp, action.conversations, conversations);
    }
    Ids traced;
    for (const auto &outcome : log.outcomes) {
        if (!allOf(outcome.actions, actions))
            chain.brokenLinks.push_back(outcome.id);
        chain.levels.push_back(levelOf(outcome, valid));
        if (chain.levels.back() >= ClaimLevel::Traced)
            reach(traced, outcome.actions, valid);
    }
    chain.conversationsWithAction = wilson(std::ssize(followedUp), std::ssize(conversations));
    chain.actionsWithTracedOutcome = wilson(std::ssize(traced), std::ssize(valid));
    return chain;
}

std::vector<Wait> waitsForAction(const ImpactLog &log, Instant now)
{
    std::vector<Wait> waits;
    for (const auto &conversation : log.conversations) {
        if (!conversation.at || *conversation.at > now)
            continue;
        std::optional<Instant> first;
        for (const auto &action : log.actions) {
            const auto &links = action.conversations;
            if (action.at && *action.at <= now && std::find(links.begin(), links.end(), conversation.id) != links.end())
                first = std::min(first.value_or(*action.at), *action.at);
        }
        const auto until = std::max(first.value_or(now), *conversation.at);
        waits.push_back({inSeconds(until - *conversation.at), first.has_value()});
    }
    return waits;
}

} // namespace attache
