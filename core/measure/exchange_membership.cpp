#include "core/measure/membership.h"
#include "core/measure/sustaining.h"

namespace attache {

namespace {

using enum Standing;

Membership sustained(const ExchangeFact &exchange, int least, const FigureContext &context)
{
    if (!ripe(exchange, context.now, context.horizon))
        return {LeftOut, "unripe"};
    return {alternations(exchange, context.horizon) >= least ? Numerator : Denominator};
}

Membership returned(const ExchangeFact &exchange, const FigureContext &context)
{
    const auto answered = sustained(exchange, 1, context);
    if (answered.standing == Denominator)
        return {LeftOut, "unanswered"};
    return answered.standing == LeftOut ? answered : sustained(exchange, 2, context);
}

Membership ended(const ExchangeFact &exchange, Ending ending, const FigureContext &context)
{
    return {endingOf(exchange, context.now, context.idle) == ending ? Numerator : Outside};
}

Membership followed(const ExchangeFact &exchange, std::size_t turn, const FigureContext &context)
{
    if (!settled(exchange.turns[turn], context.now, context.idle))
        return {LeftOut, "unripe"};
    return {continued(exchange, turn, context.idle) ? Numerator : Denominator};
}

Membership ourTurn(const ExchangeFact &exchange, std::size_t turn, const FigureContext &context)
{
    if (exchange.turns[turn].side != Side::Public)
        return {};
    if (exchange.turns[turn].noReplyNeeded)
        return {LeftOut, "no-reply-needed"};
    return followed(exchange, turn, context);
}

} // namespace

Membership membershipOf(FigureId figure, const ExchangeFact &exchange, const FigureContext &context)
{
    switch (figure) {
    case FigureId::Exchanges: return {Numerator};
    case FigureId::EndedByUs: return ended(exchange, Ending::ByUs, context);
    case FigureId::EndedByThem: return ended(exchange, Ending::ByThem, context);
    case FigureId::EndedClosed: return ended(exchange, Ending::Closed, context);
    case FigureId::EndedOpen: return ended(exchange, Ending::Open, context);
    case FigureId::ReturnGivenAnswer: return returned(exchange, context);
    case FigureId::Csr1: return sustained(exchange, 1, context);
    case FigureId::Csr2: return sustained(exchange, 2, context);
    case FigureId::Csr3: return sustained(exchange, 3, context);
    case FigureId::Csr4: return sustained(exchange, 4, context);
    default: return {};
    }
}

Membership membershipOf(FigureId figure, const ExchangeFact &exchange, std::size_t turn, const FigureContext &context)
{
    const auto only = [&](std::size_t index) { return turn == index ? followed(exchange, turn, context) : Membership{}; };
    switch (figure) {
    case FigureId::OurTurnAnswered: return ourTurn(exchange, turn, context);
    case FigureId::Continuation1: return only(0);
    case FigureId::Continuation2: return only(1);
    case FigureId::Continuation3: return only(2);
    case FigureId::Continuation4: return only(3);
    default: return {};
    }
}

} // namespace attache
