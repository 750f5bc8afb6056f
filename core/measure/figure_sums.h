#pragma once

#include "core/measure/exchange_sums.h"
#include "core/measure/facts.h"
#include "core/measure/message_sums.h"

#include <vector>

namespace attache {

// Everything that the figures of one window stand on, added up item by item, so that no item need be kept: messages anchored
// in the window, the silent ones included; exchanges opened in it; own originals and quotes of it, not deleted.
struct FigureSums {
    explicit FigureSums(const FigureContext &context) : messages(context), exchanges(context) {}
    const FigureContext &context() const { return messages.context(); }

    CountedFacts counted;
    MessageSums messages;   // to be settled before figures are made of it, as are
    ExchangeSums exchanges; // these
    std::vector<ReactionFact> reactions;
};

} // namespace attache
