#include "core/store/connection_store.h"

#include "core/store/connection_json.h"
#include "core/store/database.h"
#include "core/store/rows.h"
#include "core/store/statement.h"

namespace attache {

namespace {

constexpr const char *kColumns = "SELECT id, name, platform, host, handle, account, display_name, options, created_at, state, "
                                 "fault, until_at, last_success, import FROM connection ";

Connection connectionFrom(Statement &row)
{
    Connection c;
    c.id = row.integer(0);
    c.name = row.string(1);
    c.platform = row.string(2);
    c.host = row.string(3);
    c.handle = row.string(4);
    c.account = row.string(5);
    c.displayName = row.string(6);
    c.options = optionsFromJson(row.text(7));
    c.createdAt = row.instant(8);
    c.state = static_cast<ConnectionState>(row.integer(9));
    c.fault = static_cast<NetFault>(row.integer(10));
    c.until = row.optionalInstant(11);
    c.lastSuccess = row.optionalInstant(12);
    c.import = row.optionalInteger(13).value_or(0);
    return c;
}

} // namespace

Result<std::vector<Connection>> ConnectionStore::all()
{
    Statement rows(m_database, std::string(kColumns) + "ORDER BY name");
    return readRows(rows, connectionFrom);
}

Result<std::optional<Connection>> ConnectionStore::find(const std::string &name)
{
    Statement row(m_database, std::string(kColumns) + "WHERE name = ?1");
    const auto found = row.bind(1, name).step();
    if (!found)
        return found.error();
    return *found ? std::optional(connectionFrom(row)) : std::nullopt;
}

Result<void> ConnectionStore::put(Connection &c)
{
    Statement put(m_database,
                  "INSERT INTO connection VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14) "
                  "ON CONFLICT(id) DO UPDATE SET host = excluded.host, handle = excluded.handle, account = excluded.account, "
                  "display_name = excluded.display_name, options = excluded.options, state = excluded.state, "
                  "fault = excluded.fault, until_at = excluded.until_at, last_success = excluded.last_success, "
                  "import = excluded.import");
    const auto options = optionsToJson(c.options);
    put.bind(1, c.id == 0 ? std::nullopt : std::optional(c.id)).bind(2, c.name).bind(3, c.platform).bind(4, c.host);
    put.bind(5, c.handle).bind(6, c.account).bindText(7, c.displayName).bind(8, options).bind(9, c.createdAt);
    put.bind(10, static_cast<int>(c.state)).bind(11, static_cast<int>(c.fault)).bind(12, c.until).bind(13, c.lastSuccess);
    if (auto done = put.bind(14, c.import == 0 ? std::nullopt : std::optional(c.import)).run(); !done)
        return done;
    if (c.id == 0)
        c.id = m_database.lastRowId();
    return {};
}

Result<void> ConnectionStore::remove(std::int64_t connection)
{
    for (const auto *sql : {"DELETE FROM sync_task WHERE connection = ?1", "DELETE FROM sync_post WHERE connection = ?1",
                            "DELETE FROM sync_run WHERE connection = ?1", "DELETE FROM connection WHERE id = ?1"}) {
        Statement remove(m_database, sql);
        if (auto done = remove.bind(1, connection).run(); !done)
            return done;
    }
    return {};
}

Result<void> ConnectionStore::putRun(std::int64_t connection, SyncReceipt &receipt)
{
    Statement put(m_database, "INSERT INTO sync_run VALUES (NULL, ?1, ?2, ?3, ?4)");
    const auto json = syncReceiptToJson(receipt);
    if (auto done = put.bind(1, connection).bind(2, receipt.startedAt).bind(3, receipt.finishedAt).bind(4, json).run(); !done)
        return done;
    receipt.id = m_database.lastRowId();
    return {};
}

Result<std::vector<SyncReceipt>> ConnectionStore::runs(const Connection &connection, int most)
{
    Statement rows(m_database, "SELECT id, started_at, finished_at, receipt FROM sync_run WHERE connection = ?1 "
                               "ORDER BY id DESC LIMIT ?2");
    rows.bind(1, connection.id).bind(2, most);
    return readRows(rows, [&](Statement &row) {
        SyncReceipt receipt;
        receipt.id = row.integer(0);
        receipt.connection = connection.name;
        receipt.startedAt = row.instant(1);
        receipt.finishedAt = row.instant(2);
        readSyncReceipt(row.text(3), receipt);
        return receipt;
    });
}

} // namespace attache
