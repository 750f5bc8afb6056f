#include "core/store/search_reader.h"

#include "core/store/database.h"
#include "core/store/rows.h"
#include "core/store/search_document.h"

#include <algorithm>
#include <limits>
#include <map>

namespace attache {

namespace {

constexpr std::int64_t kMostOfAnHour = 2'000; // hits of one hour that are put in order of time
constexpr std::int64_t kEverything = std::numeric_limits<std::int64_t>::max();

} // namespace

SearchReader::Range SearchReader::rangeOf(const SearchQuery &query) const
{
    return {query.from ? firstSearchKey(m_zone.startOf(*query.from)) : 0,
            query.to ? firstSearchKey(m_zone.startOf(*query.to)) : kEverything};
}

Result<std::vector<std::int64_t>> SearchReader::keys(const std::string &match, Range range, std::int64_t most)
{
    Statement found(m_database, "SELECT rowid FROM search WHERE search MATCH ?1 AND rowid >= ?2 AND rowid < ?3 "
                                "ORDER BY rowid DESC LIMIT ?4");
    found.bind(1, match).bind(2, range.from).bind(3, range.to).bind(4, most);
    return readRows(found, [](Statement &row) { return row.integer(0); });
}

Result<std::vector<std::int64_t>> SearchReader::byTime(const std::vector<std::int64_t> &keys)
{
    std::vector<std::pair<std::int64_t, std::int64_t>> posts; // moment, row id
    Statement one(m_database, "SELECT created_at FROM post WHERE id = ?1");
    for (const auto key : keys) {
        const auto post = postOfSearchKey(key);
        const auto row = one.bind(1, post).step();
        if (!row)
            return row.error();
        if (*row)
            posts.emplace_back(one.integer(0), post);
        one.reset();
    }
    std::sort(posts.rbegin(), posts.rend());
    std::vector<std::int64_t> ids;
    ids.reserve(posts.size());
    for (const auto &[at, post] : posts)
        ids.push_back(post);
    return ids;
}

Result<SearchHits> SearchReader::page(const SearchQuery &query, std::size_t wanted, std::optional<std::int64_t> before)
{
    const auto match = matchExpression(query);
    if (match.empty())
        return SearchHits{};
    auto range = rangeOf(query);
    range.to = std::min(range.to, before.value_or(kEverything));
    const auto most = static_cast<std::int64_t>(std::max<std::size_t>(wanted, 1));
    auto found = keys(match, range, most);
    if (!found)
        return found.error();
    SearchHits hits;
    if (static_cast<std::int64_t>(found->size()) == most) {
        const auto rest = keys(match, {std::max(range.from, firstSearchKeyOfHour(found->back())), found->back()}, kMostOfAnHour);
        if (!rest)
            return rest.error();
        found->insert(found->end(), rest->begin(), rest->end());
        hits.before = found->back();
    }
    auto posts = byTime(*found);
    if (!posts)
        return posts.error();
    hits.posts = std::move(*posts);
    return hits;
}

Result<std::int64_t> SearchReader::count(const SearchQuery &query, std::int64_t most)
{
    const auto match = matchExpression(query);
    if (match.empty())
        return std::int64_t{0};
    const auto range = rangeOf(query);
    Statement count(m_database, "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ?1 AND rowid >= ?2 AND rowid < ?3 "
                                "LIMIT ?4)");
    const auto row = count.bind(1, match).bind(2, range.from).bind(3, range.to).bind(4, most).step();
    if (!row)
        return row.error();
    return *row ? count.integer(0) : 0;
}

Result<std::vector<SearchReader::DayCount>> SearchReader::byDay(const SearchQuery &query)
{
    const auto match = matchExpression(query);
    std::vector<DayCount> days;
    if (match.empty())
        return days;
    const auto range = rangeOf(query);
    Statement found(m_database, "SELECT p.created_at FROM search s JOIN post p ON p.id = s.rowid & ?4 WHERE s.search MATCH ?1 "
                                "AND s.rowid >= ?2 AND s.rowid < ?3");
    found.bind(1, match).bind(2, range.from).bind(3, range.to).bind(4, postOfSearchKey(-1));
    std::map<LocalDay, std::int64_t> counted;
    auto done = forEachRow(found, [&](Statement &row) { ++counted[m_zone.dayOf(row.instant(0))]; });
    if (!done)
        return done.error();
    for (const auto &[day, hits] : counted)
        days.push_back({day, hits});
    return days;
}

} // namespace attache
