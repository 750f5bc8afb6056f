#include "core/measure/latency.h"
#include "core/measure/membership.h"

namespace attache {

namespace {

using enum Standing;
using std::chrono::hours;

Membership countedIf(bool counted) { return {counted ? Numerator : Outside}; }

Membership leftOnPurpose(const MessageFact &message)
{
    return {LeftOut, decisionName(message.decision.value_or(DecisionKind::LeftOnPurpose))};
}

Millis limitOf(FigureId figure)
{
    switch (figure) {
    case FigureId::AnswerRate1h: return hours{1};
    case FigureId::AnswerRate4h: return hours{4};
    default: return hours{24};
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

Membership answeredOnly(const MessageFact &message)
{
    return message.status == MessageStatus::Answered ? Membership{Numerator} : Membership{LeftOut, "unanswered"};
}

Membership statusCount(FigureId figure, const MessageFact &message)
{
    const bool open = message.status == MessageStatus::Open;
    switch (figure) {
    case FigureId::MessagesAll: return {Numerator};
    case FigureId::Answered: return countedIf(message.status == MessageStatus::Answered);
    case FigureId::Silent: return countedIf(message.status == MessageStatus::LeftOnPurpose);
    case FigureId::TooLate: return countedIf(message.status == MessageStatus::TooLate);
    case FigureId::Open: return countedIf(open);
    case FigureId::DeletedUnanswered: return countedIf(message.status == MessageStatus::Withdrawn);
    case FigureId::InvalidTime: return countedIf(message.status == MessageStatus::Answered && message.invalidTime);
    case FigureId::MarkedAnsweredUnseen: return countedIf(open && message.markedAnswered);
    case FigureId::Waiting:
        return open && message.markedAnswered ? Membership{LeftOut, "marked-answered-unseen"} : countedIf(open);
    default: return {};
    }
}

} // namespace

// An answer of invalid time counts as given at once: effective time puts it at its question (METRICS.md section 0, Time).
Membership answeredWithin(const MessageFact &message, Millis limit, const FigureContext &context)
{
    if (message.status == MessageStatus::LeftOnPurpose)
        return leftOnPurpose(message);
    if (message.anchor > context.now - limit)
        return {LeftOut, "unripe"};
    if (message.status == MessageStatus::Withdrawn && message.withdrawnAt && *message.withdrawnAt - message.anchor < limit)
        return {LeftOut, withdrawnBefore(limit)};
    if (message.status != MessageStatus::Answered)
        return {Denominator};
    if (message.invalidTime)
        return {Numerator};
    const auto wait = waitOf(message, context);
    return {wait && *wait <= std::chrono::duration<double>(limit).count() ? Numerator : Denominator};
}

Membership membershipOf(FigureId figure, const MessageFact &message, const FigureContext &context)
{
    const bool left = message.status == MessageStatus::LeftOnPurpose;
    switch (figure) {
    case FigureId::Messages: return left ? leftOnPurpose(message) : Membership{Numerator};
    case FigureId::LatencyMedian:
    case FigureId::LatencyP25:
    case FigureId::LatencyP75:
    case FigureId::LatencyP90:
    case FigureId::LatencyRestrictedMean72h:
    case FigureId::LatencyMedianAnsweredOnly:
        if (left)
            return leftOnPurpose(message);
        if (message.invalidTime)
            return {LeftOut, "invalid-time"};
        return figure == FigureId::LatencyMedianAnsweredOnly ? answeredOnly(message) : Membership{Numerator};
    case FigureId::AnswerRate1h:
    case FigureId::AnswerRate4h:
    case FigureId::AnswerRate24h:
        return answeredWithin(message, limitOf(figure), context);
    default: return statusCount(figure, message);
    }
}

} // namespace attache
