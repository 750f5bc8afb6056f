#include "core/desk/sync/door.h"

namespace attache {

Result<std::unique_ptr<Door>> Door::open(const SyncContext &context, const Connector &connector, const Connection &connection,
                                         Millis longestWait)
{
    const auto origin = originFrom(connection.host);
    if (!origin)
        return origin.error();
    return std::unique_ptr<Door>(new Door(context, connector, connection, *origin, longestWait));
}

Door::Door(const SyncContext &context, const Connector &connector, const Connection &connection, Origin origin,
           Millis longestWait)
    : m_context(context),
      m_connector(connector),
      m_connection(connection),
      m_client(std::move(origin), context.rules, context.stop),
      m_sender(m_client, connector, context.clock, context.waiter, {context.rules.mostTries, longestWait}, context.stop)
{}

HttpReply Door::signIn(const SignInForm &form)
{
    HttpReply reply;
    const auto call = m_connector.signIn(form);
    if (!call) {
        // What was handed over is a token, or a bundle with a token to renew it.
        m_credentials = Credentials::fromJson(form.secret);
        if (!m_credentials) {
            m_credentials.emplace();
            m_credentials->access = form.secret;
        }
        return reply;
    }
    reply = m_sender.send(m_connector.request(m_connection, *call, {}));
    if (reply.fault == NetFault::None)
        m_credentials = m_connector.credentialsFrom(reply, {});
    if (reply.fault == NetFault::None && !m_credentials)
        reply.fault = NetFault::NoJson;
    return reply;
}

TokenVault::Kept Door::keep() { return m_context.vault.put(m_context.vaultKey, m_credentials->toJson()); }

HttpReply Door::ask(const Call &call)
{
    if (!m_credentials)
        m_credentials = Credentials::fromJson(m_context.vault.get(m_context.vaultKey));
    HttpReply reply;
    reply.fault = NetFault::SignInNeeded;
    if (!m_credentials)
        return reply;
    if (m_credentials->expires && *m_credentials->expires <= m_context.clock.now() && !renew())
        return reply;
    reply = m_sender.send(m_connector.request(m_connection, call, *m_credentials));
    if (reply.fault == NetFault::SignInNeeded && renew())
        reply = m_sender.send(m_connector.request(m_connection, call, *m_credentials));
    return reply;
}

// The new tokens are kept at once: the old ones may not work any more.
bool Door::renew()
{
    const auto call = m_connector.renewal(*m_credentials);
    if (!call)
        return false;
    Credentials bearer;
    bearer.access = m_connector.renewsWithToken() ? m_credentials->refresh : Secret();
    const auto reply = m_sender.send(m_connector.request(m_connection, *call, bearer));
    auto renewed = reply.fault == NetFault::None ? m_connector.credentialsFrom(reply, *m_credentials) : std::nullopt;
    if (!renewed)
        return false;
    m_credentials = std::move(renewed);
    keep();
    return true;
}

} // namespace attache
