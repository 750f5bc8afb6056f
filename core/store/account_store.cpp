#include "core/store/account_store.h"

#include "core/base/text.h"
#include "core/store/database.h"
#include "core/store/rows.h"
#include "core/store/statement.h"

namespace attache {

Result<std::vector<Account>> AccountStore::all()
{
    Statement rows(m_database,
                   "SELECT a.id, p.name, a.handle, a.kind, a.name, a.country FROM account a JOIN platform p ON p.id = a.platform "
                   "ORDER BY p.name, a.folded");
    return readRows(rows, [](Statement &row) {
        return Account{row.integer(0),
                       {row.string(1), row.string(2)},
                       static_cast<AccountKind>(row.integer(3)),
                       row.string(4),
                       row.string(5)};
    });
}

Result<bool> AccountStore::put(const Account &account)
{
    const auto platformId = platform(account.key.platform);
    if (!platformId)
        return platformId.error();
    const auto folded = foldHandle(account.key.handle);
    Statement known(m_database, "SELECT kind FROM account WHERE platform = ?1 AND folded = ?2");
    const auto row = known.bind(1, *platformId).bind(2, folded).step();
    if (!row)
        return row.error();
    const bool wasOwn = *row && known.integer(0) == static_cast<int>(AccountKind::Own);
    known.reset();
    Statement put(m_database,
                  "INSERT INTO account(platform, handle, folded, kind, name, country) VALUES (?1, ?2, ?3, ?4, ?5, ?6) "
                  "ON CONFLICT(platform, folded) DO UPDATE SET kind = excluded.kind, "
                  "handle = min(handle, excluded.handle), " // of two spellings the same one, whichever came first
                  "name = coalesce(excluded.name, name), country = coalesce(excluded.country, country)");
    put.bind(1, *platformId).bind(2, account.key.handle).bind(3, folded).bind(4, static_cast<int>(account.kind));
    if (auto done = put.bindText(5, account.name).bindText(6, account.country).run(); !done)
        return done.error();
    return wasOwn != (account.kind == AccountKind::Own);
}

Result<std::int64_t> AccountStore::platform(const std::string &key)
{
    if (const auto seen = m_platforms.find(key); seen != m_platforms.end())
        return seen->second;
    Statement add(m_database, "INSERT INTO platform(name) VALUES (?1) ON CONFLICT(name) DO NOTHING");
    if (auto done = add.bind(1, key).run(); !done)
        return done.error();
    Statement find(m_database, "SELECT id FROM platform WHERE name = ?1");
    const auto row = find.bind(1, key).step();
    if (!row)
        return row.error();
    if (!*row)
        return failure(Errc::Internal, "platform");
    const auto id = find.integer(0);
    m_platforms.emplace(key, id);
    return id;
}

Result<std::unordered_map<std::int64_t, std::string>> AccountStore::platforms()
{
    std::unordered_map<std::int64_t, std::string> names;
    Statement rows(m_database, "SELECT id, name FROM platform");
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return names;
        names.emplace(rows.integer(0), rows.string(1));
    }
}

} // namespace attache
