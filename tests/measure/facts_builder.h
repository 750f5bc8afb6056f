#pragma once

#include "core/measure/facts.h"
#include "core/measure/figure_context.h"
#include "tests/measure/tree_builder.h"

namespace attache::test {

inline MessageFact message(int anchor, MessageStatus status = MessageStatus::Open, std::int64_t author = 1)
{
    MessageFact fact;
    fact.anchor = minute(anchor);
    fact.status = status;
    fact.author = author;
    return fact;
}

inline MessageFact answered(int anchor, int after, std::int64_t author = 1)
{
    auto fact = message(anchor, MessageStatus::Answered, author);
    fact.answeredAt = minute(anchor + after);
    return fact;
}

inline MessageFact withdrawn(int anchor, int after)
{
    auto fact = message(anchor, MessageStatus::Withdrawn);
    fact.withdrawnAt = minute(anchor + after);
    return fact;
}

inline MessageFact invalid(int anchor)
{
    auto fact = message(anchor, MessageStatus::Answered);
    fact.invalidTime = true;
    return fact;
}

inline MessageFact left(int anchor, DecisionKind kind)
{
    auto fact = message(anchor, MessageStatus::LeftOnPurpose);
    fact.decision = kind;
    return fact;
}

// Turns U M U M … that begin and end at the given minutes.
inline ExchangeFact exchange(std::initializer_list<int> minutes, std::int64_t author = 1)
{
    ExchangeFact fact;
    fact.author = author;
    for (const int m : minutes)
        fact.turns.push_back({fact.turns.size() % 2 == 0 ? Side::Public : Side::Us, minute(m), minute(m), false, {}});
    return fact;
}

inline ReactionFact reaction(int at, Counts counts, std::optional<std::int64_t> followers = {})
{
    ReactionFact fact;
    fact.at = minute(at);
    fact.counts = counts;
    fact.followers = followers;
    return fact;
}

inline FigureContext contextAt(int now)
{
    FigureContext context;
    context.now = minute(now);
    return context;
}

inline Counts likes(std::int64_t n)
{
    Counts counts;
    counts.likes = n;
    counts.reposts = counts.quotes = counts.replies = 0;
    return counts;
}

} // namespace attache::test
