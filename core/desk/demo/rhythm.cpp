#include "core/desk/demo/rhythm.h"

#include <algorithm>
#include <array>

namespace attache::demo {

namespace {

using std::chrono::days;
using std::chrono::minutes;

// Weight of each local hour.
constexpr std::array kPublicHours{3, 2, 1, 1, 1, 2, 5, 11, 18, 24, 24, 22, 20, 18, 16, 16, 18, 22, 27, 30, 29, 24, 15, 7};
constexpr std::array kNewsHours{0, 0, 0, 0, 0, 0, 0, 2, 8, 16, 18, 14, 10, 8, 12, 12, 10, 8, 6, 3, 1, 0, 0, 0};

// Delays in minutes at equally spaced quantiles.
constexpr std::array kAtOnce{6, 18, 40, 80, 150, 260};
constexpr std::array kSoon{10, 25, 50, 85, 130, 200};      // of office time; the office day has 420
constexpr std::array kQueued{60, 110, 170, 230, 310, 430}; // of office time
constexpr std::array kSlow{600, 800, 1'200, 1'900, 3'000}; // of office time
constexpr std::array kReturns{4, 25, 70, 180, 420, 900, 1'900, 4'100};

Instant momentOf(Dice &dice, const Zone &zone, LocalDay day, std::span<const int> weights)
{
    int sum = 0;
    for (const int weight : weights)
        sum += weight;
    int left = dice.below(sum);
    int hour = 0;
    while (left >= weights[static_cast<std::size_t>(hour)])
        left -= weights[static_cast<std::size_t>(hour++)];
    const auto at = zone.at(day, hour * 60 + dice.below(60), Zone::Fold::First);
    return at + Millis{dice.below(60'000)};
}

bool isHoliday(const Calendar &office, LocalDay day)
{
    return std::binary_search(office.holidays.begin(), office.holidays.end(), day);
}

} // namespace

Instant momentOfPublic(Dice &dice, const Zone &zone, LocalDay day) { return momentOf(dice, zone, day, kPublicHours); }

Instant momentOfNews(Dice &dice, const Zone &zone, LocalDay day) { return momentOf(dice, zone, day, kNewsHours); }

Instant afterWorkingMinutes(const Zone &zone, const Calendar &office, Instant from, int wanted)
{
    Millis left = minutes{wanted};
    for (auto day = zone.dayOf(from);; day += days{1}) {
        if (isHoliday(office, day))
            continue;
        const auto weekday = std::chrono::weekday{std::chrono::sys_days{day.time_since_epoch()}}.iso_encoding() - 1;
        for (const auto &span : office.week[weekday]) {
            const auto begin = std::max(from, zone.at(day, span.from, Zone::Fold::First));
            const auto end = zone.at(day, span.to, Zone::Fold::Second);
            if (begin >= end)
                continue;
            if (begin + left <= end)
                return begin + left;
            left -= end - begin;
        }
    }
}

Instant momentOfAnswer(Dice &dice, const Zone &zone, const Calendar &office, Instant asked, int swifter)
{
    const auto seconds = Millis{dice.below(60'000)};
    const int manner = dice.below(1000) - swifter;
    const auto hour = std::chrono::floor<std::chrono::hours>(asked - zone.startOf(zone.dayOf(asked))).count();
    const int onDuty = afterWorkingMinutes(zone, office, asked, 1) - asked > std::chrono::hours{20} ? 520 : 270;
    if (manner < onDuty && hour >= 7 && hour < 22) // the telephone of whoever is on duty, busier at weekends
        return asked + minutes{dice.drawn(kAtOnce)} + seconds;
    if (manner < 690)
        return afterWorkingMinutes(zone, office, asked, dice.drawn(kSoon)) + seconds;
    if (manner < 955)
        return afterWorkingMinutes(zone, office, asked, dice.drawn(kQueued)) + seconds;
    return afterWorkingMinutes(zone, office, asked, dice.drawn(kSlow)) + seconds;
}

Instant momentOfReturn(Dice &dice, Instant answered)
{
    const auto later = answered + minutes{dice.drawn(kReturns)};
    return later + Millis{dice.below(60'000)};
}

} // namespace attache::demo
