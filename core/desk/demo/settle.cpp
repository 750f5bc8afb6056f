#include "core/desk/demo/settle.h"

#include <algorithm>
#include <array>

namespace attache::demo {

namespace {

using std::chrono::hours;

constexpr hours kYoung{26}, kOld{5 * 24}, kForgotten{9 * 24};
constexpr int kYoungOpen = 10, kMiddleOpen = 6, kOldOpen = 5, kMarked = 6;

struct Reason {
    DecisionKind kind;
    std::string_view words;
};
constexpr std::array kReasons{
    Reason{DecisionKind::LeftOnPurpose, "answered by mail, file attached there"},
    Reason{DecisionKind::LeftOnPurpose, "insult, asks nothing"},
    Reason{DecisionKind::LeftOnPurpose, "outside our remit, the host authority was named in the thread"},
    Reason{DecisionKind::Spam, "advertisement"},
    Reason{DecisionKind::LeftOnPurpose, "under legal review, the capital decides"},
    Reason{DecisionKind::Duplicate, "asked again elsewhere, answered there"},
};

class Settling {
public:
    explicit Settling(Stage &stage) : m_stage(stage), m_dice(stage.dice(300)), m_all(stage.loose())
    {
        std::stable_sort(m_all.begin(), m_all.end(), [&](const Loose &a, const Loose &b) { return asked(a) > asked(b); });
    }

    void run()
    {
        for (const auto &message : m_all)
            if (!staysOpen(message))
                close(message);
    }

private:
    Instant asked(const Loose &message) const { return m_stage.post(message.post).createdAt; }
    bool staysOpen(const Loose &message);
    void close(const Loose &message);
    void withdraw(const Loose &message);
    // A moment of ours that long after the question, and not after now.
    Instant later(const Loose &message, int fewestHours, int mostHours)
    {
        const auto at = asked(message) + hours{m_dice.between(fewestHours, mostHours)};
        return std::min(at, m_stage.now() - std::chrono::minutes{m_dice.between(1, 3)});
    }

    Stage &m_stage;
    Dice m_dice;
    std::vector<Loose> m_all; // newest first
    int m_young = 0, m_middle = 0, m_old = 0, m_marked = 0;
    std::size_t m_closed = 0, m_reasons = 0;
};

bool Settling::staysOpen(const Loose &message)
{
    const auto age = m_stage.now() - asked(message);
    if (message.courtesy)
        return false;
    if (age < kYoung && m_young < kYoungOpen)
        return ++m_young;
    if (age >= hours{3} && age < kForgotten && m_marked < kMarked && (m_marked <= m_middle || age >= kOld)) {
        m_stage.decide(message.post, DecisionKind::MarkedAnswered, "answered by hand", later(message, 2, 30));
        return ++m_marked;
    }
    if (age >= kYoung && age < kOld && m_middle < kMiddleOpen)
        return ++m_middle;
    return age >= kOld && age < kForgotten && m_old < kOldOpen && ++m_old;
}

void Settling::withdraw(const Loose &message)
{
    const auto at = later(message, 4, 60);
    m_stage.remove(message.post, at);
    if (message.added != kUnseen)
        m_stage.remove(message.added, std::max(at, m_stage.post(message.added).createdAt));
}

void Settling::close(const Loose &message)
{
    if (message.courtesy) {
        m_stage.decide(message.post, DecisionKind::ClosingCourtesy, "thanks, nothing asked", later(message, 1, 20));
        return;
    }
    constexpr std::array turns{'l', 'p', 'l', 'w', 'l', 'l', 'l', 'l', 'w', 'l', 'l', 'p', 'l', 'w', 'l', 'l'};
    const auto turn = turns[m_closed++ % turns.size()];
    if (turn == 'w') {
        withdraw(message);
        return;
    }
    if (turn == 'l') {
        m_stage.decide(message.post, DecisionKind::TooLate, "too late to help", later(message, 60, 170));
        return;
    }
    const auto &reason = kReasons[m_reasons++ % kReasons.size()];
    m_stage.decide(message.post, reason.kind, std::string(reason.words), later(message, 3, 48));
}

} // namespace

void settleLoose(Stage &stage) { Settling(stage).run(); }

} // namespace attache::demo
