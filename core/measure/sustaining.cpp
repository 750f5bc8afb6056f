#include "core/measure/sustaining.h"

#include <algorithm>

namespace attache {

bool ripe(const ExchangeFact &exchange, Instant now, Millis horizon) { return exchange.opened() <= now - horizon; }

int alternations(const ExchangeFact &exchange, Millis horizon)
{
    const Instant end = exchange.opened() + horizon;
    const auto inTime = std::count_if(exchange.turns.begin(), exchange.turns.end(),
                                      [end](const Turn &turn) { return turn.began <= end; });
    return static_cast<int>(inTime) - 1;
}

bool settled(const Turn &turn, Instant now, Millis idle) { return turn.ended <= now - idle; }

bool continued(const ExchangeFact &exchange, std::size_t index, Millis idle)
{
    return index + 1 < exchange.turns.size() && exchange.turns[index + 1].began - exchange.turns[index].ended <= idle;
}

Ending endingOf(const ExchangeFact &exchange, Instant now, Millis idle)
{
    const auto &last = exchange.turns.back();
    if (!settled(last, now, idle))
        return Ending::Open;
    if (last.side == Side::Us)
        return Ending::ByThem;
    return last.noReplyNeeded ? Ending::Closed : Ending::ByUs;
}

} // namespace attache
