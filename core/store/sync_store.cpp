#include "core/store/sync_store.h"

#include "core/store/database.h"
#include "core/store/rows.h"
#include "core/store/statement.h"

namespace attache {

namespace {

// What is said to us goes first, what may be found in other people's feeds last.
constexpr const char *kOrder =
    "CASE source WHEN 'feed' THEN 0 WHEN 'notifications' THEN 1 WHEN 'mentions' THEN 1 WHEN 'search' THEN 2 "
    "WHEN 'comments' THEN 2 WHEN 'gone' THEN 3 WHEN 'thread' THEN 4 WHEN 'replies' THEN 4 WHEN 'quotes' THEN 5 "
    "WHEN 'reposts' THEN 6 WHEN 'repost-records' THEN 7 ELSE 8 END";

WatchedPost watchedFrom(Statement &row)
{
    return {row.string(0), row.string(1), static_cast<int>(row.integer(2)), static_cast<WatchedPost::Standing>(row.integer(3))};
}

Result<std::optional<WatchedPost>> one(Statement &row)
{
    const auto found = row.step();
    if (!found)
        return found.error();
    return *found ? std::optional(watchedFrom(row)) : std::nullopt;
}

} // namespace

Result<void> SyncStore::add(const SyncTask &task, Instant due)
{
    Statement add(m_database, "INSERT INTO sync_task VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0, 0, ?7) "
                              "ON CONFLICT DO UPDATE SET due_at = min(coalesce(due_at, excluded.due_at), excluded.due_at), "
                              "depth = min(depth, excluded.depth), note = coalesce(excluded.note, note)");
    add.bind(1, m_connection).bind(2, task.source).bind(3, task.subject).bindText(4, task.note).bind(5, task.depth);
    return add.bindText(6, task.cursor).bind(7, due).run();
}

Result<std::optional<StoredTask>> SyncStore::nextDue(Instant now, const std::set<std::pair<std::string, std::string>> &passedOver)
{
    Statement row(m_database, std::string("SELECT source, subject, note, depth, cursor, pages, complete FROM sync_task "
                                          "WHERE connection = ?1 AND due_at <= ?2 ORDER BY ")
                                  + kOrder + ", due_at, source, subject");
    row.bind(1, m_connection).bind(2, now);
    for (;;) {
        const auto found = row.step();
        if (!found)
            return found.error();
        if (!*found)
            return std::optional<StoredTask>();
        if (passedOver.contains({row.string(0), row.string(1)}))
            continue;
        StoredTask stored;
        stored.task = {row.string(0), row.string(1), row.string(2), row.string(4), static_cast<int>(row.integer(3))};
        stored.pages = static_cast<int>(row.integer(5));
        stored.complete = row.integer(6) == 1;
        return std::optional(std::move(stored));
    }
}

Result<void> SyncStore::save(const StoredTask &stored, std::optional<Instant> due)
{
    Statement save(m_database, "UPDATE sync_task SET cursor = ?4, pages = ?5, complete = ?6, due_at = ?7, note = ?8 "
                               "WHERE connection = ?1 AND source = ?2 AND subject = ?3");
    save.bind(1, m_connection).bind(2, stored.task.source).bind(3, stored.task.subject).bindText(4, stored.task.cursor);
    return save.bind(5, stored.pages).bind(6, stored.complete ? 1 : 0).bind(7, due).bindText(8, stored.task.note).run();
}

Result<void> SyncStore::want(const std::string &pid, const std::string &native, int depth, Instant now)
{
    Statement want(m_database, "INSERT OR IGNORE INTO sync_post VALUES (?1, ?2, ?3, ?4, 0, ?5, NULL, ?5)");
    return want.bind(1, m_connection).bind(2, pid).bind(3, native).bind(4, depth).bind(5, now).run();
}

Result<void> SyncStore::saw(const WatchedPost &post, Instant now, bool checked, Instant due)
{
    Statement saw(m_database, "INSERT INTO sync_post VALUES (?1, ?2, ?3, ?4, 1, ?5, ?6, ?7) ON CONFLICT DO UPDATE SET "
                              "native = excluded.native, depth = min(depth, excluded.depth), standing = 1, "
                              "checked_at = coalesce(excluded.checked_at, checked_at), "
                              "due_at = CASE WHEN excluded.checked_at IS NULL THEN due_at ELSE excluded.due_at END");
    saw.bind(1, m_connection).bind(2, post.pid).bind(3, post.native).bind(4, post.depth).bind(5, now);
    return saw.bind(6, checked ? std::optional(now) : std::nullopt).bind(7, checked ? due : now).run();
}

Result<void> SyncStore::mark(const std::string &pid, WatchedPost::Standing standing, Instant now, Instant due)
{
    Statement mark(m_database,
                   "UPDATE sync_post SET standing = ?3, checked_at = ?4, due_at = ?5 WHERE connection = ?1 AND pid = ?2");
    mark.bind(1, m_connection).bind(2, pid).bind(3, static_cast<int>(standing));
    return mark.bind(4, now).bind(5, due).run();
}

Result<std::optional<WatchedPost>> SyncStore::watched(const std::string &pid)
{
    Statement row(m_database, "SELECT pid, native, depth, standing FROM sync_post WHERE connection = ?1 AND pid = ?2");
    return one(row.bind(1, m_connection).bind(2, pid));
}

Result<std::optional<WatchedPost>> SyncStore::byNative(const std::string &native)
{
    Statement row(m_database, "SELECT pid, native, depth, standing FROM sync_post WHERE connection = ?1 AND native = ?2");
    return one(row.bind(1, m_connection).bind(2, native));
}

Result<void> SyncStore::asked(const std::string &pid, Instant now, Instant due)
{
    Statement asked(m_database, "UPDATE sync_post SET checked_at = ?3, due_at = ?4 WHERE connection = ?1 AND pid = ?2");
    return asked.bind(1, m_connection).bind(2, pid).bind(3, now).bind(4, due).run();
}

Result<std::vector<WatchedPost>> SyncStore::toRefresh(Instant now, Which which, int most)
{
    const auto *chosen = which == Which::NeverChecked ? "AND checked_at IS NULL AND ?2 IS NOT NULL ORDER BY pid"
                         : which == Which::Due        ? "AND due_at <= ?2 ORDER BY due_at, pid"
                                                      : "AND ?2 IS NOT NULL ORDER BY due_at > ?2, checked_at, pid";
    Statement rows(m_database, std::string("SELECT pid, native, depth, standing FROM sync_post WHERE connection = ?1 "
                                           "AND standing < 3 ")
                                   + chosen + " LIMIT ?3");
    rows.bind(1, m_connection).bind(2, now).bind(3, most);
    return readRows(rows, watchedFrom);
}

} // namespace attache
