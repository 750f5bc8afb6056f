#include "core/store/count_reader.h"

#include "core/store/database.h"

namespace attache {

namespace {

// No post has more reactions than this; what a tampered file holds beyond it is unknown, and sums cannot overflow.
constexpr std::int64_t kLargestCount = 1'000'000'000'000;

std::optional<std::int64_t> readCount(const Statement &row, int column)
{
    const auto count = row.optionalInteger(column);
    return count && (*count < 0 || *count > kLargestCount) ? std::nullopt : count;
}

Counts readCounts(const Statement &row)
{
    return {readCount(row, 0), readCount(row, 1), readCount(row, 2), readCount(row, 3),
            readCount(row, 4), readCount(row, 5), readCount(row, 6)};
}

} // namespace

CountReader::CountReader(Database &database, Instant now)
    : m_now(now),
      m_post(database, "SELECT likes, reposts, quotes, replies, impressions, reach, views, followers FROM post WHERE id = ?1"),
      m_any(database, "SELECT 1 FROM snapshot WHERE post = ?1 LIMIT 1"),
      m_snapshot(database, "SELECT likes, reposts, quotes, replies, impressions, reach, views FROM snapshot "
                           "WHERE post = ?1 AND at <= ?2 ORDER BY at DESC LIMIT 1"),
      m_database(database)
{}

Result<bool> CountReader::addSnapshot(std::int64_t post, Counts &counts)
{
    if (!m_anySnapshots) {
        const auto one = m_database.number("SELECT 1 FROM snapshot LIMIT 1");
        if (!one)
            return one.error();
        m_anySnapshots = one->has_value();
    }
    if (!*m_anySnapshots)
        return false;
    const auto any = m_any.bind(1, post).step();
    m_any.reset();
    if (!any || !*any)
        return any;
    const auto row = m_snapshot.bind(1, post).bind(2, m_now).step();
    if (!row)
        return row.error();
    counts = *row ? readCounts(m_snapshot) : Counts{};
    m_snapshot.reset();
    return true;
}

Result<CountReader::Counted> CountReader::of(std::int64_t post)
{
    Counted counted;
    const auto row = m_post.bind(1, post).step();
    if (!row)
        return row.error();
    if (*row) {
        counted.counts = readCounts(m_post);
        counted.followers = readCount(m_post, 7);
    }
    m_post.reset();
    if (const auto told = addSnapshot(post, counted.counts); !told)
        return told.error();
    return counted;
}

} // namespace attache
