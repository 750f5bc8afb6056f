#include "core/store/selection_query.h"

#include <limits>

namespace attache {

namespace {

std::string idsJson(const std::vector<std::int64_t> &ids)
{
    std::string json = "[";
    for (const auto id : ids)
        json.append(json.size() > 1 ? "," : "").append(std::to_string(id));
    return json + ']';
}

std::int64_t lower(const Window &window)
{
    return window.from ? toMillis(*window.from) : std::numeric_limits<std::int64_t>::min();
}
std::int64_t upper(const Window &window) { return window.to ? toMillis(*window.to) : std::numeric_limits<std::int64_t>::max(); }

} // namespace

SelectionQuery::SelectionQuery(Database &database, const std::string &sql, const Selection &selection)
    : statement(database, sql),
      m_accounts(idsJson(selection.accounts))
{
    statement.bind(1, lower(selection.window)).bind(2, upper(selection.window)).bind(3, m_accounts).bind(4, selection.now);
}

std::string selected(std::string_view column)
{
    return std::string(column).append(" >= ?1 AND ").append(column).append(" < ?2 AND ").append(kFitsAccounts);
}

} // namespace attache
