#include "core/ingest/written_time.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <utility>

namespace attache {

namespace {

constexpr std::array<std::string_view, 12> kMonths{"jan", "feb", "mar", "apr", "may", "jun",
                                                   "jul", "aug", "sep", "oct", "nov", "dec"};

std::optional<int> number(std::string_view text, std::size_t longest)
{
    int value = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = failed == std::errc{} && end == text.data() + text.size();
    return whole && value >= 0 && text.size() <= longest ? std::optional(value) : std::nullopt;
}

// The text up to one of `ends`, which is taken off with it.
std::string_view takeUpTo(std::string_view &text, std::string_view ends)
{
    const auto at = std::min(text.find_first_of(ends), text.size());
    const auto part = text.substr(0, at);
    text.remove_prefix(std::min(at + 1, text.size()));
    return part;
}

std::optional<int> monthNamed(std::string_view text)
{
    const auto name = foldHandle(text.substr(0, 3));
    for (std::size_t i = 0; i < kMonths.size(); ++i)
        if (kMonths[i] == name)
            return static_cast<int>(i) + 1;
    return {};
}

struct Day {
    int year, month, day;
};

std::optional<Day> dayIn(std::string_view text, bool monthFirst)
{
    auto first = takeUpTo(text, "/.-"), second = takeUpTo(text, "/.-");
    const auto year = number(text, 4);
    if (monthNamed(first) || (monthFirst && !monthNamed(second)))
        std::swap(first, second);
    const auto day = number(first, 2);
    const auto month = monthNamed(second) ? monthNamed(second) : number(second, 2);
    if (!year || !day || !month || (text.size() != 2 && text.size() != 4))
        return {};
    constexpr int kTurn = 70;
    const int full = text.size() == 4 ? *year : *year + (*year < kTurn ? 2000 : 1900);
    return Day{full, *month, *day};
}

struct TimeOfDay {
    int hour, minute, second;
};

std::optional<TimeOfDay> timeIn(std::string_view text)
{
    const auto lower = foldHandle(text);
    std::string_view rest = lower;
    std::string_view half;
    if (rest.ends_with("am") || rest.ends_with("pm")) {
        half = rest.substr(rest.size() - 2);
        rest = trimmed(rest.substr(0, rest.size() - 2));
    }
    const auto hour = number(takeUpTo(rest, ":"), 2);
    const auto minute = number(takeUpTo(rest, ":"), 2);
    const auto second = rest.empty() ? std::optional(0) : number(rest, 2);
    if (!hour || !minute || !second || (!half.empty() && (*hour < 1 || *hour > 12)))
        return {};
    const int ofHalf = half.empty() ? *hour : *hour % 12 + (half == "pm" ? 12 : 0);
    return TimeOfDay{ofHalf, *minute, *second};
}

} // namespace

std::optional<std::string> isoOfWritten(std::string_view text, bool monthFirst)
{
    text = trimmed(text);
    const auto dayText = takeUpTo(text, " ");
    const auto day = dayIn(dayText.ends_with(',') ? dayText.substr(0, dayText.size() - 1) : dayText, monthFirst);
    const auto time = timeIn(trimmed(text));
    if (!day || !time)
        return {};
    char iso[32];
    std::snprintf(iso, sizeof iso, "%04d-%02d-%02dT%02d:%02d:%02d", day->year % 10000, day->month % 100, day->day % 100,
                  time->hour % 100, time->minute % 100, time->second % 100);
    return iso;
}

} // namespace attache
