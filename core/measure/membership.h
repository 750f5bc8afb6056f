#pragma once

#include "core/domain/figure_catalogue.h"
#include "core/measure/facts.h"
#include "core/measure/figure_context.h"

#include <cstddef>
#include <string_view>

namespace attache {

// Where an item stands in a figure. A numerator item is in the denominator too; of counts, medians and sums every item
// counted is in the numerator. Outside: the figure does not speak of it.
enum class Standing { Outside, LeftOut, Denominator, Numerator };

struct Membership {
    Standing standing = Standing::Outside;
    std::string_view reason = {}; // of LeftOut: a stable word, 'left-on-purpose', 'unripe', …
    bool operator==(const Membership &) const = default;
};

inline bool counts(const Membership &membership) { return membership.standing >= Standing::Denominator; }

// The one place that decides what a figure counts: figures add these up, lists print them, so that a figure is always
// the count of its list. Figures of another kind of item give Outside.
Membership membershipOf(FigureId figure, const MessageFact &message, const FigureContext &context);
Membership membershipOf(FigureId figure, const ExchangeFact &exchange, const FigureContext &context);
Membership membershipOf(FigureId figure, const ExchangeFact &exchange, std::size_t turn, const FigureContext &context);
Membership membershipOf(FigureId figure, const ReactionFact &post, const FigureContext &context);

// The answer rates with any limit: ripe by elapsed time, answered by the clock. Messages of invalid time count as answered.
Membership answeredWithin(const MessageFact &message, Millis limit, const FigureContext &context);

} // namespace attache
