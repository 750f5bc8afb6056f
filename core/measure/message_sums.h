#pragma once

#include "core/measure/day_layout.h"
#include "core/measure/membership.h"
#include "core/measure/people.h"
#include "core/measure/tally.h"
#include "core/measure/wait_column.h"

#include <cstdint>
#include <vector>

namespace attache {

// The figures of messages, in the order of the catalogue.
inline constexpr std::array kMessageFigures{
    FigureId::MessagesAll, FigureId::Messages, FigureId::Answered, FigureId::Silent, FigureId::TooLate, FigureId::Open,
    FigureId::DeletedUnanswered, FigureId::InvalidTime, FigureId::MarkedAnsweredUnseen, FigureId::Waiting,
    FigureId::LatencyMedian, FigureId::LatencyP25, FigureId::LatencyP75, FigureId::LatencyP90,
    FigureId::LatencyRestrictedMean72h, FigureId::LatencyMedianAnsweredOnly,
    FigureId::AnswerRate1h, FigureId::AnswerRate4h, FigureId::AnswerRate24h};

// The shares whose waits are figures: latency-median, -p25, -p75 and -p90; and the time that the mean wait is restricted to.
inline constexpr std::array kLatencyShares{0.5, 0.25, 0.75, 0.9};
inline constexpr double kRestrictionSeconds = 72.0 * 3600;

// What the curve of waits tells, in seconds.
struct LatencySummary {
    bool any = false; // a message is at risk; without one the rest is empty
    std::vector<Quantile> quantiles; // by kLatencyShares
    RestrictedMean restrictedMean;
    std::optional<double> answeredMedian;
};

// What the figures of messages stand on, message by message: each is added once and costs some thirty bytes until settled.
class MessageSums {
public:
    explicit MessageSums(FigureContext context);

    // Before the first message: the number of each day is wanted (that of kept messages), or the curve of another clock.
    void countDays(DayLayout layout);
    void alsoOn(FigureContext otherClock);

    void add(const MessageFact &message);
    // After the last message. The curves made of them have at most `curvePoints` points (curves.h).
    void settle(std::size_t curvePoints);

    const FigureContext &context() const { return m_context; }
    Tally tally(FigureId figure) const;
    // n, what was excluded, and people.
    Tally describe(Figure &figure) const;
    const LatencySummary &latency() const { return m_latency; }
    // Share still waiting on the context's clock, a point at every distinct time.
    const std::vector<CurvePoint> &everyPoint() const { return m_points; }
    const std::vector<Curve> &curves() const { return m_curves; } // of each clock that has a calendar, in their order
    const std::vector<std::int64_t> &byDay() const { return m_byDay; } // by place in the layout

private:
    struct KindCount {
        MessageKind kind;
        std::int64_t messages = 0;
        std::uint32_t figures = 0; // a bit for each of kMessageFigures that counts the kind
    };
    struct OtherClock {
        FigureContext context;
        WaitColumn waits;
    };
    KindCount &countOf(const MessageKind &kind);

    FigureContext m_context;
    std::optional<DayLayout> m_days;
    std::vector<KindCount> m_kinds;
    std::vector<std::uint16_t> m_placeOfKind; // in m_kinds, from 1; by MessageKind::index()
    People m_authors;
    People::Shares m_people{};
    WaitColumn m_waits;
    std::vector<OtherClock> m_otherClocks;
    LatencySummary m_latency;
    std::vector<CurvePoint> m_points;
    std::vector<Curve> m_curves;
    std::vector<std::int64_t> m_byDay;
};

} // namespace attache
