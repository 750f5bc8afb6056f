#include "core/desk/demo/conversation.h"

#include "core/desk/demo/rhythm.h"

namespace attache::demo {

namespace {

// Of 1000: so many turns of theirs we answer, so many answers of ours bring them back; by round.
constexpr int kAnswered[] = {745, 795, 740, 700};
constexpr int kCameBack[] = {455, 430, 420, 450};

// Of the last four weeks so many more, and so many more at once: the scenes on top should not make them the worse ones.
constexpr int kMoreOfLate = 25, kSwifterOfLate = 90;

constexpr int byRound(const int (&table)[4], int round) { return table[round < 3 ? round : 3]; }

enum class Turn { Question, FollowUp, Again, Thanks };

class Play {
public:
    Play(Stage &stage, Dice &dice, const Opening &opening)
        : m_stage(stage),
          m_dice(dice),
          m_opening(opening),
          m_remarks(remarksOf(opening.language)),
          m_details(stage.details(dice, opening.at)),
          m_again(dice.below(static_cast<int>(m_remarks.again.size())))
    {}

    int run()
    {
        const int first = ask();
        for (int theirs = first; theirs != kUnseen; ++m_round) {
            const int ours = answer(theirs);
            theirs = ours == kUnseen ? kUnseen : comeBack(ours);
        }
        return first;
    }

private:
    int ask();
    int answer(int theirs);
    int comeBack(int ours);
    int thank(int ours, Instant at);
    std::string questionText();
    std::string answerText();
    std::string_view anyOf(std::span<const std::string_view> all) { return m_dice.pick(all); }
    std::string filled(std::string_view pattern) const { return fill(pattern, m_opening.language, m_details); }
    int say(const Voice &who, Instant at, std::string text, int parent)
    {
        const int said = m_stage.say(who, replyTo(parent, at, m_opening.language, std::move(text)));
        m_stage.setTopic(said, m_opening.talk->subject);
        return said;
    }

    Stage &m_stage;
    Dice &m_dice;
    const Opening &m_opening;
    const Remarks &m_remarks;
    Details m_details;
    int m_again;
    int m_round = 0;
    Turn m_turn = Turn::Question;
    int m_added = kUnseen; // what they added to their open message
};

std::string Play::questionText()
{
    std::string text;
    if (m_dice.chance(450))
        text += anyOf(m_remarks.greetings);
    text += filled(m_opening.talk->question);
    if (m_dice.chance(380))
        text += anyOf(m_remarks.signOffs);
    return text;
}

int Play::ask()
{
    const auto text = questionText();
    const auto &us = m_opening.us;
    const auto &them = m_opening.them;
    const int asked =
        m_stage.say(them, m_opening.parent == kUnseen ? addressing(us.key.handle, m_opening.at, m_opening.language, text)
                                                      : replyTo(m_opening.parent, m_opening.at, m_opening.language, text));
    m_stage.setTopic(asked, m_opening.talk->subject);
    if (asked == kUnseen || !m_dice.chance(60))
        return asked;
    const auto later = m_opening.at + std::chrono::minutes{m_dice.between(2, 35)};
    m_added = say(them, later, filled(anyOf(m_remarks.nudges)), asked);
    return asked;
}

std::string Play::answerText()
{
    if (m_turn == Turn::Thanks)
        return std::string(anyOf(m_remarks.welcomes));
    if (m_turn == Turn::Again)
        return filled(m_remarks.again[static_cast<std::size_t>(m_again)].answer);
    if (m_turn == Turn::FollowUp)
        return filled(m_opening.talk->secondAnswer);
    if (m_opening.promised || m_dice.chance(50))
        return filled(anyOf(m_remarks.promises));
    return m_dice.chance(60) ? std::string(anyOf(m_remarks.links)) : filled(m_opening.talk->answer);
}

int Play::answer(int theirs)
{
    const Loose open{theirs, m_added, m_turn == Turn::Thanks};
    const bool certain = m_round <= m_opening.certainRounds && m_opening.certainRounds > 0;
    const bool ofLate = m_stage.now() - m_opening.at < std::chrono::days{28};
    const bool meant =
        certain || m_dice.chance(m_turn == Turn::Thanks ? 700 : byRound(kAnswered, m_round) + (ofLate ? kMoreOfLate : 0));
    const auto asked = m_added == kUnseen ? m_stage.post(theirs).createdAt : m_stage.post(m_added).createdAt;
    const auto meantAt = momentOfAnswer(m_dice, m_stage.zone(), m_stage.host(), asked, ofLate ? kSwifterOfLate : 0);
    const auto at = m_stage.captured(m_opening.us.key.platform, meantAt);
    const int ours = meant ? say(m_opening.us, at, answerText(), theirs) : kUnseen;
    if (ours == kUnseen)
        m_stage.leaveOpen(open);
    m_added = kUnseen;
    return ours;
}

int Play::thank(int ours, Instant at)
{
    m_turn = Turn::Thanks;
    const int thanks = say(m_opening.them, at, std::string(anyOf(m_remarks.thanks)), ours);
    const auto decided = at + std::chrono::hours{m_dice.between(1, 20)};
    if (thanks == kUnseen || !m_dice.chance(560) || decided > m_stage.now())
        return thanks;
    m_stage.decide(thanks, DecisionKind::ClosingCourtesy, "thanks, nothing asked", decided);
    return kUnseen;
}

int Play::comeBack(int ours)
{
    if (m_turn == Turn::Thanks)
        return kUnseen;
    const bool certain = m_round < m_opening.certainRounds;
    if (!certain && !m_dice.chance(byRound(kCameBack, m_round)))
        return kUnseen;
    const auto at = momentOfReturn(m_dice, m_stage.post(ours).createdAt);
    if (!certain && m_dice.chance(m_round == 0 ? 310 : 500))
        return thank(ours, at);
    if (m_round == 0) {
        m_turn = Turn::FollowUp;
        return say(m_opening.them, at, filled(m_opening.talk->followUp), ours);
    }
    m_turn = Turn::Again;
    m_again = (m_again + 1) % static_cast<int>(m_remarks.again.size());
    return say(m_opening.them, at, filled(m_remarks.again[static_cast<std::size_t>(m_again)].question), ours);
}

} // namespace

int converse(Stage &stage, Dice &dice, const Opening &opening) { return Play(stage, dice, opening).run(); }

void remark(Stage &stage, Dice &dice, const Opening &opening)
{
    const auto &remarks = remarksOf(opening.language);
    const bool kind = dice.chance(520);
    const auto details = stage.details(dice, opening.at);
    const auto text = fill(dice.pick(kind ? remarks.praise : remarks.complaints), opening.language, details);
    const int said = stage.say(opening.them, replyTo(opening.parent, opening.at, opening.language, text));
    if (said == kUnseen)
        return;
    const auto at = stage.captured(opening.us.key.platform, momentOfAnswer(dice, stage.zone(), stage.host(), opening.at));
    if (kind && at <= stage.now() && dice.chance(180)) {
        stage.decide(said, DecisionKind::LeftOnPurpose, "praise, asks nothing", at);
        return;
    }
    const auto &answers = kind ? remarks.welcomes : remarks.promises;
    const bool answered =
        dice.chance(kind ? 450 : 640)
        && stage.say(opening.us, replyTo(said, at, opening.language, fill(dice.pick(answers), opening.language, details)))
               != kUnseen;
    if (!answered)
        stage.leaveOpen({said, kUnseen, false});
}

} // namespace attache::demo
