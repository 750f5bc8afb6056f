#pragma once

#include "core/domain/figure_catalogue.h"
#include "core/measure/facts.h"
#include "core/measure/figure_context.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
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

// What figures can tell apart of an item. Items of one kind stand alike in every figure, so that sums count kinds, of which
// there are few, and ask what a figure thinks of each once. index() is below kKinds and tells every two kinds apart.
struct MessageKind {
    // Of an answer rate: ripe by elapsed time, answered by the clock. Messages of invalid time count as answered.
    enum class Within : std::uint8_t { Unripe, WithdrawnBefore, No, Yes };
    static constexpr std::size_t kKinds = 1 << 14;
    MessageStatus status = MessageStatus::Open;
    bool invalidTime = false, markedAnswered = false;
    std::optional<DecisionKind> decision;
    std::array<Within, 3> within{}; // 1 h, 4 h, 24 h
    std::size_t index() const;
};

struct ExchangeKind {
    static constexpr std::size_t kKinds = 40;
    bool ripe = false;
    int alternations = 0; // 4: or more
    Ending ending = Ending::Open;
    std::size_t index() const;
    static ExchangeKind at(std::size_t index);
};

struct TurnKind {
    static constexpr std::size_t kKinds = 80;
    int place = 0; // from 0; 4: or later
    bool theirs = false, noReplyNeeded = false, settled = false, continued = false;
    std::size_t index() const;
    static TurnKind at(std::size_t index);
};

// `wait`: as elapsedWait().
MessageKind kindOf(const MessageFact &message, std::optional<Millis> wait, const FigureContext &context);
ExchangeKind kindOf(const ExchangeFact &exchange, const FigureContext &context);
TurnKind kindOf(const ExchangeFact &exchange, std::size_t turn, const FigureContext &context);

// The one place that decides what a figure counts: figures add these up, lists print them, so that a figure is always
// the count of its list. Figures of another kind of item give Outside.
Membership membershipOf(FigureId figure, const MessageKind &kind);
Membership membershipOf(FigureId figure, const ExchangeKind &kind);
Membership membershipOf(FigureId figure, const TurnKind &kind);
Membership membershipOf(FigureId figure, const MessageFact &message, const FigureContext &context);
Membership membershipOf(FigureId figure, const ExchangeFact &exchange, const FigureContext &context);
Membership membershipOf(FigureId figure, const ExchangeFact &exchange, std::size_t turn, const FigureContext &context);
Membership membershipOf(FigureId figure, const ReactionFact &post, const FigureContext &context);

// The answer rates with any limit.
Membership answeredWithin(const MessageFact &message, Millis limit, const FigureContext &context);

} // namespace attache
