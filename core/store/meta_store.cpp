#include "core/store/meta_store.h"

#include "core/store/database.h"
#include "core/store/statement.h"

#include <charconv>

namespace attache {

Result<std::optional<std::string>> MetaStore::text(std::string_view name)
{
    Statement statement(m_database, "SELECT value FROM meta WHERE name = ?1");
    const auto row = statement.bind(1, name).step();
    if (!row)
        return row.error();
    return *row ? std::optional(statement.string(0)) : std::nullopt;
}

Result<void> MetaStore::setText(std::string_view name, std::string_view value)
{
    Statement statement(m_database, "INSERT INTO meta VALUES (?1, ?2) ON CONFLICT(name) DO UPDATE SET value = excluded.value");
    return statement.bind(1, name).bind(2, value).run();
}

Result<std::int64_t> MetaStore::number(std::string_view name, std::int64_t otherwise)
{
    const auto stored = text(name);
    if (!stored)
        return stored.error();
    if (!*stored)
        return otherwise;
    std::int64_t value = otherwise;
    std::from_chars((*stored)->data(), (*stored)->data() + (*stored)->size(), value);
    return value;
}

Result<void> MetaStore::setNumber(std::string_view name, std::int64_t value) { return setText(name, std::to_string(value)); }

Result<std::string> MetaStore::zone()
{
    const auto stored = text("zone");
    if (!stored)
        return stored.error();
    return stored->value_or("UTC");
}

Result<StoredNow> MetaStore::now()
{
    const auto at = number("now", 0);
    const auto source = number("now-source", static_cast<std::int64_t>(NowSource::Empty));
    if (!at || !source)
        return at ? source.error() : at.error();
    return StoredNow{fromMillis(*at), static_cast<NowSource>(*source)};
}

Result<void> MetaStore::setNow(StoredNow now)
{
    if (auto done = setNumber("now", toMillis(now.at)); !done)
        return done;
    return setNumber("now-source", static_cast<std::int64_t>(now.source));
}

Result<bool> MetaStore::isDemonstration()
{
    const auto stored = number("demonstration", 0);
    if (!stored)
        return stored.error();
    return *stored == 1;
}

} // namespace attache
