#include "core/measure/working_time.h"

#include <algorithm>

namespace attache {

using std::chrono::days;

namespace {

constexpr Instant kFirst{Millis{946'684'800'000}};  // 2000-01-01
constexpr Instant kLast{Millis{2'524'608'000'000}}; // 2050-01-01

} // namespace

Result<WorkingTime> WorkingTime::of(const Calendar &calendar, Instant from, Instant to)
{
    const auto zone = Zone::named(calendar.zone);
    if (!zone)
        return zone.error();
    return WorkingTime(calendar, *zone, from, to);
}

Result<WorkingTime> WorkingTime::of(const Calendar &calendar) { return of(calendar, kFirst, kLast); }

WorkingTime::WorkingTime(Calendar calendar, Zone zone, Instant from, Instant to)
    : m_calendar(std::move(calendar)), m_zone(std::move(zone)), m_from(from), m_to(to)
{
    std::sort(m_calendar.holidays.begin(), m_calendar.holidays.end());
    // A span that began on the day before may reach into the first day.
    for (auto day = m_zone.dayOf(from) - days{1}; day <= m_zone.dayOf(to); day += days{1})
        addDay(day);
    merge();
}

void WorkingTime::addDay(LocalDay day)
{
    if (std::binary_search(m_calendar.holidays.begin(), m_calendar.holidays.end(), day))
        return;
    const auto weekday = std::chrono::weekday{day}.iso_encoding() - 1;
    for (const auto &span : m_calendar.week[weekday]) {
        const auto lastDay = span.to <= span.from ? day + days{1} : day;
        const auto from = m_zone.at(day, span.from, Zone::Fold::First);
        const auto to = m_zone.at(lastDay, span.to, Zone::Fold::Second);
        if (from < to)
            m_stretches.push_back({from, to, Millis{0}});
    }
}

void WorkingTime::merge()
{
    std::sort(m_stretches.begin(), m_stretches.end(), [](const Stretch &a, const Stretch &b) { return a.from < b.from; });
    std::size_t used = 0;
    for (const auto &next : m_stretches) {
        if (used > 0 && next.from <= m_stretches[used - 1].to)
            m_stretches[used - 1].to = std::max(m_stretches[used - 1].to, next.to);
        else
            m_stretches[used++] = next;
    }
    m_stretches.resize(used);
    for (std::size_t i = 1; i < used; ++i)
        m_stretches[i].before = m_stretches[i - 1].before + (m_stretches[i - 1].to - m_stretches[i - 1].from);
}

Millis WorkingTime::until(Instant at) const
{
    const auto after = std::upper_bound(m_stretches.begin(), m_stretches.end(), at,
                                        [](Instant time, const Stretch &s) { return time < s.from; });
    if (after == m_stretches.begin())
        return Millis{0};
    const auto &last = *std::prev(after);
    return last.before + (std::min(at, last.to) - last.from);
}

Millis WorkingTime::between(Instant from, Instant to) const
{
    if (to <= from)
        return Millis{0};
    if (from < m_from || to > m_to)
        return WorkingTime(m_calendar, m_zone, std::min(from, m_from), std::max(to, m_to)).between(from, to);
    return until(to) - until(from);
}

double WorkingTime::secondsBetween(Instant from, Instant to) const
{
    return static_cast<double>(between(from, to).count()) / 1000.0;
}

bool WorkingTime::working(Instant at) const { return between(at, at + Millis{1}) > Millis{0}; }

} // namespace attache
