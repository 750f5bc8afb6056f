#pragma once

#include "core/base/result.h"
#include "core/base/stop.h"
#include "core/connect/connector.h"
#include "core/connect/token_vault.h"
#include "core/desk/sync/browser_way.h"
#include "core/desk/sync/sync_context.h"
#include "core/domain/connection.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace attache {

class WorkspaceAccess;

struct ConnectWish {
    std::string platform, host, handle; // host empty: the platform's usual one
    ConnectionOptions options;
    Secret secret; // app password, token, or what the browser's way brought
};

// What became of trying to connect.
struct ConnectOutcome {
    std::optional<Connection> connection; // nothing: see fault
    NetFault fault = NetFault::None;
    std::string detail;
    TokenVault::Kept kept = TokenVault::Kept::InKeychain;
};

// The places where platforms let an embassy in: read-only, one token for each, which stays in the keychain. Nothing here calls
// anybody before a person connects something. Calls block, as those of Desk.
class Connections {
public:
    explicit Connections(WorkspaceAccess &access);
    ~Connections();

    Result<std::vector<Connection>> all() const;
    Result<std::vector<SyncReceipt>> runs(const Connection &connection, int most) const;

    // Tries the door and remembers it. The account becomes ours. Errors: Usage for an unknown platform (detail: those that
    // there are) or host, and for X without the agreement of government users; those of the workspace.
    Result<ConnectOutcome> connect(const ConnectWish &wish, StopToken stop = {});
    // The browser's way to a secret for connect(); see browser_way.h.
    Result<BrowserOutcome> browse(const BrowserWish &wish, StopToken stop = {}) const
    {
        return signInByBrowser(wish, m_rules, stop);
    }
    // Error Usage where there is none of that name.
    Result<SyncReceipt> sync(const std::string &name, const SyncWish &wish, StopToken stop = {});
    // Forgets the token and how far asking came; posts stay.
    Result<void> disconnect(const std::string &name);

    // For tests and settings: another vault, other deadlines, a waiter that does not wait.
    void use(std::unique_ptr<TokenVault> vault);
    void use(HttpRules rules) { m_rules = std::move(rules); }
    void use(std::unique_ptr<Waiter> waiter);

private:
    Result<Connection> named(const std::string &name) const;
    Result<std::string> vaultKey(const std::string &name);
    TokenVault &vault();
    Result<ConnectOutcome> remember(Connection connection, const Identity &identity, TokenVault::Kept kept);

    WorkspaceAccess &m_access;
    std::unique_ptr<TokenVault> m_vault; // made when it is needed first
    std::unique_ptr<Waiter> m_waiter;
    HttpRules m_rules;
};

} // namespace attache
