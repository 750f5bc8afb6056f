#include "core/store/account_sets.h"

#include "core/store/database.h"
#include "core/store/rows.h"

#include <algorithm>

namespace attache {

Result<AccountSets> AccountSets::load(Database &database)
{
    AccountSets sets;
    Statement rows(database, "SELECT id, account FROM account_set ORDER BY id, account");
    auto done = forEachRow(rows, [&](Statement &row) { sets.m_members[row.integer(0)].push_back(row.integer(1)); });
    if (!done)
        return done.error();
    for (const auto &[number, members] : sets.m_members) {
        sets.m_numbers.emplace(members, number);
        sets.m_last = std::max(sets.m_last, number);
    }
    sets.m_written = sets.m_last;
    return sets;
}

std::int64_t AccountSets::numberOf(const std::vector<std::int64_t> &accounts)
{
    if (accounts.empty())
        return 0;
    const auto [found, added] = m_numbers.try_emplace(accounts, m_last + 1);
    if (added)
        m_members[++m_last] = accounts;
    return found->second;
}

const std::vector<std::int64_t> &AccountSets::members(std::int64_t number) const
{
    static const std::vector<std::int64_t> none;
    const auto found = m_members.find(number);
    return found == m_members.end() ? none : found->second;
}

Result<void> AccountSets::write(Database &database)
{
    Statement add(database, "INSERT INTO account_set VALUES (?1, ?2)");
    for (; m_written < m_last; ++m_written)
        for (const auto account : m_members[m_written + 1])
            if (auto done = add.bind(1, m_written + 1).bind(2, account).run(); !done)
                return done;
    return {};
}

Result<AccountFilter> AccountFilter::load(Database &database, const std::vector<std::int64_t> &accounts)
{
    AccountFilter filter;
    filter.m_all = accounts.empty();
    if (filter.m_all)
        return filter;
    // Only a damaged file numbers its sets with gaps; beyond what one could hold, none fits.
    constexpr std::int64_t most = 10'000'000;
    Statement rows(database, "SELECT DISTINCT id FROM account_set WHERE account = ?1");
    for (const auto account : accounts) {
        rows.bind(1, account);
        auto done = forEachRow(rows, [&](Statement &row) {
            const auto set = row.integer(0);
            if (set < 0 || set > most)
                return;
            if (filter.m_fitting.size() <= static_cast<std::size_t>(set))
                filter.m_fitting.resize(static_cast<std::size_t>(set) + 1);
            filter.m_fitting[static_cast<std::size_t>(set)] = true;
        });
        if (!done)
            return done.error();
    }
    return filter;
}

} // namespace attache
