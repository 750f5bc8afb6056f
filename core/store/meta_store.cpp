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

namespace {

constexpr std::int64_t kDayMillis = 86'400'000;
constexpr std::int64_t kOutlierGap = 366 * kDayMillis;
constexpr std::int64_t kEarliest = 12'418 * kDayMillis; // 2004-01-01: before it no platform of ours existed

// Walks down from the latest post: whatever stands, with everything later, more than 366 days after the post before it
// while being under 1 % of the posts, is an outlier.
Result<std::optional<std::int64_t>> latestCreation(Database &database)
{
    const auto total = database.number("SELECT count(*) FROM post");
    if (!total)
        return total.error();
    Statement down(database,
                   "SELECT created_at FROM post WHERE observed_at IS NULL AND created_at >= ?1 ORDER BY created_at DESC");
    down.bind(1, kEarliest);
    std::optional<std::int64_t> latest;
    std::optional<std::int64_t> above;
    for (std::int64_t later = 0; later * 100 < total->value_or(0); ++later) {
        const auto row = down.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const auto at = down.integer(0);
        if (!latest || *above - at > kOutlierGap)
            latest = at;
        above = at;
    }
    return latest;
}

} // namespace

Result<StoredNow> observedNow(Database &database)
{
    const auto captured = database.number("SELECT max(observed_at) FROM post WHERE observed_at IS NOT NULL");
    if (!captured)
        return captured.error();
    const auto created = latestCreation(database);
    if (!created)
        return created.error();
    if (*captured && **captured >= created->value_or(**captured))
        return StoredNow{fromMillis(**captured), NowSource::Capture};
    if (*created)
        return StoredNow{fromMillis(**created), NowSource::Creation};
    return StoredNow{};
}

} // namespace attache
