#include "core/desk/demo/calendars.h"

#include <algorithm>

namespace attache::demo {

namespace {

using std::chrono::days;

LocalDay dayIn(int year, unsigned month, unsigned day)
{
    return LocalDay{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day}};
}

// The anonymous Gregorian computus (Nature, 1876), as Meeus prints it.
LocalDay easterSunday(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int sum = h + l - 7 * m + 114;
    return dayIn(year, static_cast<unsigned>(sum / 31), static_cast<unsigned>(sum % 31 + 1));
}

void addHomeHolidays(std::vector<LocalDay> &all, int year)
{
    all.push_back(dayIn(year, 2, 9));   // Day of the Fishermen
    all.push_back(dayIn(year, 5, 12));  // National day
    all.push_back(dayIn(year, 9, 21));  // Day of the Constitution
    all.push_back(dayIn(year, 11, 11)); // Lantern day
}

void addHostHolidays(std::vector<LocalDay> &all, int year)
{
    constexpr std::pair<unsigned, unsigned> fixed[] = {{1, 1},  {1, 6},  {5, 1},   {8, 15}, {10, 26},
                                                       {11, 1}, {12, 8}, {12, 25}, {12, 26}};
    for (const auto &[month, day] : fixed)
        all.push_back(dayIn(year, month, day));
    for (const int afterEaster : {1, 39, 50, 60})
        all.push_back(easterSunday(year) + days{afterEaster});
}

int yearOf(Instant now) { return static_cast<int>(std::chrono::year_month_day{std::chrono::floor<days>(now)}.year()); }

void settle(std::vector<LocalDay> &holidays)
{
    std::sort(holidays.begin(), holidays.end());
    holidays.erase(std::unique(holidays.begin(), holidays.end()), holidays.end());
}

} // namespace

Zone zoneOr(std::string_view iana)
{
    const auto zone = Zone::named(iana);
    return zone ? zone.value() : Zone();
}

Calendar hostCalendar(Instant now)
{
    Calendar calendar;
    calendar.zone = kHostZone;
    for (std::size_t day = 0; day < 5; ++day)
        calendar.week[day] = {{9 * 60, 12 * 60 + 30}, {13 * 60 + 30, 17 * 60}};
    for (int year = yearOf(now) - 1; year <= yearOf(now) + 1; ++year) {
        addHostHolidays(calendar.holidays, year);
        addHomeHolidays(calendar.holidays, year);
    }
    settle(calendar.holidays);
    return calendar;
}

Calendar dutyCalendar(Instant now)
{
    Calendar calendar;
    calendar.zone = kHomeZone;
    for (const std::size_t day : {6U, 0U, 1U, 2U})
        calendar.week[day] = {{8 * 60, 13 * 60}, {15 * 60, 20 * 60}};
    calendar.week[3] = {{8 * 60, 13 * 60}, {20 * 60, 2 * 60}};
    for (int year = yearOf(now) - 1; year <= yearOf(now) + 1; ++year)
        addHomeHolidays(calendar.holidays, year);
    settle(calendar.holidays);
    return calendar;
}

} // namespace attache::demo
