#include "core/store/post_store.h"

#include "core/domain/post_merge.h"
#include "core/store/database.h"
#include "core/store/post_reader.h"
#include "core/store/rows.h"
#include "core/store/search_index.h"

namespace attache {

namespace {

constexpr auto kInsert = R"(INSERT INTO post(platform, pid, author, created_at, text, in_reply_to, conversation_id, mentions,
    mentions_from, repost_of, quote_of, deleted_at, automatic, likes, reposts, quotes, replies, impressions, reach, views,
    followers, edited_at, observed_at, author_name, lang, url, visibility, time_form, time_offset, time_text)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25,
    ?26, ?27, ?28, ?29, ?30) ON CONFLICT(platform, pid) DO NOTHING)";

constexpr auto kUpdate = R"(UPDATE post SET author = ?3, created_at = ?4, text = ?5, in_reply_to = ?6, conversation_id = ?7,
    mentions = ?8, mentions_from = ?9, repost_of = ?10, quote_of = ?11, deleted_at = ?12, automatic = ?13, likes = ?14,
    reposts = ?15, quotes = ?16, replies = ?17, impressions = ?18, reach = ?19, views = ?20, followers = ?21,
    edited_at = ?22, observed_at = ?23,
    author_name = ?24, lang = ?25, url = ?26, visibility = ?27, time_form = ?28, time_offset = ?29, time_text = ?30
    WHERE platform = ?1 AND pid = ?2)";

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

void bindPost(Statement &s, std::int64_t platform, const Post &p)
{
    s.bind(1, platform).bind(2, p.key.id).bind(3, p.author).bind(4, p.createdAt).bind(5, p.text);
    s.bindText(6, p.inReplyTo).bindText(7, p.conversationId).bindText(8, p.mentions);
    s.bind(9, p.mentions.empty() ? std::nullopt : std::optional<std::int64_t>(p.mentionsFromText ? 2 : 1));
    s.bindText(10, p.repostOf).bindText(11, p.quoteOf).bind(12, p.deletedAt);
    s.bind(13, p.automatic ? std::optional<std::int64_t>(1) : std::nullopt);
    s.bind(14, p.counts.likes).bind(15, p.counts.reposts).bind(16, p.counts.quotes).bind(17, p.counts.replies);
    s.bind(18, p.counts.impressions).bind(19, p.counts.reach).bind(20, p.counts.views).bind(21, p.followersAtPost);
    s.bind(22, p.editedAt).bind(23, p.observedAt).bindText(24, p.authorName).bindText(25, p.lang).bindText(26, p.url);
    s.bindText(27, p.visibility).bind(28, static_cast<int>(p.createdSource.form)).bind(29, p.createdSource.offsetMinutes);
    s.bindText(30, p.createdSource.text);
}

void bindSnapshot(Statement &s, std::int64_t id, Instant at, const Counts &c)
{
    s.bind(1, id).bind(2, at).bind(3, c.likes).bind(4, c.reposts).bind(5, c.quotes).bind(6, c.replies);
    s.bind(7, c.impressions).bind(8, c.reach).bind(9, c.views);
}

} // namespace

PostStore::PostStore(Database &database)
    : m_database(database),
      m_accounts(database),
      m_removals(Removals::load(database)),
      m_insert(database, kInsert),
      m_find(database, "SELECT id FROM post WHERE platform = ?1 AND pid = ?2")
{}

Result<PostStore::Outcome> PostStore::put(const Post &post)
{
    if (m_lastPlatformId == 0 || post.key.platform != m_lastPlatform) {
        const auto id = m_accounts.platform(post.key.platform);
        if (!id)
            return id.error();
        m_lastPlatform = post.key.platform;
        m_lastPlatformId = *id;
    }
    if (!m_removals)
        return m_removals.error();
    if (m_removals->empty())
        return putCleared(post);
    auto cleared = post;
    m_removals->apply(m_lastPlatformId, cleared);
    return putCleared(cleared);
}

Result<PostStore::Outcome> PostStore::putCleared(const Post &post)
{
    // A deletion wipes the text, whoever brings it.
    const auto inserted = post.deletedAt ? insert(m_lastPlatformId, mergePosts({}, post).post) : insert(m_lastPlatformId, post);
    if (!inserted)
        return inserted.error();
    if (!*inserted)
        return merge(m_lastPlatformId, post);
    m_storedRow = m_database.lastRowId();
    if (const auto kept = addSnapshots(m_storedRow, post); !kept)
        return kept.error();
    return Outcome::Stored;
}

Result<bool> PostStore::insert(std::int64_t platform, const Post &post)
{
    bindPost(m_insert, platform, post);
    if (auto done = m_insert.run(); !done)
        return done.error();
    return m_database.changes() > 0;
}

Result<PostStore::Outcome> PostStore::merge(std::int64_t platform, const Post &post)
{
    const auto row = m_find.bind(1, platform).bind(2, post.key.id).step();
    if (!row || !*row)
        return row ? failure(Errc::Internal, "post") : row.error();
    const auto id = m_find.integer(0);
    m_find.reset();
    const auto known = versions(id, post.key);
    const auto newSnapshots = addSnapshots(id, post);
    if (!known || !newSnapshots)
        return known ? newSnapshots.error() : known.error();
    const auto merged = mergePosts(*known, post);
    if (merged.duplicate && !*newSnapshots)
        return Outcome::Duplicate;
    const auto standing = PostReader(m_database).posts({id});
    if (!standing)
        return standing.error();
    for (const auto &before : *standing)
        if (auto done = SearchIndex(m_database).rememberStale(id, before, merged.post); !done)
            return done.error();
    Statement update(m_database, kUpdate);
    bindPost(update, platform, merged.post);
    if (auto done = update.run(); !done)
        return done.error();
    if (auto done = replaceVersions(id, merged.versions); !done)
        return done.error();
    Statement dirty(m_database, "INSERT OR IGNORE INTO dirty VALUES (?1)");
    if (auto done = dirty.bind(1, id).run(); !done)
        return done.error();
    return Outcome::Updated;
}

Result<bool> PostStore::addSnapshots(std::int64_t id, const Post &post)
{
    const bool observed = post.observedAt && post.counts.known();
    if (!observed && post.snapshots.empty())
        return false;
    Statement weight(m_database, kSnapshotWeight);
    const auto before = weight.bind(1, id).step();
    const auto weightBefore = before && *before ? weight.integer(0) : 0;
    weight.reset();
    Statement add(m_database, kSnapshot);
    if (observed) {
        bindSnapshot(add, id, *post.observedAt, post.counts);
        if (auto done = add.run(); !done)
            return done.error();
    }
    for (const auto &snapshot : post.snapshots) {
        bindSnapshot(add, id, snapshot.at, snapshot.counts);
        if (auto done = add.run(); !done)
            return done.error();
    }
    const auto after = weight.bind(1, id).step();
    return after && *after && weight.integer(0) != weightBefore;
}

Result<std::vector<Post>> PostStore::versions(std::int64_t id, const PostKey &key)
{
    Statement rows(m_database, "SELECT content FROM post_version WHERE post = ?1 ORDER BY content");
    rows.bind(1, id);
    auto contents = readRows(rows, [](Statement &row) { return row.string(0); });
    if (!contents)
        return contents.error();
    std::vector<Post> found;
    for (const auto &content : *contents)
        if (auto version = postFromContent(key, content))
            found.push_back(std::move(*version));
    if (!found.empty())
        return found;
    return PostReader(m_database).posts({id}); // told only once so far: the post itself
}

Result<void> PostStore::replaceVersions(std::int64_t id, const std::vector<Post> &versions)
{
    Statement clear(m_database, "DELETE FROM post_version WHERE post = ?1");
    if (auto done = clear.bind(1, id).run(); !done)
        return done;
    if (versions.size() < 2)
        return {};
    Statement add(m_database, "INSERT OR IGNORE INTO post_version VALUES (?1, ?2)");
    for (const auto &version : versions) {
        const auto content = contentOf(version);
        if (auto done = add.bind(1, id).bind(2, content).run(); !done)
            return done;
    }
    return {};
}

} // namespace attache
