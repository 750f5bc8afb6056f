#pragma once

#include "core/measure/membership.h"
#include "core/measure/people.h"
#include "core/measure/tally.h"

#include <array>
#include <cstdint>

namespace attache {

// The figures of exchanges and of their turns, in the order of the catalogue.
inline constexpr std::array kExchangeFigures{FigureId::Exchanges, FigureId::EndedByUs, FigureId::EndedByThem,
                                             FigureId::EndedClosed, FigureId::EndedOpen, FigureId::ReturnGivenAnswer,
                                             FigureId::Csr1, FigureId::Csr2, FigureId::Csr3, FigureId::Csr4};
inline constexpr std::array kTurnFigures{FigureId::OurTurnAnswered, FigureId::Continuation1, FigureId::Continuation2,
                                         FigureId::Continuation3, FigureId::Continuation4};

// What the figures of exchanges stand on, exchange by exchange: each is added once and costs some twenty bytes until settled.
class ExchangeSums {
public:
    explicit ExchangeSums(FigureContext context);

    void add(const ExchangeFact &exchange);
    void settle() { m_people = m_authors.settle(); } // after the last exchange

    const FigureContext &context() const { return m_context; }
    // n, what was excluded, people and, of figures of turns, in how many exchanges they stand.
    Tally describe(Figure &figure) const;

private:
    FigureContext m_context;
    // By kind: how many there are, and a bit for each figure that counts them, those of exchanges before those of turns.
    std::array<std::int64_t, ExchangeKind::kKinds> m_exchanges{};
    std::array<std::int64_t, TurnKind::kKinds> m_turns{};
    std::array<std::uint32_t, ExchangeKind::kKinds> m_exchangeFigures{};
    std::array<std::uint32_t, TurnKind::kKinds> m_turnFigures{};
    std::array<std::int64_t, kTurnFigures.size()> m_exchangesWith{}; // with a turn that the figure counts
    People m_authors;
    People::Shares m_people{};
};

} // namespace attache
