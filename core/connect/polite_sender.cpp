#include "core/connect/polite_sender.h"

#include "core/connect/answer_json.h"
#include "core/connect/connector.h"

#include <QRandomGenerator>

namespace attache {

namespace {

bool passes(NetFault fault)
{
    switch (fault) {
    case NetFault::TimedOut:
    case NetFault::CutOff:
    case NetFault::NoJson:
    case NetFault::ServerTrouble: return true;
    default: return false;
    }
}

// What says 'so many' and nothing else about when: the usual window of the platforms.
constexpr Millis kWindow{5 * 60'000};

} // namespace

PoliteSender::PoliteSender(HttpClient &client, const Connector &connector, const Clock &clock, Waiter &waiter, Patience patience,
                           StopToken stop)
    : m_client(client),
      m_connector(connector),
      m_clock(clock),
      m_waiter(waiter),
      m_patience(patience),
      m_stop(std::move(stop)),
      m_dice(QRandomGenerator::global()->generate())
{}

bool PoliteSender::waitFor(Millis time)
{
    if (time > m_patience.longestWait) {
        m_until = m_clock.now() + time;
        return false;
    }
    if (m_onWait && time >= std::chrono::seconds(2))
        m_onWait(m_clock.now() + time);
    return m_waiter.wait(time, m_stop);
}

// The last answer may have said that nothing remains.
bool PoliteSender::waitForRoom()
{
    const bool empty = m_state.remaining && *m_state.remaining <= 0;
    const bool full = m_state.percentUsed && *m_state.percentUsed >= 100;
    if ((!empty && !full) || !waitOf(m_state))
        return true;
    const auto wait = *waitOf(m_state);
    m_state = {};
    return waitFor(wait);
}

HttpReply PoliteSender::tryOnce(const HttpRequest &request)
{
    ++m_calls;
    auto reply = m_client.send(request);
    if (reply.status > 0) {
        const auto complaint = m_connector.complaint(reply);
        reply.fault = complaint.fault;
        if (!complaint.detail.empty())
            reply.detail = complaint.detail;
        // Not the platform's own word: something between us and it, which says nothing of the post.
        if (reply.fault == NetFault::NotThere && !objectOf(reply))
            reply.fault = NetFault::NoJson;
    }
    m_state = rateOf(reply, m_clock.now());
    return reply;
}

HttpReply PoliteSender::send(const HttpRequest &request)
{
    HttpReply reply;
    if (!waitForRoom()) {
        reply.fault = m_stop.raised() ? NetFault::Cancelled : NetFault::RateLimited;
        return reply;
    }
    for (int tries = 1;; ++tries) {
        reply = tryOnce(request);
        const bool limited = reply.fault == NetFault::RateLimited;
        if ((!limited && !passes(reply.fault)) || m_stop.raised())
            return reply;
        if (tries >= m_patience.mostTries) {
            if (limited && !m_until)
                m_until = m_clock.now() + waitOf(m_state).value_or(kWindow);
            return reply;
        }
        m_dice = m_dice * 1664525U + 1013904223U;
        const auto pause = backOff(tries, m_dice);
        const auto asked = limited || m_state.retryAfter ? waitOf(m_state) : std::nullopt;
        if (!waitFor(asked ? std::max(*asked, pause) : pause))
            return reply;
    }
}

} // namespace attache
