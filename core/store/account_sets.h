#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <map>
#include <unordered_map>
#include <vector>

namespace attache {

class Database;

// Sets of accounts of ours by number, so that a record names all accounts that it belongs to in one small number. 0 is the
// empty set. Numbers depend on the order of making and are no part of what is equal.
class AccountSets {
public:
    // Those that stand in the table.
    static Result<AccountSets> load(Database &database);

    // The number of a set (ascending, no duplicates), made where it is new.
    std::int64_t numberOf(const std::vector<std::int64_t> &accounts);
    const std::vector<std::int64_t> &members(std::int64_t number) const; // empty where there is no such set

    // Adds the new ones to the table.
    Result<void> write(Database &database);

private:
    std::map<std::vector<std::int64_t>, std::int64_t> m_numbers;
    std::unordered_map<std::int64_t, std::vector<std::int64_t>> m_members;
    std::int64_t m_last = 0;
    std::int64_t m_written = 0; // the largest number in the table
};

// Which sets name one of some accounts; without accounts every set fits.
class AccountFilter {
public:
    static Result<AccountFilter> load(Database &database, const std::vector<std::int64_t> &accounts);
    bool fits(std::int64_t set) const
    {
        return m_all || (static_cast<std::uint64_t>(set) < m_fitting.size() && m_fitting[static_cast<std::size_t>(set)]);
    }
    bool fitsAll() const { return m_all; }

private:
    bool m_all = true;
    std::vector<bool> m_fitting; // by number; there are as many as there are sets
};

} // namespace attache
