#include "core/store/record_store.h"

#include "core/store/database.h"
#include "core/store/rows.h"

namespace attache {

namespace {

constexpr auto kColumns = "SELECT kind, key, content, at FROM record ";

Record readRecord(Statement &row) { return {row.string(0), row.string(1), row.string(2), row.instant(3)}; }

// NULL and empty differ: no content is no record.
std::optional<std::string> contentAt(const Statement &row, int column, int moment)
{
    return row.optionalInteger(moment) ? std::optional(row.string(column)) : std::nullopt;
}

} // namespace

Result<std::vector<Record>> RecordStore::all(std::string_view kind)
{
    Statement rows(m_database, std::string(kColumns) + "WHERE kind = ?1 ORDER BY key");
    rows.bind(1, kind);
    return readRows(rows, readRecord);
}

Result<std::vector<Record>> RecordStore::everything()
{
    Statement rows(m_database, std::string(kColumns) + "ORDER BY kind, key");
    return readRows(rows, readRecord);
}

Result<std::optional<Record>> RecordStore::find(std::string_view kind, std::string_view key)
{
    Statement row(m_database, std::string(kColumns) + "WHERE kind = ?1 AND key = ?2");
    const auto found = row.bind(1, kind).bind(2, key).step();
    if (!found)
        return found.error();
    return *found ? std::optional(readRecord(row)) : std::nullopt;
}

Result<void> RecordStore::place(std::string_view kind, std::string_view key, const std::optional<std::string> &content,
                                std::optional<Instant> at)
{
    if (!content) {
        Statement remove(m_database, "DELETE FROM record WHERE kind = ?1 AND key = ?2");
        return remove.bind(1, kind).bind(2, key).run();
    }
    Statement put(m_database, "INSERT OR REPLACE INTO record VALUES (?1, ?2, ?3, ?4)");
    return put.bind(1, kind).bind(2, key).bind(3, *content).bind(4, at).run();
}

Result<bool> RecordStore::put(std::int64_t step, const Record &record)
{
    const auto standing = find(record.kind, record.key);
    if (!standing)
        return standing.error();
    if (*standing && (*standing)->content == record.content)
        return false;
    Statement note(m_database, "INSERT INTO record_change(step, kind, key, before, before_at, after, after_at) "
                               "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    note.bind(1, step).bind(2, record.kind).bind(3, record.key).bindNull(4).bindNull(5);
    if (*standing)
        note.bind(4, (*standing)->content).bind(5, (*standing)->at);
    if (auto done = note.bind(6, record.content).bind(7, record.at).run(); !done)
        return done.error();
    if (auto done = place(record.kind, record.key, record.content, record.at); !done)
        return done.error();
    return true;
}

// Undone in the opposite order, so that a record that a step changed twice is what it was before.
Result<void> RecordStore::turn(std::int64_t step, bool undone)
{
    Statement rows(m_database, std::string("SELECT kind, key, ") + (undone ? "before, before_at" : "after, after_at")
                                   + " FROM record_change WHERE step = ?1 ORDER BY id" + (undone ? " DESC" : ""));
    rows.bind(1, step);
    Result<void> placed;
    auto done = forEachRow(rows, [&](Statement &row) {
        if (placed)
            placed = place(row.text(0), row.text(1), contentAt(row, 2, 3), row.optionalInstant(3));
    });
    return done ? placed : done;
}

Result<std::int64_t> RecordStore::astray()
{
    const auto found = m_database.number(
        "SELECT count(*) FROM record r WHERE r.content IS NOT (SELECT c.after FROM record_change c JOIN step s ON s.id = c.step "
        "WHERE c.kind = r.kind AND c.key = r.key AND s.undone_at IS NULL ORDER BY c.id DESC LIMIT 1)");
    if (!found)
        return found.error();
    return found->value_or(0);
}

} // namespace attache
