#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace attache {

class Database;

class AccountStore {
public:
    explicit AccountStore(Database &database) : m_database(database) {}

    Result<std::vector<Account>> all(); // by platform, folded handle
    // Adds it, or changes kind, name and country of the one with that platform and handle (handles compare folded; of two
    // spellings the bytewise smaller one stays).
    // True where something changed that derived records depend on: a new own account, or a change of kind to or from own.
    Result<bool> put(const Account &account);

    // The row id of a platform, made where it is new.
    Result<std::int64_t> platform(const std::string &key);
    Result<std::unordered_map<std::int64_t, std::string>> platforms();

private:
    Database &m_database;
    std::unordered_map<std::string, std::int64_t> m_platforms; // seen ones
};

} // namespace attache
