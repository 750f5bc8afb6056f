#include "core/desk/frozen_difference.h"

#include "core/desk/counted_ids.h"
#include "core/desk/message_lookup.h"
#include "core/desk/scoped_reader.h"
#include "core/domain/figure_catalogue.h"
#include "core/store/database.h"
#include "core/store/list_reader.h"
#include "core/store/post_reader.h"
#include "core/store/rows.h"
#include "core/store/statement.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace attache {

namespace {

using Ids = std::vector<std::int64_t>;

Ids notIn(const Ids &these, const Ids &those)
{
    Ids only;
    std::set_difference(these.begin(), these.end(), those.begin(), those.end(), std::back_inserter(only));
    return only;
}

// Items that stand in one of the two only, or on the other side of the fraction.
std::set<std::int64_t> changedItems(const CountedIds &before, const CountedIds &after)
{
    std::set<std::int64_t> changed;
    for (const Ids &ids : {notIn(before.counted, after.counted), notIn(after.counted, before.counted),
                           notIn(before.rest, after.rest), notIn(after.rest, before.rest)})
        changed.insert(ids.begin(), ids.end());
    return changed;
}

bool sameValue(const Figure &a, const Figure &b)
{
    return a.value == b.value && a.numerator == b.numerator && a.denominator == b.denominator && a.reason == b.reason
           && a.partial == b.partial;
}

// Tells for one item why it changed.
class Judge {
public:
    Judge(Database &database, const FrozenReport &report, const Ids &postsBefore)
        : m_lists(database),
          m_deletedAt(database, "SELECT deleted_at IS NOT NULL FROM post WHERE id = ?1"),
          m_report(report),
          m_postsBefore(postsBefore)
    {}

    Result<void> readRecoded(Database &database)
    {
        Statement rows(database, "SELECT p.id FROM decision d JOIN post p ON p.platform = d.platform AND p.pid = d.pid "
                                 "WHERE (d.id > ?1 AND d.undone_at IS NULL) OR (d.id <= ?1 AND d.undone_at > ?2)");
        rows.bind(1, m_report.lastDecision).bind(2, m_report.deed.at);
        const auto posts = readRows(rows, [](Statement &row) { return row.integer(0); });
        if (!posts)
            return posts.error();
        MessageLookup messages(database);
        for (const auto post : *posts) {
            const auto message = messages.messageOf(post);
            if (!message)
                return message.error();
            m_recoded.insert(*message ? (*message)->fact.ref : post);
        }
        return {};
    }

    std::int64_t recodedAmong(const CountedIds &messages) const
    {
        return std::count_if(m_recoded.begin(), m_recoded.end(), [&](std::int64_t id) {
            return std::binary_search(messages.counted.begin(), messages.counted.end(), id);
        });
    }

    Result<void> count(std::int64_t item, bool post, Causes &into)
    {
        if (m_recoded.contains(item) && !post) {
            ++into.recoded;
            return {};
        }
        const auto touched = touchedBy(item, post);
        if (!touched)
            return touched.error();
        ++(touched->first ? into.late : touched->second ? into.deleted : into.time);
        return {};
    }

    Result<bool> wasDeleted(std::int64_t post)
    {
        m_deletedAt.reset();
        const auto row = m_deletedAt.bind(1, post).step();
        if (!row)
            return row.error();
        return *row && m_deletedAt.integer(0) == 1 && std::binary_search(m_postsBefore.begin(), m_postsBefore.end(), post);
    }

private:
    // Whether a post of it arrived late, and whether one was deleted.
    Result<std::pair<bool, bool>> touchedBy(std::int64_t item, bool post)
    {
        Ids posts{item};
        if (!post)
            if (const auto placed = m_lists.posts({item}); placed && !placed->empty() && placed->front().conversation != 0) {
                auto all = m_lists.conversationPosts(placed->front().conversation);
                if (!all)
                    return all.error();
                posts = std::move(*all);
            }
        std::pair<bool, bool> found{false, false};
        for (const auto id : posts) {
            const auto deleted = wasDeleted(id);
            if (!deleted)
                return deleted.error();
            found.first = found.first || id > m_report.lastPost;
            found.second = found.second || *deleted;
        }
        return found;
    }

    ListReader m_lists;
    Statement m_deletedAt;
    const FrozenReport &m_report;
    const Ids &m_postsBefore;
    std::set<std::int64_t> m_recoded;
};

class Difference {
public:
    Difference(const ScopedReader &reader, FrozenReport report, FigureSet now) : m_reader(reader)
    {
        m_found.report = std::move(report);
        m_found.now = std::move(now);
    }

    Result<FrozenDifference> run()
    {
        auto before = ReportStore(m_reader.database()).countedIds(m_found.report.id);
        auto after = countedIn(m_reader);
        if (!before || !after)
            return before ? after.error() : before.error();
        for (auto &ids : *before)
            m_before[ids.figure] = std::move(ids);
        for (auto &ids : *after)
            m_after[ids.figure] = std::move(ids);
        m_found.calendarChanged = m_found.report.calendarVersion != m_found.now.calendarVersion;
        const Ids postsBefore = m_before["posts"].counted;
        Judge judge(m_reader.database(), m_found.report, postsBefore);
        if (auto read = judge.readRecoded(m_reader.database()); !read)
            return read.error();
        if (auto told = totals(judge); !told)
            return told.error();
        for (const FrozenFigure &figure : m_found.report.figures)
            if (auto added = add(figure, judge); !added)
                return added.error();
        return std::move(m_found);
    }

private:
    Result<void> totals(Judge &judge)
    {
        m_found.recodedMessages = judge.recodedAmong(m_after["messages-all"]);
        for (const auto id : notIn(m_after["posts"].counted, m_before["posts"].counted))
            m_found.latePosts += id > m_found.report.lastPost ? 1 : 0;
        for (const auto id : notIn(m_before["posts"].counted, m_after["posts"].counted)) {
            const auto deleted = judge.wasDeleted(id);
            if (!deleted)
                return deleted.error();
            m_found.deletedPosts += *deleted ? 1 : 0;
        }
        return {};
    }

    Result<void> add(const FrozenFigure &frozen, Judge &judge)
    {
        const Figure &now = m_found.now.figure(frozen.figure.id);
        const FigureEntry &entry = figureEntry(now.id);
        FigureChange change{frozen.figure, now, {}, frozen.definition != entry.definition, false, false};
        change.calendarChanged = m_found.calendarChanged && entry.clocked && now.clock != ClockKind::Wall;
        if (sameValue(frozen.figure, now) && !change.definitionChanged)
            return {};
        auto items = changedItems(m_before[std::string(entry.name)], m_after[std::string(entry.name)]);
        // All at risk stand behind a latency, answered or not: who was answered since changes it too.
        if (entry.unit == Unit::Seconds)
            items.merge(changedItems(m_before["answered"], m_after["answered"]));
        for (const auto item : items)
            if (auto counted = judge.count(item, entry.item == Item::Post, change.causes); !counted)
                return counted;
        change.newerCounts = entry.item == Item::Post && entry.unit != Unit::Posts && items.empty();
        m_found.changes.push_back(std::move(change));
        return {};
    }

    const ScopedReader &m_reader;
    FrozenDifference m_found;
    std::map<std::string, CountedIds> m_before, m_after;
};

} // namespace

Result<FrozenDifference> differenceOf(const ScopedReader &reader, FrozenReport report, FigureSet now)
{
    return Difference(reader, std::move(report), std::move(now)).run();
}

} // namespace attache
