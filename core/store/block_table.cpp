#include "core/store/block_table.h"

#include "core/store/database.h"
#include "core/store/rows.h"

#include <algorithm>
#include <limits>

namespace attache {

namespace {

// Eight kinds to a block of row ids, so that what belongs together stands together.
constexpr std::int64_t kKindsPerBlock = 8;

std::int64_t rowOf(FactKind kind, std::int64_t block)
{
    return wrappingSum(static_cast<std::int64_t>(static_cast<std::uint64_t>(block) * kKindsPerBlock), static_cast<int>(kind));
}

std::string sqlOn(std::string_view before, std::string_view schema, std::string_view after)
{
    return std::string(before).append(schema).append("block").append(after);
}

} // namespace

BlockTable::BlockTable(Database &database, std::string_view schema)
    : m_database(database),
      m_schema(schema),
      m_read(database, sqlOn("SELECT facts FROM ", schema, " WHERE id = ?1")),
      m_write(database, sqlOn("INSERT OR REPLACE INTO ", schema, " VALUES (?1, ?2, ?3, ?4, ?5)")),
      m_remove(database, sqlOn("DELETE FROM ", schema, " WHERE id = ?1"))
{}

Result<std::string_view> BlockTable::read(FactKind kind, std::int64_t block)
{
    m_read.reset();
    const auto row = m_read.bind(1, rowOf(kind, block)).step();
    if (!row)
        return row.error();
    return *row ? m_read.blob(0) : std::string_view();
}

Result<void> BlockTable::write(FactKind kind, std::int64_t block, const SectionBuilder::Encoded &section)
{
    m_read.reset();
    if (section.bytes.empty())
        return m_remove.bind(1, rowOf(kind, block)).run();
    m_write.bind(1, rowOf(kind, block)).bind(2, static_cast<int>(kind)).bind(3, section.first).bind(4, section.last);
    return m_write.bindBlob(5, section.bytes).run();
}

Statement BlockTable::within(FactKind kind, const Window &window)
{
    Statement rows(m_database, sqlOn("SELECT id, facts FROM ", m_schema, " WHERE id IN (SELECT id FROM ")
                                   + sqlOn("", m_schema, " WHERE kind = ?1 AND first_at < ?2 AND last_at >= ?3) ORDER BY id"));
    rows.bind(1, static_cast<int>(kind));
    rows.bind(2, window.to ? toMillis(*window.to) : std::numeric_limits<std::int64_t>::max());
    rows.bind(3, window.from ? toMillis(*window.from) : std::numeric_limits<std::int64_t>::min());
    return rows;
}

std::int64_t BlockTable::sectionBlock(const Statement &row) { return row.integer(0) / kKindsPerBlock; }

Result<std::vector<std::int64_t>> BlockTable::latestFirst(FactKind kind)
{
    Statement rows(m_database, sqlOn("SELECT id FROM ", m_schema, " WHERE kind = ?1 ORDER BY last_at DESC"));
    rows.bind(1, static_cast<int>(kind));
    return readRows(rows, [](Statement &row) { return row.integer(0) / kKindsPerBlock; });
}

Result<std::optional<Instant>> BlockTable::earliest(FactKind kind)
{
    Statement row(m_database, sqlOn("SELECT min(first_at) FROM ", m_schema, " WHERE kind = ?1"));
    const auto found = row.bind(1, static_cast<int>(kind)).step();
    if (!found)
        return found.error();
    return *found ? row.optionalInstant(0) : std::nullopt;
}

Result<std::int64_t> BlockTable::misplaced()
{
    std::int64_t wrong = 0;
    Statement rows(m_database, sqlOn("SELECT id, kind, first_at, last_at, facts FROM ", m_schema, ""));
    auto done = forEachRow(rows, [&wrong](Statement &row) {
        auto first = Instant::max();
        auto last = Instant::min();
        forEachFact(row.blob(4), row.integer(0) / kKindsPerBlock, [&](const Fact &fact) {
            first = std::min(first, fact.at);
            last = std::max(last, fact.at);
        });
        wrong += row.integer(0) % kKindsPerBlock != row.integer(1) || row.instant(2) != first || row.instant(3) != last;
    });
    if (!done)
        return done.error();
    return wrong;
}

} // namespace attache
