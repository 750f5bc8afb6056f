#include "core/measure/periods.h"

#include <algorithm>

namespace attache {

using namespace std::chrono;

namespace {

constexpr weeks kYear{52};
constexpr std::size_t kMostDays = 80'000; // 219 years; only a damaged file spans more, and nobody should wait for it

DayBucket bucketFrom(Instant from, const Zone &zone, LocalDay day)
{
    const Instant to = zone.startOf(day + days{1});
    return {day, from, to, secondsBetween(from, to) / 3600.0, 0};
}

DayBucket bucketOf(const Zone &zone, LocalDay day) { return bucketFrom(zone.startOf(day), zone, day); }

bool isMidnight(const Zone &zone, Instant instant) { return zone.startOf(zone.dayOf(instant)) == instant; }

// Whole calendar months between two local days; nothing where one is not the first of its month.
std::optional<months> wholeMonths(LocalDay from, LocalDay to)
{
    const year_month_day first{from};
    const year_month_day last{to};
    if (first.day() != day{1} || last.day() != day{1} || to <= from)
        return {};
    return (last.year() / last.month()) - (first.year() / first.month());
}

} // namespace

std::vector<DayBucket> localDays(const Zone &zone, Instant from, Instant to)
{
    std::vector<DayBucket> buckets;
    if (to <= from)
        return buckets;
    const LocalDay last = zone.dayOf(to - Millis{1});
    buckets.reserve(std::min(static_cast<std::size_t>((to - from) / hours{23}) + 2, kMostDays));
    buckets.push_back(bucketOf(zone, zone.dayOf(from)));
    while (buckets.back().day < last && buckets.size() < kMostDays) // a day begins where the one before it ends
        buckets.push_back(bucketFrom(buckets.back().to, zone, buckets.back().day + days{1}));
    return buckets;
}

std::vector<DayBucket> countByDay(const Zone &zone, std::span<const Instant> instants)
{
    std::vector<Instant> sorted(instants.begin(), instants.end());
    std::sort(sorted.begin(), sorted.end());
    std::vector<DayBucket> buckets;
    for (const Instant instant : sorted) {
        if (buckets.empty() || instant >= buckets.back().to)
            buckets.push_back(bucketOf(zone, zone.dayOf(instant)));
        ++buckets.back().count;
    }
    return buckets;
}

Window daysWindow(const Zone &zone, LocalDay first, int n)
{
    return {zone.startOf(first), zone.startOf(first + days{n})};
}

std::optional<PreviousWindow> windowBefore(const Zone &zone, const Window &window, Compare compare)
{
    if (compare == Compare::None || !window.from || !window.to || *window.to <= *window.from)
        return {};
    const Instant from = *window.from;
    if (!isMidnight(zone, from) || !isMidnight(zone, *window.to))
        return PreviousWindow{{from - (*window.to - from), from}, false};
    const LocalDay first = zone.dayOf(from);
    const auto length = zone.dayOf(*window.to) - first;
    if (compare == Compare::Year)
        return PreviousWindow{{zone.startOf(first - kYear), zone.startOf(first - kYear + length)}};
    LocalDay before = first - length;
    if (const auto whole = wholeMonths(first, first + length); compare == Compare::Month && whole)
        before = LocalDay{year_month_day{first} - *whole};
    const bool unequal = first - before != length;
    return PreviousWindow{{zone.startOf(before), from}, unequal, !unequal && length % weeks{1} != days{0}};
}

} // namespace attache
