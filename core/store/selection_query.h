#pragma once

#include "core/store/fact_reader.h"
#include "core/store/statement.h"

#include <string>
#include <string_view>

namespace attache {

// ?1 and ?2 are the window, ?3 a JSON array of account row ids, ?4 now. A set of accounts fits when it names one of them.
inline constexpr auto kFitsAccounts =
    R"((?3 = '[]' OR accounts IN (SELECT s.id FROM account_set s JOIN json_each(?3) j ON j.value = s.account)))";

// A statement over a selection with its four parameters bound; keeps the bound JSON alive.
class SelectionQuery {
public:
    SelectionQuery(Database &database, const std::string &sql, const Selection &selection);
    Statement statement;

private:
    std::string m_accounts;
};

// 'column >= ?1 AND column < ?2 AND' the set of accounts fits.
std::string selected(std::string_view column);

} // namespace attache
