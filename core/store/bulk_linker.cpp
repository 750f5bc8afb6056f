#include "core/store/bulk_linker.h"

#include "core/store/database.h"
#include "core/store/rows.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace attache {

namespace {

// A damaged file must not choose how much memory is taken.
bool dense(std::int64_t row, std::int64_t added)
{
    return row >= 1 && row <= 2 * added + 1000 && row < std::numeric_limits<std::int32_t>::max();
}

std::size_t at(std::int32_t row) { return static_cast<std::size_t>(row); }

} // namespace

// As NameMap: the same room for every archive up to three million posts, so that memory does not depend on the archive.
BulkLinker::BulkLinker(std::size_t expected) : m_expected(expected)
{
    constexpr std::size_t ordinary = 3'000'000;
    constexpr std::size_t small = 10'000;
    m_up.resize(expected > small ? std::max(expected, ordinary) + 1 : expected + 1);
    m_up.resize(1);
}

NameMap &BulkLinker::names(std::int64_t platform)
{
    if (!m_lastNames || platform != m_lastPlatform) {
        m_lastNames = &m_names.try_emplace(platform, m_expected).first->second;
        m_lastPlatform = platform;
    }
    return *m_lastNames;
}

std::int64_t BulkLinker::find(std::int64_t platform, std::string_view pid)
{
    const auto place = names(platform).find(pid);
    return place.ghost ? 0 : place.row;
}

std::int32_t BulkLinker::clusterOf(std::int32_t row)
{
    while (m_up[at(row)] != row) {
        m_up[at(row)] = m_up[at(m_up[at(row)])];
        row = m_up[at(row)];
    }
    return row;
}

void BulkLinker::join(std::int32_t a, std::int32_t b)
{
    a = clusterOf(a);
    b = clusterOf(b);
    if (a != b)
        m_up[at(std::max(a, b))] = std::min(a, b);
}

// A post names another: they stand together, and with everyone else who names it.
void BulkLinker::name(NameMap &names, std::int32_t row, std::string_view pid)
{
    const auto place = names.find(pid);
    if (place.row == 0)
        names.put(pid, {row, true});
    else
        join(row, place.row);
}

void BulkLinker::foresee(std::int64_t platform, const Post &post)
{
    if (platform != m_lastPlatform || !m_lastNames)
        return;
    m_lastNames->foresee(post.key.id);
    if (!post.inReplyTo.empty())
        m_lastNames->foresee(post.inReplyTo);
}

Result<void> BulkLinker::add(std::int64_t row, std::int64_t platform, std::string_view pid, std::string_view inReplyTo,
                             std::string_view conversationId)
{
    if (!dense(row, ++m_added) || row < static_cast<std::int64_t>(m_up.size()))
        return failure(Errc::WorkspaceDamaged, "row ids");
    while (static_cast<std::int64_t>(m_up.size()) <= row)
        m_up.push_back(static_cast<std::int32_t>(m_up.size()));
    const auto self = static_cast<std::int32_t>(row);
    auto &known = names(platform);
    const auto place = known.find(pid);
    if (place.ghost)
        join(self, place.row);
    known.put(pid, {self, false});
    if (!inReplyTo.empty())
        name(known, self, inReplyTo);
    if (!conversationId.empty() && conversationId != inReplyTo)
        name(known, self, conversationId);
    return {};
}

// Only the row of whoever named a ghost first is known here; the name stands in that post.
Result<void> BulkLinker::writeGhosts(Database &database)
{
    Statement post(database, "SELECT in_reply_to, conversation_id FROM post WHERE id = ?1");
    Statement add(database, "INSERT OR IGNORE INTO ghost VALUES (?1, ?2, ?3)");
    for (auto &[platform, names] : m_names) {
        std::vector<std::int32_t> rows;
        names.forEachGhost([&rows](std::int32_t row) { rows.push_back(row); });
        std::sort(rows.begin(), rows.end());
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
        for (const auto row : rows) {
            const auto found = post.bind(1, std::int64_t{row}).step();
            if (!found)
                return found.error();
            for (const int column : {0, 1}) {
                const auto name = post.text(column);
                if (!*found || name.empty() || !names.find(name).ghost)
                    continue;
                add.bind(1, platform).bind(2, name).bind(3, std::int64_t{clusterOf(row)});
                if (auto done = add.run(); !done)
                    return done;
            }
            post.reset();
        }
    }
    return {};
}

Result<std::vector<std::int32_t>> BulkLinker::finish(Database &database) &&
{
    if (auto done = writeGhosts(database); !done)
        return done.error();
    m_names.clear();
    m_lastNames = nullptr;
    for (std::size_t row = 1; row < m_up.size(); ++row) // one step suffices: what is smaller is settled already
        m_up[row] = m_up[at(m_up[row])];
    return std::move(m_up);
}

Result<void> addStoredPosts(Database &database, BulkLinker &linker)
{
    Statement rows(database, "SELECT id, platform, pid, in_reply_to, conversation_id FROM post ORDER BY id");
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        if (auto done = linker.add(rows.integer(0), rows.integer(1), rows.text(2), rows.text(3), rows.text(4)); !done)
            return done;
    }
}

} // namespace attache
