#include "core/measure/message_sums.h"

#include "core/measure/curves.h"
#include "core/measure/latency.h"

#include <algorithm>

namespace attache {

namespace {

constexpr std::size_t placeOf(FigureId figure)
{
    const auto found = std::find(kMessageFigures.begin(), kMessageFigures.end(), figure);
    return static_cast<std::size_t>(found - kMessageFigures.begin());
}

constexpr std::uint32_t bitOf(std::size_t place) { return std::uint32_t{1} << place; }

static_assert(kMessageFigures.size() <= People::kMostFigures);

constexpr std::uint32_t kOfTheSet = bitOf(placeOf(FigureId::Messages));
constexpr std::uint32_t kAtRisk = bitOf(placeOf(FigureId::LatencyMedian));

} // namespace

MessageSums::MessageSums(FigureContext context) : m_context(std::move(context)), m_placeOfKind(MessageKind::kKinds) {}

void MessageSums::countDays(DayLayout layout)
{
    m_byDay.assign(layout.days().size(), 0);
    m_days = std::move(layout);
}

void MessageSums::alsoOn(FigureContext otherClock) { m_otherClocks.push_back({std::move(otherClock), {}}); }

MessageSums::KindCount &MessageSums::countOf(const MessageKind &kind)
{
    auto &place = m_placeOfKind[kind.index()];
    if (place == 0) {
        KindCount count{kind};
        for (std::size_t i = 0; i < kMessageFigures.size(); ++i)
            count.figures |= counts(membershipOf(kMessageFigures[i], kind)) ? bitOf(i) : 0;
        m_kinds.push_back(count);
        place = static_cast<std::uint16_t>(m_kinds.size());
    }
    return m_kinds[place - 1U];
}

void MessageSums::add(const MessageFact &message)
{
    const auto wait = elapsedWait(message, m_context);
    auto &count = countOf(kindOf(message, wait, m_context));
    ++count.messages;
    m_authors.add(message.author, count.figures);
    if (count.figures & kAtRisk) {
        const bool answered = message.status == MessageStatus::Answered;
        if (wait)
            m_waits.add(*wait, answered);
        for (auto &other : m_otherClocks)
            if (const auto otherWait = elapsedWait(message, other.context))
                other.waits.add(*otherWait, answered);
    }
    if (m_days && count.figures & kOfTheSet)
        if (const auto day = m_days->indexOf(message.anchor))
            ++m_byDay[*day];
}

void MessageSums::settle(std::size_t curvePoints)
{
    m_people = m_authors.settle();
    const auto pointsOf = [](WaitColumn waits) {
        const auto equal = waits.equalWaits();
        waits = {};
        return survivalCurve(equal);
    };
    for (auto &other : m_otherClocks) {
        other.waits.sort();
        const auto points = pointsOf(std::exchange(other.waits, {}));
        m_curves.push_back(latencyCurve(*this, other.context, points, curvePoints));
    }
    m_waits.sort();
    m_latency.answeredMedian = m_waits.answeredMedian();
    m_points = pointsOf(std::exchange(m_waits, {}));
    m_latency.any = !m_points.empty();
    m_latency.quantiles = quantilesOf(m_points, kLatencyShares);
    m_latency.restrictedMean = restrictedMean(m_points, kRestrictionSeconds);
    if (m_context.hasClock())
        m_curves.push_back(latencyCurve(*this, m_context, m_points, curvePoints));
    std::sort(m_curves.begin(), m_curves.end(), [](const Curve &a, const Curve &b) { return a.clock < b.clock; });
}

Tally MessageSums::tally(FigureId figure) const
{
    Tally tally;
    for (const auto &count : m_kinds)
        tally.add(membershipOf(figure, count.kind), count.messages);
    return tally;
}

Tally MessageSums::describe(Figure &figure) const
{
    auto sums = tally(figure.id);
    sums.describe(figure);
    describePeople(figure, m_people[placeOf(figure.id)]);
    return sums;
}

} // namespace attache
