#include "core/store/post_store.h"

#include "core/domain/post_merge.h"
#include "core/store/database.h"
#include "core/store/post_reader.h"
#include "core/store/rows.h"
#include "core/store/search_index.h"

#include <algorithm>
#include <array>

namespace attache {

namespace {

// Every column but the key's two: ?1 and ?2 are platform and pid, as bindPost() has them.
std::string updateSql()
{
    const auto names = namesOf(kEveryPostColumn);
    std::string values;
    for (int i = 1; i <= numberOf(kEveryPostColumn); ++i)
        values += (i == 1 ? "?" : ", ?") + std::to_string(i);
    return "UPDATE post SET (" + names + ") = (" + values + ") WHERE platform = ?1 AND pid = ?2";
}

} // namespace

PostStore::PostStore(Database &database)
    : m_database(database),
      m_accounts(database),
      m_removals(Removals::load(database)),
      m_inserter(database),
      m_snapshots(database),
      m_find(database, "SELECT id FROM post WHERE platform = ?1 AND pid = ?2")
{}

Result<PostStore::Outcome> PostStore::put(const Post &post)
{
    Put done;
    if (auto put = putTogether({&post, 1}, {&done, 1}); !put)
        return put.error();
    return done.outcome;
}

Result<void> PostStore::put(std::span<const Post> posts, std::span<Put> done)
{
    for (std::size_t from = 0; from < posts.size(); from += PostInserter::kTogether) {
        const auto count = std::min(PostInserter::kTogether, posts.size() - from);
        const auto step = count == PostInserter::kTogether ? count : 1; // few sizes, few statements
        for (std::size_t at = from; at < from + count; at += step)
            if (auto put = putTogether(posts.subspan(at, step), done.subspan(at, step)); !put)
                return put;
    }
    return {};
}

Result<void> PostStore::putTogether(std::span<const Post> posts, std::span<Put> done)
{
    std::array<PostRow, PostInserter::kTogether> told, rows;
    std::vector<Post> room;
    room.reserve(2 * posts.size());
    for (std::size_t i = 0; i < posts.size(); ++i) {
        const auto cleared = clear(posts[i], room);
        if (!cleared)
            return cleared.error();
        told[i] = rows[i] = *cleared;
        if (told[i].post->deletedAt) // a deletion wipes the text, whoever brings it
            rows[i].post = &room.emplace_back(mergePosts({}, *told[i].post).post);
    }
    const auto added = m_inserter.insert(std::span(rows).first(posts.size()));
    if (!added)
        return added.error();
    return settle(std::span(told).first(posts.size()), *added, done);
}

// New rows are consecutive; where some posts were known, each new row is that of the first post with its key.
Result<void> PostStore::settle(std::span<const PostRow> told, std::size_t added, std::span<Put> done)
{
    const auto last = m_database.lastRowId();
    auto next = last - static_cast<std::int64_t>(added) + 1;
    for (std::size_t i = 0; i < told.size(); ++i) {
        const auto row = added == told.size() ? Result<std::int64_t>(next) : rowOf(told[i]);
        if (!row)
            return row.error();
        if (added > 0 && *row == next && next <= last) {
            ++next;
            done[i] = {Outcome::Stored, *row, told[i].platform};
            if (auto kept = m_snapshots.addFirst(*row, *told[i].post); !kept)
                return kept;
            continue;
        }
        const auto outcome = merge(*row, told[i]);
        if (!outcome)
            return outcome.error();
        done[i] = {*outcome, 0, 0};
    }
    return {};
}

Result<std::int64_t> PostStore::platformOf(const Post &post)
{
    if (m_lastPlatformId != 0 && post.key.platform == m_lastPlatform)
        return m_lastPlatformId;
    const auto id = m_accounts.platform(post.key.platform);
    if (!id)
        return id.error();
    m_lastPlatform = post.key.platform;
    m_lastPlatformId = *id;
    return *id;
}

// The post itself, or a copy in `room` without the people who were removed.
Result<PostRow> PostStore::clear(const Post &post, std::vector<Post> &room)
{
    const auto platform = platformOf(post);
    if (!platform)
        return platform.error();
    if (!m_removals)
        return m_removals.error();
    if (m_removals->empty())
        return PostRow{*platform, &post};
    m_removals->apply(*platform, room.emplace_back(post));
    return PostRow{*platform, &room.back()};
}

Result<std::int64_t> PostStore::rowOf(const PostRow &post)
{
    const auto row = m_find.bind(1, post.platform).bind(2, post.post->key.id).step();
    if (!row || !*row)
        return row ? failure(Errc::Internal, "post") : row.error();
    const auto id = m_find.integer(0);
    m_find.reset();
    return id;
}

Result<PostStore::Outcome> PostStore::merge(std::int64_t id, const PostRow &row)
{
    const auto &post = *row.post;
    const auto known = versions(id, post.key);
    const auto newSnapshots = m_snapshots.add(id, post);
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
    Statement update(m_database, updateSql());
    bindPost(update, 1, kEveryPostColumn, row.platform, merged.post);
    if (auto done = update.run(); !done)
        return done.error();
    if (auto done = replaceVersions(id, merged.versions); !done)
        return done.error();
    Statement dirty(m_database, "INSERT OR IGNORE INTO dirty VALUES (?1)");
    if (auto done = dirty.bind(1, id).run(); !done)
        return done.error();
    return Outcome::Updated;
}

Result<void> PostStore::forgetVersion(const Post &version)
{
    const auto platform = platformOf(version);
    if (!platform)
        return platform.error();
    const auto id = rowOf({*platform, &version});
    if (!id)
        return id.error();
    auto left = versions(*id, version.key);
    if (!left)
        return left.error();
    std::erase_if(*left, [&](const Post &one) { return contentOf(one) == contentOf(version); });
    return left->empty() ? Result<void>() : replaceVersions(*id, *left);
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
