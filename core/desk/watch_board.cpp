#include "core/desk/watch_board.h"

#include "core/desk/alarms.h"
#include "core/desk/known_gaps.h"
#include "core/desk/team_records.h"
#include "core/desk/upkeep/upkeep.h"
#include "core/desk/word_count.h"
#include "core/measure/surprise.h"
#include "core/store/database.h"
#include "core/store/fact_reader.h"
#include "core/store/meta_store.h"
#include "core/store/search_index.h"
#include "core/store/search_reader.h"

#include <algorithm>

namespace attache {

namespace {

constexpr std::chrono::days kWeek{7};

// What all watch words of one moment are counted against.
struct Around {
    Zone zone;
    LocalDay first, today; // of what is looked at
    std::set<LocalDay> gaps;
    bool indexed = false; // the search index holds everything
};

std::vector<std::int64_t> baselineOf(LocalDay day, const std::map<LocalDay, std::int64_t> &counts, const std::set<LocalDay> &gaps,
                                     LocalDay first, const std::set<LocalDay> &alarmed)
{
    std::vector<std::int64_t> baseline;
    for (auto like = day - kWeek; like >= first; like -= kWeek) {
        const auto found = counts.find(like);
        const auto count = found == counts.end() ? 0 : found->second;
        if (!alarmed.contains(like) && (count > 0 || !gaps.contains(like)))
            baseline.push_back(count);
    }
    return baseline;
}

Result<Around> lookAround(Database &reader)
{
    MetaStore meta(reader);
    const auto now = meta.now();
    const auto name = meta.zone();
    const auto known = knownGaps(reader);
    const auto progress = SearchIndex(reader).progress();
    if (!now || !name)
        return now ? name.error() : now.error();
    if (!known || !progress)
        return known ? progress.error() : known.error();
    const auto zone = Zone::named(*name);
    if (!zone)
        return zone.error();
    const auto from = now->at - std::chrono::weeks{kBaselineWeeks};
    auto first = now->at; // of the messages: before them nothing of others is known
    auto read = FactReader(reader).eachMessage({{from, {}}, {}, now->at},
                                               [&first](const MessageFact &message) { first = std::min(first, message.anchor); });
    if (!read)
        return read.error();
    Around around{*zone, zone->dayOf(first), zone->dayOf(now->at), {}, progress->complete()};
    for (const auto &gap : *known)
        for (auto day = std::max(zone->dayOf(gap.from), around.first); day <= around.today && zone->startOf(day) < gap.to;
             day += std::chrono::days{1})
            around.gaps.insert(day);
    return around;
}

Result<WordCount> countIndexed(Database &reader, const WatchWords &watch, const Around &around)
{
    SearchQuery query;
    for (const auto &words : watch.words)
        query.terms.push_back({SearchTerm::Kind::Text, words, false});
    query.from = around.first;
    query.to = around.today + std::chrono::days{1};
    const auto days = SearchReader(reader, around.zone).byDay(query);
    if (!days)
        return days.error();
    WordCount count;
    for (const auto &day : *days)
        count.days.push_back({day.day, day.hits});
    return count;
}

Result<WatchCount> counted(Database &reader, const WatchWords &watch, const Around &around, const StopToken &stop)
{
    const Window window{around.zone.startOf(around.first), around.zone.startOf(around.today + std::chrono::days{1})};
    const auto words = around.indexed ? countIndexed(reader, watch, around)
                                      : ScanningWordCounter(reader).count(watch.words, window, around.zone, stop);
    if (!words)
        return words.error();
    std::map<LocalDay, std::int64_t> counts;
    for (const auto &day : words->days)
        counts[day.day] = day.count;
    WatchCount count;
    count.watch = watch;
    count.looked = words->looked;
    count.complete = words->complete;
    for (auto day = around.today - kWatchShown + std::chrono::days{1}; day <= around.today; day += std::chrono::days{1}) {
        const auto found = counts.find(day);
        count.days.push_back({day, found == counts.end() ? 0 : found->second, around.gaps.contains(day) || day < around.first});
        count.total += count.days.back().count;
    }
    if (!count.complete) // of days that were not looked at nothing can be expected
        return count;
    for (const auto &spike : daySpikes(counts, around.gaps, around.first, around.today)) {
        count.spikesInBudget += spike.day > around.today - kBudgetDays;
        if (spike.day > around.today - kWatchedDays)
            count.spikes.push_back(spike);
    }
    std::ranges::reverse(count.spikes);
    return count;
}

} // namespace

std::vector<WatchSpike> daySpikes(const std::map<LocalDay, std::int64_t> &counts, const std::set<LocalDay> &gaps, LocalDay first,
                                  LocalDay today)
{
    std::vector<WatchSpike> found;
    std::set<LocalDay> alarmed;
    for (const auto &[day, count] : counts) {
        if (count < kLeastWatched || day > today)
            continue;
        const auto baseline = baselineOf(day, counts, gaps, first, alarmed);
        const auto surprise = surpriseOf(count, baseline);
        const auto verdict = alarmOf(surprise, kWatchAlpha);
        if (!verdict.alarm)
            continue;
        alarmed.insert(day);
        found.push_back({day, count, surprise.mean, baseline.size(), verdict.controlled});
    }
    return found;
}

Result<std::vector<WatchCount>> WatchBoard::of(Database &reader, const StopToken &stop)
{
    const std::lock_guard lock(m_mutex); // who asks at the same time waits for the same answer
    const auto watched = watchWords(reader);
    const auto turn = derivedTurn(reader);
    const auto progress = SearchIndex(reader).progress();
    if (!watched || !turn || !progress)
        return !watched ? watched.error() : !turn ? turn.error() : progress.error();
    auto key = std::to_string(*turn) + (progress->complete() ? " indexed" : "");
    for (const auto &watch : *watched)
        key += '\n' + watch.name + ' ' + contentOf(watch);
    if (key == m_key)
        return m_counts;
    std::vector<WatchCount> counts;
    if (std::ranges::any_of(*watched, [](const WatchWords &watch) { return !watch.retired; })) {
        const auto around = lookAround(reader);
        if (!around)
            return around.error();
        for (const auto &watch : *watched) {
            auto count = watch.retired ? Result<WatchCount>(WatchCount()) : counted(reader, watch, *around, stop);
            if (!count)
                return count.error();
            if (!watch.retired)
                counts.push_back(std::move(*count));
        }
    }
    m_counts = counts;
    m_key = std::move(key);
    return counts;
}

} // namespace attache
