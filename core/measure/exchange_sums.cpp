#include "core/measure/exchange_sums.h"

#include <algorithm>

namespace attache {

namespace {

constexpr std::uint32_t bitOf(std::size_t place) { return std::uint32_t{1} << place; }

static_assert(kExchangeFigures.size() + kTurnFigures.size() <= People::kMostFigures);

template <class Figures>
std::size_t placeIn(const Figures &figures, FigureId figure)
{
    return static_cast<std::size_t>(std::find(figures.begin(), figures.end(), figure) - figures.begin());
}

// For every kind a bit for each of the figures that counts it, from place `first` on.
template <class Kind, class Figures>
auto countingFigures(const Figures &figures, std::size_t first)
{
    std::array<std::uint32_t, Kind::kKinds> counting{};
    for (std::size_t kind = 0; kind < counting.size(); ++kind)
        for (std::size_t i = 0; i < figures.size(); ++i)
            counting[kind] |= counts(membershipOf(figures[i], Kind::at(kind))) ? bitOf(first + i) : 0;
    return counting;
}

template <class Kind, std::size_t Kinds>
Tally tallyOf(FigureId figure, const std::array<std::int64_t, Kinds> &items)
{
    Tally tally;
    for (std::size_t kind = 0; kind < Kinds; ++kind)
        if (items[kind] > 0)
            tally.add(membershipOf(figure, Kind::at(kind)), items[kind]);
    return tally;
}

} // namespace

ExchangeSums::ExchangeSums(FigureContext context)
    : m_context(std::move(context)),
      m_exchangeFigures(countingFigures<ExchangeKind>(kExchangeFigures, 0)),
      m_turnFigures(countingFigures<TurnKind>(kTurnFigures, kExchangeFigures.size()))
{}

void ExchangeSums::add(const ExchangeFact &exchange)
{
    const auto kind = kindOf(exchange, m_context).index();
    ++m_exchanges[kind];
    auto figures = m_exchangeFigures[kind];
    for (std::size_t i = 0; i < exchange.turns.size(); ++i) {
        const auto turn = kindOf(exchange, i, m_context).index();
        ++m_turns[turn];
        // A second turn of the same author in the same figure counts for itself.
        m_authors.add(exchange.author, figures & m_turnFigures[turn]);
        figures |= m_turnFigures[turn];
    }
    m_authors.add(exchange.author, figures);
    for (std::size_t i = 0; i < kTurnFigures.size(); ++i)
        m_exchangesWith[i] += figures & bitOf(kExchangeFigures.size() + i) ? 1 : 0;
}

Tally ExchangeSums::describe(Figure &figure) const
{
    const bool ofTurns = figureEntry(figure.id).item == Item::Turn;
    const auto tally = ofTurns ? tallyOf<TurnKind>(figure.id, m_turns) : tallyOf<ExchangeKind>(figure.id, m_exchanges);
    tally.describe(figure);
    const auto turnPlace = placeIn(kTurnFigures, figure.id);
    describePeople(figure,
                   m_people[ofTurns ? kExchangeFigures.size() + turnPlace : placeIn(kExchangeFigures, figure.id)]);
    if (ofTurns)
        figure.exchanges = m_exchangesWith[turnPlace];
    return tally;
}

} // namespace attache
