#include "core/store/batch_linker.h"

#include "core/store/database.h"
#include "core/store/rows.h"

#include <algorithm>
#include <map>

namespace attache {

std::string ghostKey(std::int64_t platform, std::string_view pid) { return std::to_string(platform).append(1, ' ').append(pid); }

BatchLinker::BatchLinker(Database &database)
    : m_database(database),
      m_nodes(database),
      m_find(database, "SELECT id FROM post WHERE platform = ?1 AND pid = ?2"),
      m_ghost(database, "SELECT cluster FROM ghost WHERE platform = ?1 AND pid = ?2")
{}

std::int64_t BatchLinker::find(std::int64_t member)
{
    auto up = m_up.try_emplace(member, member).first->second;
    while (up != member) {
        member = up;
        up = m_up.at(member);
    }
    return member;
}

void BatchLinker::join(std::int64_t a, std::int64_t b)
{
    a = find(a);
    b = find(b);
    if (a != b)
        m_up[std::max(a, b)] = std::min(a, b);
}

Result<std::int64_t> BatchLinker::clusterOf(std::int64_t post)
{
    const auto node = m_nodes.node(post);
    if (!node)
        return node.error();
    return *node ? (*node)->cluster : post; // without node: a new one
}

// What a post names stands with it: the post of that name, or whoever else has named it.
Result<void> BatchLinker::joinNamed(std::int64_t self, std::int64_t platform, std::string_view pid)
{
    const auto known = m_find.bind(1, platform).bind(2, pid).step();
    const auto post = known && *known ? m_find.integer(0) : 0;
    m_find.reset();
    if (!known)
        return known.error();
    if (post != 0) {
        const auto cluster = clusterOf(post);
        if (cluster)
            join(self, *cluster);
        return cluster ? Result<void>() : cluster.error();
    }
    const auto [named, added] = m_ghosts.emplace(ghostKey(platform, pid), self);
    if (!added) {
        join(self, named->second);
        return {};
    }
    const auto ghost = m_ghost.bind(1, platform).bind(2, pid).step();
    if (ghost && *ghost)
        join(self, m_ghost.integer(0));
    m_ghost.reset();
    return ghost ? Result<void>() : ghost.error();
}

Result<void> BatchLinker::addPosts(std::int64_t upto)
{
    Statement fresh(m_database, "SELECT id FROM post WHERE id > ?1 ORDER BY id");
    auto ids = readRows(fresh.bind(1, upto), [](Statement &row) { return row.integer(0); });
    Statement dirty(m_database, "SELECT post FROM dirty WHERE post <= ?1");
    const auto changed = readRows(dirty.bind(1, upto), [](Statement &row) { return row.integer(0); });
    if (!ids || !changed)
        return ids ? changed.error() : ids.error();
    m_fresh = std::move(*ids);
    for (const auto post : m_fresh)
        find(post);
    for (const auto post : *changed) {
        const auto cluster = clusterOf(post);
        if (!cluster)
            return cluster.error();
        find(*cluster);
    }
    return {};
}

Result<void> BatchLinker::joinNames(std::int64_t upto)
{
    // Not 'id > ?1 OR id IN (…)': in the order of row ids that reads every post there is.
    Statement posts(m_database, "SELECT p.id, p.platform, p.in_reply_to, p.conversation_id FROM "
                                "(SELECT id FROM post WHERE id > ?1 UNION SELECT post FROM dirty) which "
                                "CROSS JOIN post p ON p.id = which.id ORDER BY which.id");
    posts.bind(1, upto);
    for (;;) {
        const auto row = posts.step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        const auto self = clusterOf(posts.integer(0));
        if (!self)
            return self.error();
        for (const int column : {2, 3}) {
            const auto named = posts.text(column);
            if (named.empty() || (column == 3 && named == posts.text(2)))
                continue;
            if (auto done = joinNamed(*self, posts.integer(1), named); !done)
                return done;
        }
    }
}

// New posts that others have been waiting for: the ghost turns real and its cluster becomes theirs.
Result<void> BatchLinker::meetGhosts(std::int64_t upto)
{
    Statement met(m_database, "SELECT p.id, g.cluster, g.platform, g.pid FROM post p CROSS JOIN ghost g "
                              "ON g.platform = p.platform AND g.pid = p.pid WHERE p.id > ?1");
    struct Met {
        std::int64_t post, cluster, platform;
        std::string pid;
    };
    const auto all = readRows(met.bind(1, upto), [](Statement &row) {
        return Met{row.integer(0), row.integer(1), row.integer(2), row.string(3)};
    });
    if (!all)
        return all.error();
    Statement gone(m_database, "DELETE FROM ghost WHERE platform = ?1 AND pid = ?2");
    for (const auto &ghost : *all) {
        join(ghost.post, ghost.cluster);
        if (auto done = gone.bind(1, ghost.platform).bind(2, ghost.pid).run(); !done)
            return done;
    }
    return {};
}

Result<std::vector<Cluster>> BatchLinker::gather()
{
    std::map<std::int64_t, std::vector<std::int64_t>> clusters;
    std::vector<std::int64_t> members;
    for (const auto &member : m_up)
        members.push_back(member.first);
    for (const auto member : members) {
        auto &posts = clusters[find(member)];
        const auto standing = m_nodes.cluster(member);
        if (!standing)
            return standing.error();
        for (const auto &node : *standing)
            posts.push_back(node.post);
    }
    for (const auto post : m_fresh)
        clusters[find(post)].push_back(post);
    std::vector<Cluster> found;
    for (auto &[name, posts] : clusters) {
        std::sort(posts.begin(), posts.end());
        posts.erase(std::unique(posts.begin(), posts.end()), posts.end());
        if (!posts.empty())
            found.push_back({posts.front(), std::move(posts)});
    }
    return found;
}

// New ghosts, and those of clusters that have another name now.
Result<void> BatchLinker::writeGhosts()
{
    Statement move(m_database, "UPDATE ghost SET cluster = ?2 WHERE cluster = ?1");
    for (const auto &[member, up] : m_up) {
        const auto cluster = find(up);
        if (member != cluster)
            if (auto done = move.bind(1, member).bind(2, cluster).run(); !done)
                return done;
    }
    Statement add(m_database, "INSERT INTO ghost VALUES (?1, ?2, ?3) ON CONFLICT(platform, pid) DO UPDATE SET "
                              "cluster = excluded.cluster");
    for (const auto &[key, member] : m_ghosts) {
        const auto blank = key.find(' ');
        add.bind(1, std::int64_t{std::stoll(key.substr(0, blank))});
        add.bind(2, std::string_view(key).substr(blank + 1)).bind(3, find(member));
        if (auto done = add.run(); !done)
            return done;
    }
    return {};
}

Result<std::vector<Cluster>> BatchLinker::link(std::int64_t upto)
{
    for (const auto step : {&BatchLinker::addPosts, &BatchLinker::meetGhosts, &BatchLinker::joinNames})
        if (auto done = (this->*step)(upto); !done)
            return done.error();
    if (auto written = writeGhosts(); !written)
        return written.error();
    return gather();
}

GhostCleaner::GhostCleaner(Database &database)
    : m_ghosts(database, "SELECT platform, pid FROM ghost WHERE cluster = ?1"),
      m_remove(database, "DELETE FROM ghost WHERE platform = ?1 AND pid = ?2")
{}

Result<void> GhostCleaner::clean(std::int64_t cluster, const std::vector<std::string> &named)
{
    const auto ghosts = readRows(m_ghosts.bind(1, cluster),
                                 [](Statement &row) { return std::pair(row.integer(0), row.string(1)); });
    if (!ghosts)
        return ghosts.error();
    for (const auto &[platform, pid] : *ghosts) {
        if (std::find(named.begin(), named.end(), ghostKey(platform, pid)) != named.end())
            continue;
        if (auto done = m_remove.bind(1, platform).bind(2, pid).run(); !done)
            return done;
    }
    return {};
}

} // namespace attache
