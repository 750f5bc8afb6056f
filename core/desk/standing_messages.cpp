#include "core/desk/standing_messages.h"

#include "core/desk/upkeep/upkeep.h"
#include "core/store/database.h"
#include "core/store/fact_scan.h"

namespace attache {

namespace {

// 32 MiB: with more of them the time is less of a concern than the memory of a window that is open all day.
constexpr std::size_t kMostKept = 1'000'000;

std::uint8_t bit(InboxState state, bool in) { return in ? static_cast<std::uint8_t>(1U << static_cast<unsigned>(state)) : 0; }

// Of those that need no answer, why.
InboxState whyLeft(std::optional<DecisionKind> decision)
{
    switch (decision.value_or(DecisionKind::LeftOnPurpose)) {
    case DecisionKind::Spam: return InboxState::Spam;
    case DecisionKind::Duplicate: return InboxState::Duplicate;
    case DecisionKind::ClosingCourtesy: return InboxState::ClosingCourtesy;
    default: return InboxState::LeftOnPurpose;
    }
}

std::uint8_t statesOf(const MessageStanding &standing, const Fact &fact)
{
    if (standing.status == MessageStatus::LeftOnPurpose)
        return bit(whyLeft(decodeMessageFact(fact).decision), true);
    return bit(InboxState::Waiting, standing.status == MessageStatus::Open && !standing.marked)
           | bit(InboxState::MarkedAnswered, standing.marked)
           | bit(InboxState::TooLate, standing.status == MessageStatus::TooLate);
}

Result<std::shared_ptr<const StandingMessages>> read(Database &reader)
{
    auto messages = std::make_shared<StandingMessages>();
    auto done = scanFacts(reader, FactKind::Message, {}, [&](const Fact &fact) {
        const auto standing = decodeMessageStanding(fact);
        if (const auto states = statesOf(standing, fact); states != 0)
            messages->add({fact.ref, fact.at, decodeMessageFact(fact).author, static_cast<std::int32_t>(accountsOf(fact)), states,
                           standing.more});
        return true;
    });
    if (!done)
        return done.error();
    return std::shared_ptr<const StandingMessages>(std::move(messages));
}

} // namespace

void StandingMessages::add(const StandingMessage &message)
{
    constexpr std::size_t inPiece = 65'536; // 2 MiB: one large page
    if (m_pieces.empty() || m_pieces.back().size() == inPiece)
        m_pieces.emplace_back().reserve(m_pieces.size() == 1 ? 0 : inPiece);
    m_pieces.back().push_back(message);
}

std::size_t StandingMessages::size() const
{
    std::size_t size = 0;
    for (const auto &piece : m_pieces)
        size += piece.size();
    return size;
}

Result<std::shared_ptr<const StandingMessages>> StandingBoard::of(Database &reader)
{
    const std::lock_guard lock(m_mutex); // who asks at the same time waits for the same answer
    const auto turn = derivedTurn(reader);
    if (!turn)
        return turn.error();
    if (m_messages && *turn == m_turn)
        return m_messages;
    m_messages.reset();
    auto messages = read(reader);
    if (messages && (*messages)->size() <= kMostKept) {
        m_messages = *messages;
        m_turn = *turn;
    }
    return messages;
}

} // namespace attache
