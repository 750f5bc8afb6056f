#pragma once

#include "core/base/result.h"
#include "core/connect/connector.h"
#include "core/connect/polite_sender.h"
#include "core/desk/sync/sync_context.h"

#include <memory>
#include <optional>

namespace attache {

// The way to one platform: asks with the token, and has an expired one renewed, once.
class Door {
public:
    // Error Usage for a host that no token may travel to.
    static Result<std::unique_ptr<Door>> open(const SyncContext &context, const Connector &connector,
                                              const Connection &connection, Millis longestWait);

    // Tries what a person handed over. What it opened is kept by keep().
    HttpReply signIn(const SignInForm &form);
    TokenVault::Kept keep();

    HttpReply ask(const Call &call);
    PoliteSender &sender() { return m_sender; }

private:
    Door(const SyncContext &context, const Connector &connector, const Connection &connection, Origin origin, Millis longestWait);
    bool renew();

    const SyncContext &m_context;
    const Connector &m_connector;
    const Connection &m_connection;
    HttpClient m_client;
    PoliteSender m_sender;
    std::optional<Credentials> m_credentials;
};

} // namespace attache
