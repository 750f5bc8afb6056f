#include "core/store/report_store.h"

#include "core/store/database.h"
#include "core/store/rows.h"
#include "core/store/statement.h"
#include "core/store/varint.h"

namespace attache {

namespace {

constexpr const char *kFrozenColumns = "SELECT id, at, who, title, content, last_post, last_decision FROM frozen_report ";

StoredDefinition definitionFrom(Statement &row) { return {row.string(0), row.string(1), row.instant(2), row.string(3)}; }

StoredReport reportFrom(Statement &row)
{
    return {row.integer(0), row.instant(1), row.string(2), row.string(3), row.string(4), row.integer(5), row.integer(6)};
}

template <class Value, class Read>
Result<std::optional<Value>> one(Statement &statement, Read read)
{
    const auto row = statement.step();
    if (!row)
        return row.error();
    return *row ? std::optional<Value>(read(statement)) : std::nullopt;
}

std::string packed(const std::vector<std::int64_t> &ids)
{
    std::string bytes;
    std::int64_t before = 0;
    for (const auto id : ids) {
        putSigned(bytes, wrappingDifference(id, before));
        before = id;
    }
    return bytes;
}

std::vector<std::int64_t> unpacked(std::string_view bytes)
{
    std::vector<std::int64_t> ids;
    std::int64_t before = 0;
    for (ByteReader reader(bytes); !reader.atEnd();)
        ids.push_back(before = wrappingSum(before, reader.takeSigned()));
    return ids;
}

} // namespace

Result<std::vector<StoredDefinition>> ReportStore::definitions()
{
    Statement rows(m_database, "SELECT name, content, at, who FROM report_definition ORDER BY name");
    return readRows(rows, definitionFrom);
}

Result<std::optional<StoredDefinition>> ReportStore::definition(std::string_view name)
{
    Statement row(m_database, "SELECT name, content, at, who FROM report_definition WHERE name = ?1");
    row.bind(1, name);
    return one<StoredDefinition>(row, definitionFrom);
}

Result<void> ReportStore::putDefinition(const StoredDefinition &definition)
{
    Statement put(m_database, "INSERT INTO report_definition VALUES (?1, ?2, ?3, ?4) "
                              "ON CONFLICT(name) DO UPDATE SET content = excluded.content, at = excluded.at, who = excluded.who");
    put.bind(1, definition.name).bind(2, definition.content).bind(3, definition.at).bindText(4, definition.who);
    return put.run();
}

Result<void> ReportStore::removeDefinition(std::string_view name)
{
    Statement remove(m_database, "DELETE FROM report_definition WHERE name = ?1");
    return remove.bind(1, name).run();
}

Result<void> ReportStore::putIds(std::int64_t report, std::string_view figure, int part, const std::vector<std::int64_t> &ids)
{
    const std::string bytes = packed(ids);
    Statement put(m_database, "INSERT INTO frozen_ids VALUES (?1, ?2, ?3, ?4)");
    return put.bind(1, report).bind(2, figure).bind(3, part).bindBlob(4, bytes).run();
}

Result<std::int64_t> ReportStore::freeze(const StoredReport &report, const std::vector<CountedIds> &ids)
{
    Statement add(m_database,
                  "INSERT INTO frozen_report(at, who, title, content, last_post, last_decision) VALUES (?1, ?2, ?3, ?4, "
                  "(SELECT coalesce(max(id), 0) FROM post), (SELECT coalesce(max(id), 0) FROM decision))");
    add.bind(1, report.at).bindText(2, report.who).bind(3, report.title).bind(4, report.content);
    if (auto added = add.run(); !added)
        return added.error();
    const auto id = m_database.lastRowId();
    for (const auto &figure : ids)
        for (int part = 0; part < 2; ++part)
            if (auto put = putIds(id, figure.figure, part, part == 0 ? figure.counted : figure.rest); !put)
                return put.error();
    return id;
}

Result<std::vector<StoredReport>> ReportStore::frozen()
{
    Statement rows(m_database, std::string(kFrozenColumns) + "ORDER BY id DESC");
    return readRows(rows, reportFrom);
}

Result<std::optional<StoredReport>> ReportStore::frozen(std::int64_t id)
{
    Statement row(m_database, std::string(kFrozenColumns) + "WHERE id = ?1");
    row.bind(1, id);
    return one<StoredReport>(row, reportFrom);
}

Result<std::vector<CountedIds>> ReportStore::countedIds(std::int64_t report)
{
    Statement rows(m_database, "SELECT figure, part, ids FROM frozen_ids WHERE report = ?1 ORDER BY figure, part");
    rows.bind(1, report);
    std::vector<CountedIds> all;
    auto done = forEachRow(rows, [&](Statement &row) {
        if (all.empty() || all.back().figure != row.text(0))
            all.push_back({row.string(0), {}, {}});
        (row.integer(1) == 0 ? all.back().counted : all.back().rest) = unpacked(row.blob(2));
    });
    if (!done)
        return done.error();
    return all;
}

} // namespace attache
