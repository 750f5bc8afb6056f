#include "core/desk/spike_watch.h"

#include "core/measure/surprise.h"

#include <algorithm>

namespace attache {

namespace {

constexpr std::int64_t kHoursInWeek = 7 * 24;

} // namespace

SpikeWatch::SpikeWatch(Zone zone, Instant now) : m_zone(std::move(zone)), m_from(now - std::chrono::weeks{kBaselineWeeks}) {}

std::int64_t SpikeWatch::hourOf(Instant at) const
{
    return std::chrono::floor<std::chrono::hours>(at + m_zone.offsetAt(at)).time_since_epoch().count();
}

void SpikeWatch::take(Instant at)
{
    auto &hour = m_hours[hourOf(at)];
    if (++hour.moments == 1 || at < hour.first)
        hour.first = at;
}

std::vector<std::int64_t> SpikeWatch::baselineOf(std::int64_t hour, std::int64_t earliest,
                                                 const std::vector<std::int64_t> &alarmed) const
{
    std::vector<std::int64_t> counts;
    for (auto like = hour - kHoursInWeek; like >= earliest; like -= kHoursInWeek) {
        if (std::ranges::binary_search(alarmed, like))
            continue;
        const auto found = m_hours.find(like);
        counts.push_back(found == m_hours.end() ? 0 : found->second.moments);
    }
    return counts;
}

std::vector<Spike> SpikeWatch::spikes(Instant since) const
{
    std::vector<Spike> found;
    if (m_hours.empty())
        return found;
    std::vector<std::int64_t> alarmed; // ascending
    const auto earliest = m_hours.begin()->first;
    for (const auto &[number, hour] : m_hours) {
        if (hour.moments < kLeastSpike)
            continue;
        const auto baseline = baselineOf(number, earliest, alarmed);
        const auto surprise = surpriseOf(hour.moments, baseline);
        const auto verdict = alarmOf(surprise, kSpikeAlpha);
        if (!verdict.alarm)
            continue;
        alarmed.push_back(number);
        if (hour.first >= since)
            found.push_back({hour.first, hour.moments, surprise.mean, baseline.size(), verdict.controlled});
    }
    return found;
}

} // namespace attache
