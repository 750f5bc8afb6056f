#include "core/store/link_store.h"

#include "core/store/database.h"
#include "core/store/rows.h"
#include "core/store/statement.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <unordered_map>

namespace attache {

namespace {

// Every post that names another one, with the row ids of those that are collected.
constexpr auto kLinks = R"(SELECT p.id, p.platform, p.in_reply_to, p.conversation_id,
    (SELECT q.id FROM post q WHERE q.platform = p.platform AND q.pid = p.in_reply_to),
    (SELECT r.id FROM post r WHERE r.platform = p.platform AND r.pid = p.conversation_id
        AND p.conversation_id IS NOT p.in_reply_to)
    FROM post p WHERE (p.id > ?1 OR p.id IN (SELECT post FROM dirty))
        AND (p.in_reply_to IS NOT NULL OR p.conversation_id IS NOT NULL)
    ORDER BY p.id)";

// Disjoint sets of row ids; the representative is the smallest member, so that names do not depend on the order.
class Sets {
public:
    explicit Sets(std::size_t size) : m_up(size) { std::iota(m_up.begin(), m_up.end(), 0); }

    std::int32_t find(std::int32_t member)
    {
        while (m_up[index(member)] != member) {
            m_up[index(member)] = m_up[index(m_up[index(member)])];
            member = m_up[index(member)];
        }
        return member;
    }

    void join(std::int32_t a, std::int32_t b)
    {
        a = find(a);
        b = find(b);
        if (a != b)
            m_up[index(std::max(a, b))] = std::min(a, b);
    }

    std::vector<std::int32_t> take() && { return std::move(m_up); }

private:
    static std::size_t index(std::int32_t member) { return static_cast<std::size_t>(member); }
    std::vector<std::int32_t> m_up;
};

std::string ghostKey(std::int64_t platform, std::string_view pid) { return std::to_string(platform).append(1, ' ').append(pid); }

Result<void> writeGhosts(Database &database, const std::unordered_map<std::string, std::int64_t> &ghosts)
{
    Statement add(database,
                  "INSERT INTO ghost VALUES (?1, ?2, ?3) ON CONFLICT(platform, pid) DO UPDATE SET cluster = excluded.cluster");
    for (const auto &[key, cluster] : ghosts) {
        const auto blank = key.find(' ');
        add.bind(1, std::int64_t{std::stoll(key.substr(0, blank))})
            .bind(2, std::string_view(key).substr(blank + 1))
            .bind(3, cluster);
        if (auto done = add.run(); !done)
            return done;
    }
    return {};
}

} // namespace

namespace {

// The largest row id. Posts are never removed, so ids are dense from 1; a damaged file must not choose how much memory is taken.
Result<std::int64_t> largestRow(Database &database)
{
    const auto smallest = database.number("SELECT min(id) FROM post");
    const auto largest = database.number("SELECT max(id) FROM post");
    const auto count = database.number("SELECT count(*) FROM post");
    if (!smallest || !largest || !count)
        return !smallest ? smallest.error() : !largest ? largest.error() : count.error();
    if (smallest->value_or(1) < 1 || largest->value_or(0) > 2 * count->value_or(0) + 1000)
        return failure(Errc::WorkspaceDamaged, "row ids");
    return largest->value_or(0);
}

} // namespace

Result<std::vector<std::int32_t>> LinkStore::linkAll()
{
    const auto last = largestRow(m_database);
    if (!last)
        return last.error();
    const auto exists = [&last](std::int64_t row) { return row >= 1 && row <= *last; };
    Sets sets(static_cast<std::size_t>(*last) + 1);
    std::unordered_map<std::string, std::int64_t> ghosts;
    Statement links(m_database, kLinks);
    links.bind(1, 0);
    for (;;) {
        const auto row = links.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const auto post = static_cast<std::int32_t>(links.integer(0));
        if (!exists(links.integer(0)) || !exists(links.optionalInteger(4).value_or(1))
            || !exists(links.optionalInteger(5).value_or(1)))
            return failure(Errc::WorkspaceDamaged, "row id");
        for (const int which : {0, 1}) {
            const auto named = links.text(2 + which);
            if (named.empty() || (which == 1 && named == links.text(2)))
                continue;
            if (const auto found = links.optionalInteger(4 + which))
                sets.join(post, static_cast<std::int32_t>(*found));
            else if (const auto [ghost, added] = ghosts.emplace(ghostKey(links.integer(1), named), post); !added)
                sets.join(post, static_cast<std::int32_t>(ghost->second));
        }
    }
    for (auto &[key, member] : ghosts)
        member = sets.find(static_cast<std::int32_t>(member));
    if (auto done = writeGhosts(m_database, ghosts); !done)
        return done.error();
    for (std::int32_t post = 1; post <= static_cast<std::int32_t>(*last); ++post)
        sets.find(post);
    auto up = std::move(sets).take();
    for (auto &cluster : up) // one step suffices: parents are smaller and settled already
        cluster = up[static_cast<std::size_t>(cluster)];
    return up;
}

namespace {

// One batch of new posts against what stands. Members are cluster names: of a new post its own row id.
class BatchLinker {
public:
    explicit BatchLinker(Database &database)
        : m_database(database),
          m_node(database, "SELECT cluster FROM node WHERE post = ?1"),
          m_ghost(database, "SELECT cluster FROM ghost WHERE platform = ?1 AND pid = ?2")
    {}

    Result<void> link(std::int64_t upto);
    Result<void> write(std::int64_t upto);
    std::unordered_set<std::int64_t> touched() const { return m_touched; }

private:
    std::int64_t find(std::int64_t member)
    {
        auto up = m_up.try_emplace(member, member).first->second;
        while (up != member) {
            member = up;
            up = m_up.at(member);
        }
        return member;
    }

    void join(std::int64_t a, std::int64_t b)
    {
        a = find(a);
        b = find(b);
        if (a != b)
            m_up[std::max(a, b)] = std::min(a, b);
    }

    Result<std::int64_t> clusterOf(std::int64_t post);
    Result<void> joinNamed(std::int64_t post, std::int64_t platform, std::string_view pid, std::optional<std::int64_t> found);
    Result<void> meetGhosts(std::int64_t upto);

    Database &m_database;
    Statement m_node;
    Statement m_ghost;
    std::unordered_map<std::int64_t, std::int64_t> m_up;
    std::unordered_map<std::string, std::int64_t> m_ghosts; // met in this batch: any member of their cluster
    std::unordered_set<std::int64_t> m_touched;
};

Result<std::int64_t> BatchLinker::clusterOf(std::int64_t post)
{
    const auto row = m_node.bind(1, post).step();
    if (!row)
        return row.error();
    const auto cluster = *row ? m_node.integer(0) : post; // without node: a new one
    m_node.reset();
    return cluster;
}

Result<void> BatchLinker::joinNamed(std::int64_t post, std::int64_t platform, std::string_view pid,
                                    std::optional<std::int64_t> found)
{
    if (found) {
        const auto cluster = clusterOf(*found);
        if (!cluster)
            return cluster.error();
        join(post, *cluster);
        return {};
    }
    const auto key = ghostKey(platform, pid);
    if (const auto known = m_ghosts.find(key); known != m_ghosts.end()) {
        join(post, known->second);
        return {};
    }
    const auto row = m_ghost.bind(1, platform).bind(2, pid).step();
    if (!row)
        return row.error();
    if (*row)
        join(post, m_ghost.integer(0));
    m_ghost.reset();
    m_ghosts.emplace(key, post);
    return {};
}

// New posts that others have been waiting for: the ghost turns real and its cluster becomes theirs.
Result<void> BatchLinker::meetGhosts(std::int64_t upto)
{
    Statement met(m_database,
                  "SELECT p.id, g.cluster FROM post p JOIN ghost g ON g.platform = p.platform AND g.pid = p.pid WHERE p.id > ?1");
    met.bind(1, upto);
    for (;;) {
        const auto row = met.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        join(met.integer(0), met.integer(1));
    }
    Statement gone(m_database,
                   "DELETE FROM ghost WHERE (platform, pid) IN (SELECT p.platform, p.pid FROM post p WHERE p.id > ?1)");
    return gone.bind(1, upto).run();
}

Result<void> BatchLinker::link(std::int64_t upto)
{
    if (auto met = meetGhosts(upto); !met)
        return met;
    Statement links(m_database, kLinks);
    links.bind(1, upto);
    for (;;) {
        const auto row = links.step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        const auto self = clusterOf(links.integer(0));
        if (!self)
            return self.error();
        for (const int which : {0, 1}) {
            const auto named = links.text(2 + which);
            if (named.empty() || (which == 1 && named == links.text(2)))
                continue;
            if (auto done = joinNamed(*self, links.integer(1), named, links.optionalInteger(4 + which)); !done)
                return done;
        }
    }
}

Result<void> BatchLinker::write(std::int64_t upto)
{
    Statement fresh(m_database, "SELECT id FROM post WHERE id > ?1 ORDER BY id");
    fresh.bind(1, upto);
    const auto ids = readRows(fresh, [](Statement &row) { return row.integer(0); });
    if (!ids)
        return ids.error();
    Statement add(m_database, "INSERT INTO node VALUES (?1, ?2, NULL, 0, 0)");
    for (const auto id : *ids) {
        const auto cluster = find(id);
        m_touched.insert(cluster);
        if (auto done = add.bind(1, id).bind(2, cluster).run(); !done)
            return done;
    }
    Statement move(m_database, "UPDATE node SET cluster = ?2 WHERE cluster = ?1");
    Statement moveGhosts(m_database, "UPDATE ghost SET cluster = ?2 WHERE cluster = ?1");
    for (const auto &[member, up] : m_up) {
        const auto cluster = find(member);
        if (member > upto || member == cluster)
            continue;
        for (auto *statement : {&move, &moveGhosts})
            if (auto done = statement->bind(1, member).bind(2, cluster).run(); !done)
                return done;
    }
    for (auto &[key, member] : m_ghosts)
        member = find(member);
    return writeGhosts(m_database, m_ghosts);
}

} // namespace

namespace {

// A changed post may name another parent than before: ghosts of its cluster that nothing names any more.
constexpr auto kForgetGhosts =
    R"(WITH touched(cluster) AS (SELECT DISTINCT n.cluster FROM dirty d JOIN node n ON n.post = d.post),
    member AS (SELECT p.platform, p.in_reply_to, p.conversation_id FROM touched t JOIN node n ON n.cluster = t.cluster
        JOIN post p ON p.id = n.post)
    DELETE FROM ghost WHERE cluster IN (SELECT cluster FROM touched) AND (platform, pid) NOT IN (
        SELECT platform, in_reply_to FROM member WHERE in_reply_to IS NOT NULL
        UNION SELECT platform, conversation_id FROM member WHERE conversation_id IS NOT NULL))";

} // namespace

Result<std::vector<std::int64_t>> LinkStore::linkNew(std::int64_t upto)
{
    BatchLinker linker(m_database);
    if (auto linked = linker.link(upto); !linked)
        return linked.error();
    if (auto written = linker.write(upto); !written)
        return written.error();
    if (auto forgotten = m_database.run(kForgetGhosts); !forgotten)
        return forgotten.error();
    auto touched = linker.touched();
    Statement dirty(m_database, "SELECT DISTINCT n.cluster FROM dirty d JOIN node n ON n.post = d.post");
    const auto changed = readRows(dirty, [](Statement &row) { return row.integer(0); });
    if (!changed)
        return changed.error();
    touched.insert(changed->begin(), changed->end());
    std::vector<std::int64_t> clusters(touched.begin(), touched.end());
    std::sort(clusters.begin(), clusters.end());
    return clusters;
}

} // namespace attache
