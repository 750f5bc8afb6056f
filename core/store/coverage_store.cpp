#include "core/store/coverage_store.h"

#include "core/store/account_store.h"
#include "core/store/database.h"
#include "core/store/removals.h"
#include "core/store/rows.h"
#include "core/store/statement.h"

namespace attache {

namespace {

constexpr const char *kColumns = "SELECT p.name, c.handle, c.kinds, c.from_at, c.to_at, c.from_start, c.quiet_days "
                                 "FROM coverage c JOIN platform p ON p.id = c.platform ";

Coverage coverageFrom(Statement &row)
{
    return {{row.string(0), row.string(1)},
            static_cast<unsigned>(row.integer(2)) & CapturedEverything,
            row.instant(3),
            row.instant(4),
            row.integer(5) != 0,
            row.integer(6)};
}

} // namespace

Result<void> CoverageStore::put(std::int64_t import, const std::vector<Coverage> &coverage)
{
    Statement clear(m_database, "DELETE FROM coverage WHERE import = ?1");
    if (auto done = clear.bind(1, import).run(); !done)
        return done;
    AccountStore accounts(m_database);
    const auto removals = Removals::load(m_database);
    if (!removals)
        return removals.error();
    Statement add(m_database, "INSERT INTO coverage VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    for (const auto &c : coverage) {
        const auto platform = accounts.platform(c.account.platform);
        if (!platform)
            return platform.error();
        Post removed; // somebody who was taken out does not come back as the one author of a file
        removed.author = c.account.handle;
        if (!c.account.handle.empty() && removals->apply(*platform, removed))
            continue;
        add.bind(1, import).bind(2, *platform).bind(3, c.account.handle).bind(4, static_cast<std::int64_t>(c.kinds));
        add.bind(5, c.from).bind(6, c.to).bind(7, c.fromStart ? 1 : 0).bind(8, c.quietDays);
        if (auto done = add.run(); !done)
            return done;
    }
    return {};
}

Result<std::vector<Coverage>> CoverageStore::of(std::int64_t import)
{
    Statement rows(m_database, std::string(kColumns) + "WHERE c.import = ?1 ORDER BY p.name, c.handle");
    return readRows(rows.bind(1, import), coverageFrom);
}

Result<std::vector<Coverage>> CoverageStore::all()
{
    Statement rows(m_database, std::string(kColumns) + "ORDER BY p.name, c.handle, c.from_at, c.to_at");
    return readRows(rows, coverageFrom);
}

Result<bool> CoverageStore::ofEveryImport()
{
    const auto silent = m_database.number("SELECT 1 FROM import i WHERE i.stored + i.updated > 0 AND NOT EXISTS "
                                          "(SELECT 1 FROM coverage c WHERE c.import = i.id) LIMIT 1");
    if (!silent)
        return silent.error();
    return !silent->has_value();
}

} // namespace attache
