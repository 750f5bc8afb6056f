#include "core/measure/latency.h"

#include "core/measure/membership.h"

namespace attache {

std::optional<double> waitOf(const MessageFact &message, const FigureContext &context)
{
    const auto wait = elapsedWait(message, context);
    return wait ? std::optional(inSeconds(*wait)) : std::nullopt;
}

std::vector<Wait> waitsAtRisk(std::span<const MessageFact> messages, const FigureContext &context)
{
    std::vector<Wait> waits;
    waits.reserve(messages.size());
    for (const auto &message : messages)
        if (counts(membershipOf(FigureId::LatencyMedian, message, context)))
            if (const auto wait = waitOf(message, context))
                waits.push_back({*wait, message.status == MessageStatus::Answered});
    return waits;
}

std::vector<double> answeredWaits(std::span<const MessageFact> messages, const FigureContext &context)
{
    std::vector<double> waits;
    for (const auto &message : messages)
        if (counts(membershipOf(FigureId::LatencyMedianAnsweredOnly, message, context)))
            if (const auto wait = waitOf(message, context))
                waits.push_back(*wait);
    return waits;
}

} // namespace attache
