#include "core/store/observation.h"

#include "core/store/block_table.h"
#include "core/store/database.h"
#include "core/store/fact_codec.h"
#include "core/store/rows.h"

#include <algorithm>
#include <unordered_set>

namespace attache {

namespace {

constexpr std::int64_t kDayMillis = 86'400'000;
constexpr std::int64_t kOutlierGap = 366 * kDayMillis;
constexpr std::int64_t kEarliest = 12'418 * kDayMillis; // 2004-01-01: before it no platform of ours existed

// Posts are never removed, so the largest row id is their number.
Result<std::int64_t> numberOfPosts(Database &database)
{
    const auto last = database.number("SELECT max(id) FROM post");
    if (!last)
        return last.error();
    return last->value_or(0);
}

// Posts that the derived tables do not show as they are: their row ids, and their creation times where no source captured them.
Result<std::unordered_set<std::int64_t>> addUnderived(Database &database, std::int64_t upto, CreationDays &created)
{
    std::unordered_set<std::int64_t> changed;
    for (const auto *which : {"p.id > ?1", "p.id <= ?1 AND p.id IN (SELECT post FROM dirty)"}) {
        Statement rows(database, std::string("SELECT p.id, p.created_at, p.observed_at FROM post p WHERE ") + which);
        rows.bind(1, upto);
        auto done = forEachRow(rows, [&](Statement &row) {
            if (row.integer(0) <= upto)
                changed.insert(row.integer(0));
            if (!row.optionalInteger(2))
                created.add(row.instant(1));
        });
        if (!done)
            return done.error();
    }
    return changed;
}

// Derived posts from the latest block downwards, until nothing earlier can matter.
Result<void> addDerived(Database &database, const std::unordered_set<std::int64_t> &changed, std::int64_t total,
                        CreationDays &created)
{
    BlockTable table(database, "main.");
    const auto blocks = table.latestFirst(FactKind::Node);
    if (!blocks)
        return blocks.error();
    for (const auto block : *blocks) {
        const auto bytes = table.read(FactKind::Node, block);
        if (!bytes)
            return bytes.error();
        Instant latest = fromMillis(kEarliest);
        forEachFact(*bytes, block, [&](const Fact &fact) { latest = std::max(latest, fact.at); });
        if (created.settledAbove(latest, total))
            return {};
        forEachFact(*bytes, block, [&](const Fact &fact) {
            if (!changed.contains(fact.ref) && !(decodeNode(fact).flags & HasCaptureTime))
                created.add(fact.at);
        });
    }
    return {};
}

} // namespace

void CreationDays::add(Instant created)
{
    const auto at = toMillis(created);
    if (at < kEarliest)
        return;
    const auto [found, added] = m_days.try_emplace(at / kDayMillis, Day{0, at, at});
    auto &day = found->second;
    ++day.count;
    day.first = std::min(day.first, at);
    day.last = std::max(day.last, at);
}

// Walks down from the latest post: whatever stands, with everything later, more than 366 days after the post before it
// while being under 1 % of the posts, is an outlier.
std::optional<Instant> CreationDays::latest(std::int64_t total) const
{
    std::optional<std::int64_t> latest;
    std::int64_t above = 0;
    std::int64_t later = 0;
    for (auto day = m_days.rbegin(); day != m_days.rend() && later * 100 < total; ++day) {
        if (!latest || above - day->second.last > kOutlierGap)
            latest = day->second.last;
        above = day->second.first;
        later += day->second.count;
    }
    return latest ? std::optional(fromMillis(*latest)) : std::nullopt;
}

bool CreationDays::settledAbove(Instant moment, std::int64_t total) const
{
    std::int64_t later = 0;
    for (auto day = m_days.rbegin(); day != m_days.rend() && day->second.first > toMillis(moment); ++day)
        later += day->second.count;
    return later * 100 >= total && later > 0;
}

Result<StoredNow> observedNow(Database &database, const CreationDays &created)
{
    const auto captured = database.number("SELECT max(observed_at) FROM post WHERE observed_at IS NOT NULL");
    const auto total = numberOfPosts(database);
    if (!captured || !total)
        return captured ? total.error() : captured.error();
    const auto synced = MetaStore(database).number(kLastSync, 0);
    if (!synced)
        return synced.error();
    const auto latest = created.latest(*total);
    if (*synced > 0 && *synced >= captured->value_or(0))
        return StoredNow{fromMillis(*synced), NowSource::Sync};
    if (*captured && (!latest || **captured >= toMillis(*latest)))
        return StoredNow{fromMillis(**captured), NowSource::Capture};
    if (latest)
        return StoredNow{*latest, NowSource::Creation};
    return StoredNow{};
}

Result<StoredNow> observedNow(Database &database, std::int64_t upto)
{
    CreationDays created;
    const auto total = numberOfPosts(database);
    const auto changed = addUnderived(database, upto, created);
    if (!total || !changed)
        return total ? changed.error() : total.error();
    if (auto done = addDerived(database, *changed, *total, created); !done)
        return done.error();
    return observedNow(database, created);
}

} // namespace attache
