#pragma once

#include "core/domain/scope.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attache {

enum class FigureId; // domain/figure_catalogue.h lists them all

enum class Unit { Posts, Messages, Conversations, Exchanges, Seconds, Share, Reactions, ReactionsPerPost };
std::string_view unitName(Unit unit); // 'posts', …, 'reactions per post'

// Why a figure has no value. Never shown as 0.
enum class NoValue { NoData, EmptyDenominator, NotReached, NoCalendar, NoCounts, FollowUpTooShort, TooFew };
std::string_view noValueName(NoValue reason); // 'no-data', …

// 95 %. A missing bound was not reached.
struct Interval {
    std::optional<double> lo, hi;
    bool operator==(const Interval &) const = default;
};

// What was left out of a figure, and why: a stable word ('left-on-purpose', 'unripe', 'invalid-time', …).
struct Excluded {
    std::string reason;
    std::int64_t n = 0;
    bool operator==(const Excluded &) const = default;
};

struct Test {
    std::string name; // 'two proportions', 'log-rank', 'mann-whitney'
    std::optional<double> statistic, p;
    bool operator==(const Test &) const = default;
};

// The same figure for the window compared with.
struct Comparison {
    std::optional<double> value;
    std::optional<std::int64_t> numerator, denominator;
    std::int64_t n = 0;
    std::optional<Interval> interval;
    std::optional<double> difference; // this minus that, in the figure's unit
    std::optional<Interval> differenceInterval;
    std::optional<Test> test;
    std::optional<double> superiority; // Mann-Whitney A, for reactions per post
    std::string warning; // 'unequal-lengths', 'unequal-weekdays' or empty
};

// A number that never travels alone: one value of this type is what screen, PDF, CSV and JSON print.
struct Figure {
    FigureId id{};
    std::optional<double> value;
    std::optional<NoValue> reason; // there if and only if there is no value
    Unit unit = Unit::Messages;
    std::optional<std::int64_t> numerator, denominator; // of shares, and of means
    std::int64_t n = 0; // items the figure stands on
    std::optional<Interval> interval;
    ClockKind clock = ClockKind::Wall;
    bool partial = false; // a sum with unknown parts
    std::vector<Excluded> excluded;
    std::vector<Gap> gaps;
    std::optional<Comparison> compare;
    std::int64_t people = 0;        // distinct authors among n, 0 where it does not apply
    bool oneAuthorDominates = false; // one author gives more than a fifth of n
    std::int64_t exchanges = 0;     // of turns: how many exchanges they stand in
    bool accountsOverlap = false;   // an item may belong to several accounts of the scope
};

// Share still waiting (Kaplan-Meier), with its band. `t` in seconds.
struct CurvePoint {
    double t = 0, s = 1;
    std::optional<double> se, lo, hi;
    std::int64_t n = 0, d = 0, c = 0; // at risk just before, answered, censored at t
    bool operator==(const CurvePoint &) const = default;
};

// The times that a curve is marked at, in seconds: 1 and 15 minutes, 1 and 4 hours, 1, 3, 7, 30, 90 and 365 days.
inline constexpr std::array kMarkedSeconds{60.0, 900.0, 3600.0, 14'400.0, 86'400.0, 259'200.0,
                                           604'800.0, 2'592'000.0, 7'776'000.0, 31'536'000.0};

struct Curve {
    ClockKind clock = ClockKind::Wall;
    std::int64_t n = 0, events = 0;
    std::vector<CurvePoint> points;
    // Read off every point, also where only some of them are kept: the curve at each of kMarkedSeconds (n: waiting just
    // before) and the time by which half had an answer.
    std::vector<CurvePoint> marks;
    std::optional<double> half;
    std::vector<Excluded> excluded;
    std::vector<Gap> gaps;
};

struct DayPoint {
    LocalDay day;
    Instant from, to;
    double hours = 24;
    std::optional<double> value; // none: nothing is known of this day
    std::int64_t n = 0;          // items the value stands on
    bool gap = false;            // a capture gap touches the day
    bool few = false;            // left out of a shareable copy: it counts too few
};

struct Series {
    std::string id; // 'engagement-by-day', 'reactions-positive-by-day', …
    Unit unit = Unit::Reactions;
    std::vector<DayPoint> points;
};

// The answer to one Scope.
struct FigureSet {
    Scope scope;
    std::optional<Instant> lastImport; // by the wall clock
    int calendarVersion = 0;
    std::vector<Gap> gaps;
    std::vector<Figure> figures;
    std::vector<Curve> curves;
    std::vector<Series> series;

    const Figure &figure(FigureId id) const; // every catalogued figure is there
    const Series *seriesOf(std::string_view id) const;
};

} // namespace attache
