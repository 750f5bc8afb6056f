#include "core/desk/demo_connections.h"

#include "core/connect/connector.h"
#include "core/store/connection_store.h"

#include <array>

namespace attache {

namespace {

struct Standing {
    ConnectionState state;
    NetFault fault;
};

constexpr std::array kStandings{
    Standing{ConnectionState::Connected, NetFault::None}, Standing{ConnectionState::Expired, NetFault::SignInNeeded},
    Standing{ConnectionState::Waiting, NetFault::RateLimited}, Standing{ConnectionState::Offline, NetFault::Offline}};

} // namespace

Result<void> writeDemoConnections(Database &writer, const std::vector<Account> &accounts, Instant now)
{
    ConnectionStore store(writer);
    std::size_t written = 0;
    for (const auto &account : accounts) {
        if (account.kind != AccountKind::Own || written >= kStandings.size() || !connectorFor(account.key.platform))
            continue;
        const auto &standing = kStandings.at(written++);
        Connection connection;
        connection.platform = account.key.platform;
        connection.handle = connection.account = account.key.handle;
        connection.displayName = account.name;
        connection.name = connection.platform + '-' + connection.handle;
        connection.host = "https://" + connection.platform + ".invalid";
        connection.createdAt = now - std::chrono::hours(24 * 90);
        connection.state = standing.state;
        connection.fault = standing.fault;
        connection.lastSuccess = now - std::chrono::minutes(5);
        if (standing.state == ConnectionState::Waiting)
            connection.until = now + std::chrono::minutes(12);
        if (auto put = store.put(connection); !put)
            return put;
    }
    return {};
}

} // namespace attache
