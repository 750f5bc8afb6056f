#include "core/measure/latency.h"
#include "core/measure/membership.h"

namespace attache {

namespace {

using enum Standing;
using Within = MessageKind::Within;
using std::chrono::hours;

constexpr std::array<Millis, 3> kLimits{hours{1}, hours{4}, hours{24}};

Membership countedIf(bool counted) { return {counted ? Numerator : Outside}; }

Membership leftOnPurpose(std::optional<DecisionKind> decision)
{
    return {LeftOut, decisionName(decision.value_or(DecisionKind::LeftOnPurpose))};
}

// The place of the figure's limit in kLimits.
std::size_t limitOf(FigureId figure)
{
    switch (figure) {
    case FigureId::AnswerRate1h: return 0;
    case FigureId::AnswerRate4h: return 1;
    default: return 2;
    }
}

std::string_view withdrawnBefore(Millis limit)
{
    if (limit == hours{1})
        return "withdrawn-before-1h";
    if (limit == hours{4})
        return "withdrawn-before-4h";
    return limit == hours{24} ? "withdrawn-before-24h" : "withdrawn-before-limit";
}

// An answer of invalid time counts as given at once: effective time puts it at its question (METRICS.md section 0, Time).
Within within(const MessageFact &message, std::optional<Millis> wait, Millis limit, Instant now)
{
    if (message.anchor > now - limit)
        return Within::Unripe;
    if (message.status == MessageStatus::Withdrawn && message.withdrawnAt && *message.withdrawnAt - message.anchor < limit)
        return Within::WithdrawnBefore;
    if (message.status != MessageStatus::Answered)
        return Within::No;
    return message.invalidTime || (wait && *wait <= limit) ? Within::Yes : Within::No;
}

Membership rated(Within within, Millis limit)
{
    switch (within) {
    case Within::Unripe: return {LeftOut, "unripe"};
    case Within::WithdrawnBefore: return {LeftOut, withdrawnBefore(limit)};
    case Within::No: return {Denominator};
    case Within::Yes: return {Numerator};
    }
    return {};
}

Membership statusCount(FigureId figure, const MessageKind &kind)
{
    const bool open = kind.status == MessageStatus::Open;
    switch (figure) {
    case FigureId::MessagesAll: return {Numerator};
    case FigureId::Answered: return countedIf(kind.status == MessageStatus::Answered);
    case FigureId::Silent: return countedIf(kind.status == MessageStatus::LeftOnPurpose);
    case FigureId::TooLate: return countedIf(kind.status == MessageStatus::TooLate);
    case FigureId::Open: return countedIf(open);
    case FigureId::DeletedUnanswered: return countedIf(kind.status == MessageStatus::Withdrawn);
    case FigureId::InvalidTime: return countedIf(kind.status == MessageStatus::Answered && kind.invalidTime);
    case FigureId::MarkedAnsweredUnseen: return countedIf(open && kind.markedAnswered);
    case FigureId::Waiting:
        return open && kind.markedAnswered ? Membership{LeftOut, "marked-answered-unseen"} : countedIf(open);
    default: return {};
    }
}

} // namespace

std::size_t MessageKind::index() const
{
    // The decisions are 1 to 4, 10 and 11: three bits once the hole between them is closed.
    const auto number = decision ? static_cast<std::size_t>(*decision) : 0;
    const auto said = number < 8 ? number : number - 5;
    auto index = static_cast<std::size_t>(status) | (invalidTime ? 8U : 0U) | (markedAnswered ? 16U : 0U) | (said & 7) << 5;
    for (std::size_t i = 0; i < this->within.size(); ++i)
        index |= static_cast<std::size_t>(this->within[i]) << (8 + 2 * i);
    return index;
}

MessageKind kindOf(const MessageFact &message, std::optional<Millis> wait, const FigureContext &context)
{
    MessageKind kind{message.status, message.invalidTime, message.markedAnswered, message.decision, {}};
    for (std::size_t i = 0; i < kLimits.size(); ++i)
        kind.within[i] = within(message, wait, kLimits[i], context.now);
    return kind;
}

Membership membershipOf(FigureId figure, const MessageKind &kind)
{
    const bool left = kind.status == MessageStatus::LeftOnPurpose;
    switch (figure) {
    case FigureId::Messages: return left ? leftOnPurpose(kind.decision) : Membership{Numerator};
    case FigureId::LatencyMedian:
    case FigureId::LatencyP25:
    case FigureId::LatencyP75:
    case FigureId::LatencyP90:
    case FigureId::LatencyRestrictedMean72h:
    case FigureId::LatencyMedianAnsweredOnly:
        if (left)
            return leftOnPurpose(kind.decision);
        if (kind.invalidTime)
            return {LeftOut, "invalid-time"};
        if (figure == FigureId::LatencyMedianAnsweredOnly && kind.status != MessageStatus::Answered)
            return {LeftOut, "unanswered"};
        return {Numerator};
    case FigureId::AnswerRate1h:
    case FigureId::AnswerRate4h:
    case FigureId::AnswerRate24h:
        return left ? leftOnPurpose(kind.decision) : rated(kind.within[limitOf(figure)], kLimits[limitOf(figure)]);
    default: return statusCount(figure, kind);
    }
}

Membership membershipOf(FigureId figure, const MessageFact &message, const FigureContext &context)
{
    return membershipOf(figure, kindOf(message, elapsedWait(message, context), context));
}

Membership answeredWithin(const MessageFact &message, Millis limit, const FigureContext &context)
{
    if (message.status == MessageStatus::LeftOnPurpose)
        return leftOnPurpose(message.decision);
    return rated(within(message, elapsedWait(message, context), limit, context.now), limit);
}

} // namespace attache
