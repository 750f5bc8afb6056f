#include "core/base/zone.h"

#include <QTimeZone>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace attache {

using namespace std::chrono;

std::string toIsoDay(LocalDay day)
{
    const year_month_day date{day};
    char buffer[32];
    const int used = std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", static_cast<int>(date.year()),
                                   static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return {buffer, static_cast<std::size_t>(used)};
}

std::optional<LocalDay> parseIsoDay(std::string_view text)
{
    int y = 0;
    unsigned m = 0;
    unsigned d = 0;
    int end = 0;
    const std::string copy(text);
    if (copy.size() != 10 || std::sscanf(copy.c_str(), "%4d-%2u-%2u%n", &y, &m, &d, &end) != 3 || end != 10)
        return {};
    const year_month_day date{year{y}, month{m}, day{d}};
    if (!date.ok() || y < 0 || toIsoDay(LocalDay{date}) != text) // sscanf takes signs and blanks for digits
        return {};
    return LocalDay{date};
}

// The transitions are read once, so that a million conversions cost a binary search each and no lock.
struct Zone::Data {
    struct Span {
        Instant from;
        seconds offset;
    };
    std::string name;
    std::vector<Span> spans; // ascending; the first one holds from the beginning of time

    const Span *spanAt(Instant instant) const
    {
        auto after = std::upper_bound(spans.begin(), spans.end(), instant, [](Instant at, const Span &s) { return at < s.from; });
        return after == spans.begin() ? &spans.front() : &*std::prev(after);
    }
};

namespace {

constexpr auto kFirst = Instant{Millis{-2'208'988'800'000}}; // 1900-01-01
constexpr auto kLast = Instant{Millis{4'102'444'800'000}};   // 2100-01-01

} // namespace

Zone::Zone() : m_data(std::make_shared<Data>(Data{"UTC", {{kFirst, seconds{0}}}})) {}

Result<Zone> Zone::named(std::string_view iana)
{
    const QByteArray id(iana.data(), static_cast<qsizetype>(iana.size()));
    if (iana == "UTC")
        return Zone{};
    // An offset such as 'UTC+02:00' is accepted by Qt but is no place: it knows no daylight saving.
    if (!QTimeZone::isTimeZoneIdAvailable(id) || iana.starts_with("UTC+") || iana.starts_with("UTC-"))
        return Error{Errc::UnknownZone, {}, std::string(iana)};
    const QTimeZone zone(id);
    const auto start = QDateTime::fromMSecsSinceEpoch(toMillis(kFirst), Qt::UTC);
    Data data{std::string(iana), {{kFirst, seconds{zone.offsetFromUtc(start)}}}};
    const auto transitions = zone.transitions(start, QDateTime::fromMSecsSinceEpoch(toMillis(kLast), Qt::UTC));
    for (const auto &t : transitions)
        data.spans.push_back({fromMillis(t.atUtc.toMSecsSinceEpoch()), seconds{t.offsetFromUtc}});
    Zone result;
    result.m_data = std::make_shared<const Data>(std::move(data));
    return result;
}

const std::string &Zone::name() const { return m_data->name; }

seconds Zone::offsetAt(Instant instant) const { return m_data->spanAt(instant)->offset; }

LocalDay Zone::dayOf(Instant instant) const
{
    return LocalDay{floor<days>(instant + offsetAt(instant)).time_since_epoch()};
}

Instant Zone::startOf(LocalDay day) const { return at(day, 0, Fold::First); }

Instant Zone::at(LocalDay day, int minutesOfDay, Fold fold) const
{
    const auto wall = Instant{day.time_since_epoch()} + minutes{minutesOfDay};
    // The offset can only be one of those in force around the wall time read as UTC.
    const auto *early = m_data->spanAt(wall - hours{26});
    const auto *last = m_data->spans.data() + m_data->spans.size();
    std::optional<Instant> first;
    std::optional<Instant> second;
    for (const auto *span = early; span != last && span->from <= wall + hours{26}; ++span) {
        const auto candidate = wall - span->offset;
        const bool begins = span == m_data->spans.data() || candidate >= span->from;
        const bool ends = span + 1 == last || candidate < (span + 1)->from;
        if (begins && ends) {
            if (!first)
                first = candidate;
            second = candidate;
        }
    }
    if (first)
        return fold == Fold::First ? *first : *second;
    // A gap: no offset yields this wall time, so the clock jumps over it.
    for (const auto *span = early + 1; span < last; ++span) {
        if (wall < span->from + span->offset)
            return span->from;
    }
    return wall - (last - 1)->offset;
}

double hoursOf(const Zone &zone, LocalDay day)
{
    return secondsBetween(zone.startOf(day), zone.startOf(day + days{1})) / 3600.0;
}

} // namespace attache
