#include "core/store/step_store.h"

#include "core/store/database.h"
#include "core/store/record_store.h"
#include "core/store/rows.h"

namespace attache {

namespace {

constexpr auto kHistory = "SELECT h.id, h.who, h.at, h.act, s.id, s.who, s.at, s.what, s.undone_at IS NOT NULL "
                          "FROM history h JOIN step s ON s.id = h.step ";

Step readStep(const Statement &row, int first)
{
    return {
        row.integer(first), {row.string(first + 1), row.instant(first + 2)}, row.string(first + 3), row.integer(first + 4) == 1};
}

HistoryEntry readEntry(Statement &row)
{
    return {row.integer(0), {row.string(1), row.instant(2)}, row.string(3), readStep(row, 4)};
}

} // namespace

std::string_view actName(Act act)
{
    switch (act) {
    case Act::Did: return "did";
    case Act::Undid: return "undid";
    case Act::DidAgain: return "did-again";
    }
    return {};
}

Result<void> StepStore::note(Act act, std::int64_t step, const Deed &deed)
{
    Statement add(m_database, "INSERT INTO history(at, who, act, step) VALUES (?1, ?2, ?3, ?4)");
    return add.bind(1, deed.at).bindText(2, deed.who).bind(3, actName(act)).bind(4, step).run();
}

Result<std::int64_t> StepStore::begin(const Deed &deed, std::string_view what)
{
    if (auto dropped = m_database.run("UPDATE step SET dropped = 1 WHERE undone_at IS NOT NULL AND dropped IS NULL"); !dropped)
        return dropped.error();
    Statement add(m_database, "INSERT INTO step(at, who, what) VALUES (?1, ?2, ?3)");
    if (auto done = add.bind(1, deed.at).bindText(2, deed.who).bind(3, what).run(); !done)
        return done.error();
    const auto id = m_database.lastRowId();
    if (auto done = note(Act::Did, id, deed); !done)
        return done.error();
    return id;
}

Result<std::optional<Step>> StepStore::one(std::string_view condition, Instant since)
{
    Statement find(m_database, std::string("SELECT id, who, at, what, undone_at IS NOT NULL FROM step WHERE ").append(condition));
    const auto row = find.step();
    if (!row)
        return row.error();
    if (!*row || find.instant(2) < since)
        return std::optional<Step>{};
    return std::optional(readStep(find, 0));
}

Result<std::optional<Step>> StepStore::toUndo(Instant since) { return one("undone_at IS NULL ORDER BY id DESC LIMIT 1", since); }

Result<std::optional<Step>> StepStore::toRedo(Instant since)
{
    return one("undone_at IS NOT NULL AND dropped IS NULL ORDER BY id LIMIT 1", since);
}

Result<void> StepStore::turn(std::int64_t step, bool undone, const Deed &deed)
{
    const auto at = undone ? std::optional(deed.at) : std::nullopt;
    for (const auto *sql :
         {"UPDATE decision SET undone_at = ?1 WHERE step = ?2", "UPDATE step SET undone_at = ?1 WHERE id = ?2"}) {
        Statement update(m_database, sql);
        if (auto done = update.bind(1, at).bind(2, step).run(); !done)
            return done;
    }
    if (auto done = RecordStore(m_database).turn(step, undone); !done)
        return done;
    return note(undone ? Act::Undid : Act::DidAgain, step, deed);
}

Result<std::vector<PostKey>> StepStore::posts(std::int64_t step)
{
    Statement rows(m_database, "SELECT p.name, d.pid FROM decision d JOIN platform p ON p.id = d.platform WHERE d.step = ?1");
    rows.bind(1, step);
    return readRows(rows, [](Statement &row) { return PostKey{row.string(0), row.string(1)}; });
}

Result<std::vector<HistoryEntry>> StepStore::history(std::int64_t offset, std::int64_t limit)
{
    Statement rows(m_database, std::string(kHistory) + "ORDER BY h.id DESC LIMIT ?1 OFFSET ?2");
    rows.bind(1, limit).bind(2, offset);
    return readRows(rows, readEntry);
}

Result<std::vector<HistoryEntry>> StepStore::historyOf(const PostKey &post)
{
    Statement rows(m_database, std::string(kHistory)
                                   + "WHERE h.step IN (SELECT d.step FROM decision d JOIN platform p ON p.id = d.platform "
                                     "WHERE p.name = ?1 AND d.pid = ?2) ORDER BY h.id DESC");
    rows.bind(1, post.platform).bind(2, post.id);
    return readRows(rows, readEntry);
}

} // namespace attache
