#include "core/store/map_store.h"

#include "core/store/database.h"
#include "core/store/statement.h"

namespace attache {

Result<std::optional<std::string>> MapStore::find(std::string_view headerKey)
{
    Statement find(m_database, "SELECT map FROM column_map WHERE header = ?1");
    const auto row = find.bind(1, headerKey).step();
    if (!row)
        return row.error();
    return *row ? std::optional(find.string(0)) : std::nullopt;
}

Result<void> MapStore::put(std::string_view headerKey, std::string_view map)
{
    Statement put(m_database, "INSERT INTO column_map VALUES (?1, ?2) ON CONFLICT(header) DO UPDATE SET map = excluded.map");
    return put.bind(1, headerKey).bind(2, map).run();
}

} // namespace attache
