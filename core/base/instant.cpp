#include "core/base/instant.h"

#include <algorithm>
#include <charconv>
#include <cstdio>

namespace attache {

using namespace std::chrono;

Instant SystemClock::now() const { return floor<Millis>(system_clock::now()); }

std::string toIso(Instant instant)
{
    const auto day = floor<days>(instant);
    const year_month_day date{day};
    const hh_mm_ss<Millis> time{instant - day};
    char buffer[48];
    const auto millis = static_cast<int>(time.subseconds().count());
    int used = std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02uT%02d:%02d:%02d", static_cast<int>(date.year()),
                             static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                             static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                             static_cast<int>(time.seconds().count()));
    std::string text(buffer, static_cast<std::size_t>(used));
    if (millis != 0) {
        used = std::snprintf(buffer, sizeof buffer, ".%03d", millis);
        text.append(buffer, static_cast<std::size_t>(used));
    }
    return text + 'Z';
}

namespace {

// Takes exactly `width` digits from the front of `text`.
std::optional<int> takeDigits(std::string_view &text, std::size_t width)
{
    if (text.size() < width)
        return {};
    int value = 0;
    for (std::size_t i = 0; i < width; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return {};
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(width);
    return value;
}

bool takeChar(std::string_view &text, char wanted)
{
    if (text.empty() || text.front() != wanted)
        return false;
    text.remove_prefix(1);
    return true;
}

// '.5' and '.123456' to whole milliseconds, cut, not rounded.
std::optional<int> takeFraction(std::string_view &text)
{
    if (!takeChar(text, '.') && !takeChar(text, ','))
        return 0;
    int millis = 0;
    int digits = 0;
    while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
        if (digits < 3)
            millis = millis * 10 + (text.front() - '0');
        ++digits;
        text.remove_prefix(1);
    }
    if (digits == 0)
        return {};
    for (; digits < 3; ++digits)
        millis *= 10;
    return millis;
}

std::optional<minutes> takeOffset(std::string_view &text)
{
    if (takeChar(text, 'Z') || takeChar(text, 'z'))
        return minutes{0};
    const bool negative = !text.empty() && text.front() == '-';
    if (!takeChar(text, '+') && !takeChar(text, '-'))
        return {};
    const auto hour = takeDigits(text, 2);
    takeChar(text, ':');
    const auto minute = takeDigits(text, 2);
    if (!hour || !minute || *hour > 15 || *minute > 59)
        return {};
    const minutes offset{*hour * 60 + *minute};
    return negative ? -offset : offset;
}


std::optional<sys_days> takeDay(std::string_view &text)
{
    const auto y = takeDigits(text, 4);
    if (!y || !takeChar(text, '-'))
        return {};
    const auto m = takeDigits(text, 2);
    if (!m || !takeChar(text, '-'))
        return {};
    const auto d = takeDigits(text, 2);
    if (!d || *y < 1900)
        return {};
    const year_month_day date{year{*y}, month{static_cast<unsigned>(*m)}, day{static_cast<unsigned>(*d)}};
    if (!date.ok())
        return {};
    return sys_days{date};
}

std::optional<Millis> takeTimeOfDay(std::string_view &text)
{
    const auto hour = takeDigits(text, 2);
    if (!hour || *hour > 23 || !takeChar(text, ':'))
        return {};
    const auto minute = takeDigits(text, 2);
    if (!minute || *minute > 59)
        return {};
    int second = 0;
    int millis = 0;
    if (takeChar(text, ':')) {
        const auto s = takeDigits(text, 2);
        if (!s || *s > 60) // 60: a leap second, counted as the next minute
            return {};
        const auto fraction = takeFraction(text);
        if (!fraction)
            return {};
        second = *s;
        millis = *fraction;
    }
    return hours{*hour} + minutes{*minute} + seconds{second} + Millis{millis};
}

} // namespace

std::optional<Instant> parseIso(std::string_view text)
{
    const auto day = takeDay(text);
    if (!day || (!takeChar(text, 'T') && !takeChar(text, 't') && !takeChar(text, ' ')))
        return {};
    const auto time = takeTimeOfDay(text);
    if (!time)
        return {};
    takeChar(text, ' ');
    const auto offset = takeOffset(text);
    if (!offset || !text.empty())
        return {};
    const Instant instant{*day + *time - *offset};
    const year_month_day date{floor<days>(instant)}; // the offset may lead out of the range
    return date.year() < year{1900} || date.year() > year{9999} ? std::nullopt : std::optional(instant);
}

double secondsBetween(Instant from, Instant to) { return static_cast<double>((to - from).count()) / 1000.0; }

} // namespace attache
