#include "core/desk/sync/connections.h"

#include "core/desk/edits.h"
#include "core/desk/sync/door.h"
#include "core/desk/sync/own_authorities.h"
#include "core/desk/sync/sync_end.h"
#include "core/desk/sync/sync_run.h"
#include "core/desk/workspace_access.h"
#include "core/domain/platform.h"
#include "core/store/connection_store.h"
#include "core/store/meta_store.h"

#include <QUuid>

namespace attache {

namespace {

Error unknown(const std::string &field, std::string detail) { return Error{Errc::Usage, {{}, 0, field}, std::move(detail)}; }

Error unknownPlatform()
{
    std::string names;
    for (const auto &connector : allConnectors())
        names += (names.empty() ? "" : ", ") + std::string(connector->traits().platform);
    return unknown("platform", "one of " + names);
}

std::string plainHandle(std::string handle)
{
    if (handle.starts_with('@'))
        handle.erase(0, 1);
    return handle;
}

} // namespace

Connections::Connections(WorkspaceAccess &access) : m_access(access), m_waiter(std::make_unique<RealWaiter>())
{
    m_rules.extraAuthorities = ownAuthorities();
}
Connections::~Connections() = default;

void Connections::use(std::unique_ptr<TokenVault> vault) { m_vault = std::move(vault); }
void Connections::use(std::unique_ptr<Waiter> waiter) { m_waiter = std::move(waiter); }

TokenVault &Connections::vault()
{
    if (!m_vault)
        m_vault = systemVault();
    return *m_vault;
}

Result<std::vector<Connection>> Connections::all() const
{
    auto reader = m_access.reader();
    return reader ? ConnectionStore(reader->database()).all() : Result<std::vector<Connection>>(reader.error());
}

Result<std::vector<SyncReceipt>> Connections::runs(const Connection &connection, int most) const
{
    auto reader = m_access.reader();
    return reader ? ConnectionStore(reader->database()).runs(connection, most) : Result<std::vector<SyncReceipt>>(reader.error());
}

Result<Connection> Connections::named(const std::string &name) const
{
    auto reader = m_access.reader();
    if (!reader)
        return reader.error();
    auto found = ConnectionStore(reader->database()).find(name);
    if (!found)
        return found.error();
    return *found ? Result<Connection>(std::move(**found)) : unknown("connection", "there is none of that name");
}

// Two workspaces may have a connection of the same name.
Result<std::string> Connections::vaultKey(const std::string &name)
{
    return m_access.write([&](Database &database) -> Result<std::string> {
        MetaStore meta(database);
        auto id = meta.text("workspace-id");
        if (!id)
            return id.error();
        if (!*id) {
            *id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
            if (auto set = meta.setText("workspace-id", **id); !set)
                return set.error();
        }
        return **id + '/' + name;
    });
}

Result<ConnectOutcome> Connections::connect(const ConnectWish &wish, StopToken stop)
{
    Connection connection;
    connection.platform = platformKey(wish.platform);
    const auto connector = connectorFor(connection.platform);
    if (!connector)
        return unknownPlatform();
    if (connector->traits().enterpriseDuty && !wish.options.governmentAgreed)
        return unknown("agree", "government users need an Enterprise plan of X");
    const auto origin = originFrom(wish.host.empty() ? connector->traits().usualHost : std::string_view(wish.host));
    if (!origin)
        return origin.error();
    connection.host = origin->text();
    connection.handle = plainHandle(wish.handle);
    connection.options = wish.options;
    connection.createdAt = SystemClock().now();
    const auto key = vaultKey("new");
    if (!key)
        return key.error();
    const SystemClock clock;
    SyncContext context{m_access, vault(), clock, *m_waiter, m_rules, *key, stop};
    auto door = Door::open(context, *connector, connection, Millis{0});
    if (!door)
        return door.error();
    auto reply = (*door)->signIn({connection.handle, wish.secret});
    if (reply.fault == NetFault::None)
        reply = (*door)->ask(connector->whoAmI(connection));
    const auto identity = reply.fault == NetFault::None ? connector->identityFrom(reply) : std::nullopt;
    if (!identity)
        return ConnectOutcome{{}, reply.fault == NetFault::None ? NetFault::NoJson : reply.fault, reply.detail, {}};
    connection.name = connection.platform + '-' + identity->handle;
    const auto ownKey = vaultKey(connection.name);
    if (!ownKey)
        return ownKey.error();
    context.vaultKey = *ownKey;
    const auto kept = (*door)->keep();
    return remember(std::move(connection), *identity, kept);
}

// A connection of that name is signed in anew: it goes on where it stood.
Result<ConnectOutcome> Connections::remember(Connection connection, const Identity &identity, TokenVault::Kept kept)
{
    connection.account = identity.account;
    connection.handle = identity.handle;
    connection.displayName = identity.name;
    auto done = m_access.write([&](Database &database) -> Result<void> {
        ConnectionStore store(database);
        const auto before = store.find(connection.name);
        if (!before)
            return before.error();
        if (*before) {
            connection.id = (*before)->id;
            connection.lastSuccess = (*before)->lastSuccess;
            connection.import = (*before)->import;
            connection.state = (*before)->lastSuccess ? ConnectionState::Connected : ConnectionState::Never;
        }
        if (auto put = store.put(connection); !put)
            return put;
        Account account;
        account.key = {connection.platform, connection.handle};
        account.name = connection.displayName;
        return addAccount(database, account);
    });
    if (!done)
        return done.error();
    return ConnectOutcome{std::move(connection), NetFault::None, {}, kept};
}

Result<SyncReceipt> Connections::sync(const std::string &name, const SyncWish &wish, StopToken stop)
{
    auto connection = named(name);
    if (!connection)
        return connection.error();
    const auto connector = connectorFor(connection->platform);
    const auto key = vaultKey(name);
    if (!connector || !key)
        return connector ? key.error() : unknownPlatform();
    const SystemClock clock;
    SyncContext context{m_access, vault(), clock, *m_waiter, m_rules, *key, stop};
    auto door = Door::open(context, *connector, *connection, wish.longestWait);
    if (!door)
        return door.error();
    auto receipt = SyncRun(context, *connector, *connection, **door, wish).run();
    if (!receipt)
        return receipt.error();
    auto ended =
        m_access.write([&](Database &database) { return endSync(database, *connection, connector->traits(), *receipt); });
    return ended ? std::move(receipt) : Result<SyncReceipt>(ended.error());
}

Result<void> Connections::disconnect(const std::string &name)
{
    const auto connection = named(name);
    const auto key = vaultKey(name);
    if (!connection || !key)
        return connection ? key.error() : connection.error();
    vault().forget(*key);
    return m_access.write([&](Database &database) { return ConnectionStore(database).remove(connection->id); });
}

} // namespace attache
