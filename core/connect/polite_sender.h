#pragma once

#include "core/connect/back_off.h"
#include "core/connect/http_client.h"
#include "core/connect/rate_limit.h"

#include <functional>
#include <optional>

namespace attache {

class Connector;

// How patient a run is.
struct Patience {
    int mostTries = 5;
    Millis longestWait{15 * 60'000}; // for a limit; a longer one ends the run, which goes on another time
};

// Calls one origin, one call at a time, within the limits that its own headers state. Faults that pass are tried again, a
// usage cap and a missing sign-in never.
class PoliteSender {
public:
    // Told when it waits for a limit, and until when.
    using OnWait = std::function<void(Instant until)>;

    PoliteSender(HttpClient &client, const Connector &connector, const Clock &clock, Waiter &waiter, Patience patience,
                 StopToken stop);

    void onWait(OnWait told) { m_onWait = std::move(told); }
    // The answer with its fault as the platform itself means it. RateLimited: until() says when to come back.
    HttpReply send(const HttpRequest &request);
    std::optional<Instant> until() const { return m_until; }
    std::int64_t calls() const { return m_calls; }

private:
    bool waitForRoom();
    bool waitFor(Millis time);
    HttpReply tryOnce(const HttpRequest &request);

    HttpClient &m_client;
    const Connector &m_connector;
    const Clock &m_clock;
    Waiter &m_waiter;
    Patience m_patience;
    StopToken m_stop;
    OnWait m_onWait;
    RateState m_state; // of the last answer
    std::optional<Instant> m_until;
    std::int64_t m_calls = 0;
    std::uint32_t m_dice;
};

} // namespace attache
