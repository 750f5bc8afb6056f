#include "core/ingest/source_time.h"

#include "core/ingest/written_time.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <cstdlib>

namespace attache {

namespace {

using namespace std::chrono;

constexpr std::array<std::string_view, 7> kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array<std::string_view, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                   "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr Instant kEarliest{sys_days{year{1900} / January / 1}};
constexpr Instant kEnd{sys_days{year{10000} / January / 1}};

ReadTime faulty(Refusal fault) { return {{}, {}, fault}; }

template <std::size_t N>
std::optional<unsigned> indexOf(const std::array<std::string_view, N> &names, std::string_view name)
{
    for (unsigned i = 0; i < N; ++i)
        if (names[i] == name)
            return i;
    return {};
}

std::optional<int> digitsAt(std::string_view text, std::size_t from, std::size_t width)
{
    int value = 0;
    for (std::size_t i = from; i < from + width; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return {};
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

// '+0130' to minutes.
std::optional<int> offsetAt(std::string_view text, std::size_t from)
{
    const auto hour = digitsAt(text, from + 1, 2);
    const auto minute = digitsAt(text, from + 3, 2);
    if ((text[from] != '+' && text[from] != '-') || !hour || !minute || *hour > 15 || *minute > 59)
        return {};
    const int offset = *hour * 60 + *minute;
    return text[from] == '-' ? -offset : offset;
}

constexpr std::size_t kTwcsLength = 30; // Tue Oct 31 22:10:47 +0000 2017

bool hasTwcsShape(std::string_view text)
{
    constexpr std::string_view shape = "aaa aaa 00 00:00:00 s0000 0000";
    for (std::size_t i = 0; i < kTwcsLength; ++i)
        if (std::string_view(" :").find(shape[i]) != std::string_view::npos && text[i] != shape[i])
            return false;
    return true;
}

std::optional<Millis> twcsTimeOfDay(std::string_view text)
{
    const auto hour = digitsAt(text, 11, 2);
    const auto minute = digitsAt(text, 14, 2);
    const auto second = digitsAt(text, 17, 2);
    if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 60)
        return {};
    return hours{*hour} + minutes{*minute} + seconds{*second};
}

ReadTime readTwcs(std::string_view text)
{
    if (text.size() != kTwcsLength || !hasTwcsShape(text))
        return faulty(Refusal::BadTime);
    const auto month = indexOf(kMonths, text.substr(4, 3));
    const auto day = digitsAt(text, 8, 2);
    const auto time = twcsTimeOfDay(text);
    const auto offset = offsetAt(text, 20);
    const auto yearOf = digitsAt(text, 26, 4);
    if (!indexOf(kDays, text.substr(0, 3)) || !month || !day || !time || !offset || !yearOf)
        return faulty(Refusal::BadTime);
    const year_month_day date{year{*yearOf}, std::chrono::month{*month + 1}, std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok())
        return faulty(Refusal::BadTime);
    const Instant at{sys_days{date} + *time - minutes{*offset}};
    if (at < kEarliest || at >= kEnd)
        return faulty(Refusal::TimeOutOfRange);
    ReadTime read{at, {TimeForm::Twcs, *offset, {}}, {}};
    const bool unusual = kDays[weekday{sys_days{date}}.c_encoding()] != text.substr(0, 3) || text.substr(17, 2) == "60" ||
                         (text[20] == '-' && *offset == 0);
    if (unusual) // a wrong day of the week, a leap second: the instant does not give them back
        read.source.text = text;
    return read;
}

// The offset at the end of an ISO text that parseIso() accepted.
int isoOffset(std::string_view text)
{
    const auto sign = text.find_last_of("+-");
    if (text.back() == 'Z' || text.back() == 'z' || sign == std::string_view::npos)
        return 0;
    std::string digits("+0000");
    digits[0] = text[sign];
    std::size_t used = 1;
    for (const char c : text.substr(sign + 1))
        if (c != ':' && used < digits.size())
            digits[used++] = c;
    return offsetAt(digits, 0).value_or(0);
}

bool yearOutOfRange(std::string_view text)
{
    int value = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    return failed == std::errc{} && end != text.data() + text.size() && *end == '-' && (value < 1900 || value > 9999);
}

ReadTime readIsoByWall(std::string_view text, Instant wall, const std::optional<Zone> &zone)
{
    if (!zone)
        return faulty(Refusal::TimeWithoutZone);
    const auto day = floor<days>(wall);
    const auto ofDay = wall - day;
    const auto whole = floor<minutes>(ofDay);
    const LocalDay local{day.time_since_epoch()};
    const auto at = zone->at(local, static_cast<int>(whole.count()), Zone::Fold::First) + (ofDay - whole);
    if (at < kEarliest || at >= kEnd)
        return faulty(Refusal::TimeOutOfRange);
    const auto offset = static_cast<int>(floor<minutes>(zone->offsetAt(at)).count());
    return {at, {TimeForm::Iso, offset, std::string(text)}, {}};
}

ReadTime readIso(std::string_view text, const std::optional<Zone> &zone)
{
    if (const auto at = parseIso(text)) {
        ReadTime read{*at, {TimeForm::Iso, isoOffset(text), {}}, {}};
        if (sourceText(read.at, read.source) != text)
            read.source.text = text;
        return read;
    }
    if (const auto wall = parseIso(std::string(text) + 'Z'))
        return readIsoByWall(text, *wall, zone);
    return faulty(yearOutOfRange(text) ? Refusal::TimeOutOfRange : Refusal::BadTime);
}

ReadTime readEpoch(std::string_view text, Millis unit)
{
    std::int64_t value = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    const std::string_view rest(end, static_cast<std::size_t>(text.data() + text.size() - end));
    if (failed == std::errc::result_out_of_range)
        return faulty(Refusal::TimeOutOfRange);
    if (failed != std::errc{} || (!rest.empty() && rest != ".0"))
        return faulty(Refusal::BadTime);
    const auto earliest = kEarliest.time_since_epoch() / unit;
    const auto last = kEnd.time_since_epoch() / unit;
    if (value < earliest || value >= last)
        return faulty(Refusal::TimeOutOfRange);
    return {Instant{unit * value}, {TimeForm::Other, 0, std::string(text)}, {}};
}

// Such times never bear a zone.
ReadTime readWritten(std::string_view text, const TimeRule &rule)
{
    const auto iso = isoOfWritten(text, rule.reading == TimeReading::MonthFirst);
    const auto wall = iso ? parseIso(*iso + 'Z') : std::nullopt;
    return wall ? readIsoByWall(text, *wall, rule.zone) : faulty(Refusal::BadTime);
}

bool startsLikeTwcs(std::string_view text) { return text.size() > 3 && text[3] == ' ' && indexOf(kDays, text.substr(0, 3)); }

std::string twcsText(Instant at, int offset)
{
    const Instant wall = at + minutes{offset};
    const auto day = floor<days>(wall);
    const year_month_day date{day};
    const hh_mm_ss time{floor<seconds>(wall - day)};
    char text[64];
    std::snprintf(text, sizeof text, "%s %s %02u %02d:%02d:%02d %c%02d%02d %04d", kDays[weekday{day}.c_encoding()].data(),
                  kMonths[static_cast<unsigned>(date.month()) - 1].data(), static_cast<unsigned>(date.day()),
                  static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()), offset < 0 ? '-' : '+', std::abs(offset) / 60,
                  std::abs(offset) % 60, static_cast<int>(date.year()));
    return text;
}

std::string isoText(Instant at, int offset)
{
    auto text = toIso(at + minutes{offset});
    if (offset == 0)
        return text;
    char zone[24];
    std::snprintf(zone, sizeof zone, "%c%02d:%02d", offset < 0 ? '-' : '+', std::abs(offset) / 60, std::abs(offset) % 60);
    text.pop_back();
    return text + zone;
}

} // namespace

ReadTime readTime(std::string_view text, const TimeRule &rule)
{
    switch (rule.reading) {
    case TimeReading::Auto: return startsLikeTwcs(text) ? readTwcs(text) : readIso(text, rule.zone);
    case TimeReading::Iso: return readIso(text, rule.zone);
    case TimeReading::Twcs: return readTwcs(text);
    case TimeReading::EpochSeconds: return readEpoch(text, seconds{1});
    case TimeReading::EpochMillis: return readEpoch(text, Millis{1});
    case TimeReading::MonthFirst:
    case TimeReading::DayFirst: return readWritten(text, rule);
    }
    return faulty(Refusal::BadTime);
}

std::string sourceText(Instant at, const SourceTime &source)
{
    if (!source.text.empty())
        return source.text;
    return source.form == TimeForm::Twcs ? twcsText(at, source.offsetMinutes) : isoText(at, source.offsetMinutes);
}

} // namespace attache
