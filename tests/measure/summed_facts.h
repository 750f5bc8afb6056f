#pragma once

#include "core/measure/figure_sums.h"

#include <utility>
#include <vector>

namespace attache::test {

// The facts of one window, kept whole so that a test can count them a second time.
struct Facts {
    CountedFacts counted;
    std::vector<MessageFact> messages;
    std::vector<ExchangeFact> exchanges;
    std::vector<ReactionFact> reactions;
};

// Of a workspace that holds posts.
inline Facts someData()
{
    Facts facts;
    facts.counted.anyData = true;
    return facts;
}

// Adds to sums that may have been told to count more, and settles them.
inline FigureSums settled(FigureSums sums, const Facts &facts)
{
    sums.counted = facts.counted;
    for (const auto &message : facts.messages)
        sums.messages.add(message);
    for (const auto &exchange : facts.exchanges)
        sums.exchanges.add(exchange);
    sums.reactions = facts.reactions;
    sums.messages.settle(static_cast<std::size_t>(-1));
    sums.exchanges.settle();
    return sums;
}

inline FigureSums sumsOf(const Facts &facts, const FigureContext &context) { return settled(FigureSums(context), facts); }

} // namespace attache::test
