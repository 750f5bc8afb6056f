#include "core/store/draft_store.h"

#include "core/store/database.h"
#include "core/store/rows.h"

namespace attache {

namespace {

constexpr auto kKept = "SELECT f.name, d.pid, d.text, d.saved_at FROM draft d JOIN platform f ON f.id = d.platform "
                       "WHERE d.discarded_at IS NULL ";

Draft readDraft(const Statement &row) { return {{row.string(0), row.string(1)}, row.string(2), row.instant(3)}; }

} // namespace

DraftStore::DraftStore(Database &database)
    : m_database(database),
      m_find(database, std::string(kKept) + "AND f.name = ?1 AND d.pid = ?2")
{}

Result<std::optional<Draft>> DraftStore::find(const PostKey &post)
{
    const auto row = m_find.bind(1, post.platform).bind(2, post.id).step();
    if (!row)
        return row.error();
    auto draft = *row ? std::optional(readDraft(m_find)) : std::nullopt;
    m_find.reset();
    return draft;
}

Result<std::vector<Draft>> DraftStore::all()
{
    Statement rows(m_database, std::string(kKept) + "ORDER BY f.name, d.pid");
    return readRows(rows, [](Statement &row) { return readDraft(row); });
}

Result<bool> DraftStore::save(const Draft &draft, std::int64_t platform)
{
    Statement put(m_database, "INSERT INTO draft(platform, pid, text, saved_at) VALUES (?1, ?2, ?3, ?4) "
                              "ON CONFLICT(platform, pid) DO UPDATE SET text = excluded.text, saved_at = excluded.saved_at, "
                              "discarded_at = NULL WHERE discarded_at IS NULL OR discarded_at < excluded.saved_at");
    if (auto done = put.bind(1, platform).bind(2, draft.post.id).bind(3, draft.text).bind(4, draft.savedAt).run(); !done)
        return done.error();
    return m_database.changes() > 0;
}

// The words go at once; only the moment stays.
Result<void> DraftStore::discard(const PostKey &post, std::int64_t platform, Instant at)
{
    Statement put(m_database, "INSERT INTO draft(platform, pid, text, saved_at, discarded_at) VALUES (?1, ?2, '', ?3, ?3) "
                              "ON CONFLICT(platform, pid) DO UPDATE SET text = '', discarded_at = excluded.discarded_at");
    return put.bind(1, platform).bind(2, post.id).bind(3, at).run();
}

} // namespace attache
