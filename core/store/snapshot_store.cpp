#include "core/store/snapshot_store.h"

#include "core/store/database.h"

namespace attache {

namespace {

constexpr auto kSnapshot = R"(INSERT INTO snapshot VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT(post, at) DO UPDATE SET
    likes = coalesce(max(likes, excluded.likes), likes, excluded.likes),
    reposts = coalesce(max(reposts, excluded.reposts), reposts, excluded.reposts),
    quotes = coalesce(max(quotes, excluded.quotes), quotes, excluded.quotes),
    replies = coalesce(max(replies, excluded.replies), replies, excluded.replies),
    impressions = coalesce(max(impressions, excluded.impressions), impressions, excluded.impressions),
    reach = coalesce(max(reach, excluded.reach), reach, excluded.reach),
    views = coalesce(max(views, excluded.views), views, excluded.views))";

// Grows with whatever becomes known: a moment, a count, a larger count.
constexpr auto kSnapshotWeight =
    R"(SELECT count(*) + count(likes) + count(reposts) + count(quotes) + count(replies) + count(impressions)
    + count(reach) + count(views) + total(likes) + total(reposts) + total(quotes) + total(replies)
    + total(impressions) + total(reach)
    + total(views) FROM snapshot WHERE post = ?1)";

bool observed(const Post &told) { return told.observedAt && told.counts.known(); }

} // namespace

SnapshotStore::SnapshotStore(Database &database) : m_put(database, kSnapshot), m_weight(database, kSnapshotWeight) {}

Result<bool> SnapshotStore::add(std::int64_t post, const Post &told)
{
    if (!observed(told) && told.snapshots.empty())
        return false;
    const auto before = weight(post);
    if (!before)
        return before.error();
    if (auto done = addFirst(post, told); !done)
        return done.error();
    const auto after = weight(post);
    if (!after)
        return after.error();
    return *after != *before;
}

Result<void> SnapshotStore::addFirst(std::int64_t post, const Post &told)
{
    if (observed(told))
        if (auto done = put(post, *told.observedAt, told.counts); !done)
            return done;
    for (const auto &snapshot : told.snapshots)
        if (auto done = put(post, snapshot.at, snapshot.counts); !done)
            return done;
    return {};
}

Result<void> SnapshotStore::put(std::int64_t post, Instant at, const Counts &c)
{
    m_put.bind(1, post).bind(2, at).bind(3, c.likes).bind(4, c.reposts).bind(5, c.quotes).bind(6, c.replies);
    return m_put.bind(7, c.impressions).bind(8, c.reach).bind(9, c.views).run();
}

Result<std::int64_t> SnapshotStore::weight(std::int64_t post)
{
    const auto row = m_weight.bind(1, post).step();
    if (!row)
        return row.error();
    const auto found = *row ? m_weight.integer(0) : 0;
    m_weight.reset();
    return found;
}

} // namespace attache
