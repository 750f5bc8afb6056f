#pragma once

#include "core/domain/message.h"
#include "core/measure/figure_context.h"
#include "core/measure/survival.h"

#include <optional>
#include <span>
#include <vector>

namespace attache {

// How long a message waited on the context's clock: to its answer, else to its withdrawal, else to now.
// Nothing where its time is invalid or the clock has no calendar.
inline std::optional<Millis> elapsedWait(const MessageFact &message, const FigureContext &context)
{
    if (message.invalidTime || !context.hasClock())
        return {};
    const Instant end = message.answeredAt ? *message.answeredAt : message.withdrawnAt.value_or(context.now);
    return context.elapsed(message.anchor, end);
}
// The same in seconds.
std::optional<double> waitOf(const MessageFact &message, const FigureContext &context);

// The waits at risk (METRICS.md section 2): every message of the set, but those of invalid time.
std::vector<Wait> waitsAtRisk(std::span<const MessageFact> messages, const FigureContext &context);
// The waits of answered messages alone, in seconds: the peers' figure.
std::vector<double> answeredWaits(std::span<const MessageFact> messages, const FigureContext &context);

} // namespace attache
