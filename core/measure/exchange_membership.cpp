#include "core/measure/membership.h"
#include "core/measure/sustaining.h"

#include <algorithm>

namespace attache {

namespace {

using enum Standing;

constexpr int kMostAlternations = 4; // no figure asks for more
constexpr std::size_t kLastPlace = 4;

Membership sustained(const ExchangeKind &kind, int least)
{
    if (!kind.ripe)
        return {LeftOut, "unripe"};
    return {kind.alternations >= least ? Numerator : Denominator};
}

Membership returned(const ExchangeKind &kind)
{
    const auto answered = sustained(kind, 1);
    if (answered.standing == Denominator)
        return {LeftOut, "unanswered"};
    return answered.standing == LeftOut ? answered : sustained(kind, 2);
}

Membership ended(const ExchangeKind &kind, Ending ending) { return {kind.ending == ending ? Numerator : Outside}; }

Membership followed(const TurnKind &kind)
{
    if (!kind.settled)
        return {LeftOut, "unripe"};
    return {kind.continued ? Numerator : Denominator};
}

Membership ourTurn(const TurnKind &kind)
{
    if (!kind.theirs)
        return {};
    return kind.noReplyNeeded ? Membership{LeftOut, "no-reply-needed"} : followed(kind);
}

} // namespace

std::size_t ExchangeKind::index() const
{
    return (ripe ? 1U : 0U) + 2 * static_cast<std::size_t>(alternations) + 10 * (static_cast<std::size_t>(ending) - 1);
}

ExchangeKind ExchangeKind::at(std::size_t index)
{
    return {index % 2 == 1, static_cast<int>(index / 2 % 5), static_cast<Ending>(index / 10 + 1)};
}

std::size_t TurnKind::index() const
{
    return static_cast<std::size_t>(place) * 16 + (theirs ? 1U : 0U) + (noReplyNeeded ? 2U : 0U) + (settled ? 4U : 0U)
           + (continued ? 8U : 0U);
}

TurnKind TurnKind::at(std::size_t index)
{
    return {static_cast<int>(index / 16), (index & 1) != 0, (index & 2) != 0, (index & 4) != 0, (index & 8) != 0};
}

ExchangeKind kindOf(const ExchangeFact &exchange, const FigureContext &context)
{
    return {ripe(exchange, context.now, context.horizon),
            std::clamp(alternations(exchange, context.horizon), 0, kMostAlternations),
            endingOf(exchange, context.now, context.idle)};
}

TurnKind kindOf(const ExchangeFact &exchange, std::size_t turn, const FigureContext &context)
{
    const auto &told = exchange.turns[turn];
    return {static_cast<int>(std::min(turn, kLastPlace)), told.side == Side::Public, told.noReplyNeeded,
            settled(told, context.now, context.idle), continued(exchange, turn, context.idle)};
}

Membership membershipOf(FigureId figure, const ExchangeKind &kind)
{
    switch (figure) {
    case FigureId::Exchanges: return {Numerator};
    case FigureId::EndedByUs: return ended(kind, Ending::ByUs);
    case FigureId::EndedByThem: return ended(kind, Ending::ByThem);
    case FigureId::EndedClosed: return ended(kind, Ending::Closed);
    case FigureId::EndedOpen: return ended(kind, Ending::Open);
    case FigureId::ReturnGivenAnswer: return returned(kind);
    case FigureId::Csr1: return sustained(kind, 1);
    case FigureId::Csr2: return sustained(kind, 2);
    case FigureId::Csr3: return sustained(kind, 3);
    case FigureId::Csr4: return sustained(kind, 4);
    default: return {};
    }
}

Membership membershipOf(FigureId figure, const TurnKind &kind)
{
    const auto only = [&](int place) { return kind.place == place ? followed(kind) : Membership{}; };
    switch (figure) {
    case FigureId::OurTurnAnswered: return ourTurn(kind);
    case FigureId::Continuation1: return only(0);
    case FigureId::Continuation2: return only(1);
    case FigureId::Continuation3: return only(2);
    case FigureId::Continuation4: return only(3);
    default: return {};
    }
}

Membership membershipOf(FigureId figure, const ExchangeFact &exchange, const FigureContext &context)
{
    return membershipOf(figure, kindOf(exchange, context));
}

Membership membershipOf(FigureId figure, const ExchangeFact &exchange, std::size_t turn, const FigureContext &context)
{
    return membershipOf(figure, kindOf(exchange, turn, context));
}

} // namespace attache
