#include "core/models/figure_words.h"

#include "core/models/fill.h"

#include <array>
#include <cmath>

namespace attache {

namespace {

using enum FigureId;

// Title on screen, and the words that carry the value in a sentence: of counts with plural forms.
struct Title {
    FigureId id;
    const char *title;
    const char *statement;
};

constexpr std::array kTitles{
    Title{Posts, QT_TRANSLATE_NOOP("FigureWords", "Posts collected"), QT_TRANSLATE_N_NOOP("FigureWords", "%1 post(s) collected")},
    Title{MessagesAll, QT_TRANSLATE_NOOP("FigureWords", "Messages to us"),
          QT_TRANSLATE_N_NOOP("FigureWords", "%1 message(s) to us")},
    Title{Messages, QT_TRANSLATE_NOOP("FigureWords", "Messages that call for an answer"),
          QT_TRANSLATE_N_NOOP("FigureWords", "%1 message(s) that call(s) for an answer")},
    Title{Answered, QT_TRANSLATE_NOOP("FigureWords", "Answered"), QT_TRANSLATE_N_NOOP("FigureWords", "%1 message(s) answered")},
    Title{Silent, QT_TRANSLATE_NOOP("FigureWords", "Left unanswered on purpose"),
          QT_TRANSLATE_N_NOOP("FigureWords", "%1 message(s) left unanswered on purpose")},
    Title{TooLate, QT_TRANSLATE_NOOP("FigureWords", "Too late to answer"),
          QT_TRANSLATE_N_NOOP("FigureWords", "%1 message(s) too late to answer")},
    Title{Open, QT_TRANSLATE_NOOP("FigureWords", "Waiting"),
          QT_TRANSLATE_N_NOOP("FigureWords", "%1 message(s) without an answer yet")},
    Title{DeletedUnanswered, QT_TRANSLATE_NOOP("FigureWords", "Withdrawn by their author"),
          QT_TRANSLATE_N_NOOP("FigureWords", "%1 message(s) withdrawn by their author before an answer")},
    Title{InvalidTime, QT_TRANSLATE_NOOP("FigureWords", "Answered at an impossible time"),
          QT_TRANSLATE_N_NOOP("FigureWords", "%1 message(s) answered at an impossible time")},
    Title{MarkedAnsweredUnseen, QT_TRANSLATE_NOOP("FigureWords", "Marked answered, not yet seen"),
          QT_TRANSLATE_N_NOOP("FigureWords", "%1 message(s) marked answered, not yet seen")},
    Title{Waiting, QT_TRANSLATE_NOOP("FigureWords", "Waiting for us now"),
          QT_TRANSLATE_N_NOOP("FigureWords", "%1 message(s) waiting for us")},
    Title{Conversations, QT_TRANSLATE_NOOP("FigureWords", "Conversations"),
          QT_TRANSLATE_N_NOOP("FigureWords", "%1 conversation(s)")},
    Title{Exchanges, QT_TRANSLATE_NOOP("FigureWords", "Exchanges opened by the public"),
          QT_TRANSLATE_N_NOOP("FigureWords", "%1 exchange(s) opened by the public")},
    Title{EndedByUs, QT_TRANSLATE_NOOP("FigureWords", "We fell silent"),
          QT_TRANSLATE_N_NOOP("FigureWords", "%1 exchange(s) ended because we fell silent")},
    Title{EndedByThem, QT_TRANSLATE_NOOP("FigureWords", "They fell silent"),
          QT_TRANSLATE_N_NOOP("FigureWords", "%1 exchange(s) ended because they fell silent")},
    Title{EndedClosed, QT_TRANSLATE_NOOP("FigureWords", "Closed"),
          QT_TRANSLATE_N_NOOP("FigureWords", "%1 exchange(s) closed with thanks or on purpose")},
    Title{EndedOpen, QT_TRANSLATE_NOOP("FigureWords", "Still open"),
          QT_TRANSLATE_N_NOOP("FigureWords", "%1 exchange(s) still open")},
    Title{LatencyMedian, QT_TRANSLATE_NOOP("FigureWords", "Half had an answer within"),
          QT_TRANSLATE_NOOP("FigureWords", "Half of the messages had an answer within %1")},
    Title{LatencyP25, QT_TRANSLATE_NOOP("FigureWords", "A quarter had an answer within"),
          QT_TRANSLATE_NOOP("FigureWords", "A quarter of the messages had an answer within %1")},
    Title{LatencyP75, QT_TRANSLATE_NOOP("FigureWords", "Three quarters had an answer within"),
          QT_TRANSLATE_NOOP("FigureWords", "Three quarters of the messages had an answer within %1")},
    Title{LatencyP90, QT_TRANSLATE_NOOP("FigureWords", "Nine in ten had an answer within"),
          QT_TRANSLATE_NOOP("FigureWords", "Nine in ten messages had an answer within %1")},
    Title{LatencyRestrictedMean72h, QT_TRANSLATE_NOOP("FigureWords", "Average wait within the first 72 h"),
          QT_TRANSLATE_NOOP("FigureWords", "Over its first 72 hours a message waits %1 on average")},
    Title{LatencyMedianAnsweredOnly, QT_TRANSLATE_NOOP("FigureWords", "Half of the answered, within"),
          QT_TRANSLATE_NOOP("FigureWords", "Half of the answered messages were answered within %1, the unanswered left out")},
    Title{AnswerRate1h, QT_TRANSLATE_NOOP("FigureWords", "Answered within 1 h"),
          QT_TRANSLATE_NOOP("FigureWords", "%1 of messages answered within 1 hour")},
    Title{AnswerRate4h, QT_TRANSLATE_NOOP("FigureWords", "Answered within 4 h"),
          QT_TRANSLATE_NOOP("FigureWords", "%1 of messages answered within 4 hours")},
    Title{AnswerRate24h, QT_TRANSLATE_NOOP("FigureWords", "Answered within 24 h"),
          QT_TRANSLATE_NOOP("FigureWords", "%1 of messages answered within 24 hours")},
    Title{OurTurnAnswered, QT_TRANSLATE_NOOP("FigureWords", "When it was our turn, we spoke"),
          QT_TRANSLATE_NOOP("FigureWords", "When it was our turn, we spoke %1 of the time")},
    Title{Continuation1, QT_TRANSLATE_NOOP("FigureWords", "We answered their first turn"),
          QT_TRANSLATE_NOOP("FigureWords", "%1 of their first turns had an answer from us")},
    Title{Continuation2, QT_TRANSLATE_NOOP("FigureWords", "They came back to our answer"),
          QT_TRANSLATE_NOOP("FigureWords", "%1 of our first answers brought them back")},
    Title{Continuation3, QT_TRANSLATE_NOOP("FigureWords", "We answered when they came back"),
          QT_TRANSLATE_NOOP("FigureWords", "%1 of their second turns had an answer from us")},
    Title{Continuation4, QT_TRANSLATE_NOOP("FigureWords", "They came back to our second answer"),
          QT_TRANSLATE_NOOP("FigureWords", "%1 of our second answers brought them back")},
    Title{ReturnGivenAnswer, QT_TRANSLATE_NOOP("FigureWords", "They wrote back"),
          QT_TRANSLATE_NOOP("FigureWords", "%1 of people we answered wrote back")},
    Title{Csr1, QT_TRANSLATE_NOOP("FigureWords", "We answered"),
          QT_TRANSLATE_NOOP("FigureWords", "%1 of exchanges had an answer from us")},
    Title{Csr2, QT_TRANSLATE_NOOP("FigureWords", "They came back"),
          QT_TRANSLATE_NOOP("FigureWords", "In %1 of exchanges they came back to our answer")},
    Title{Csr3, QT_TRANSLATE_NOOP("FigureWords", "We answered again"),
          QT_TRANSLATE_NOOP("FigureWords", "In %1 of exchanges we answered again")},
    Title{Csr4, QT_TRANSLATE_NOOP("FigureWords", "They came back again"),
          QT_TRANSLATE_NOOP("FigureWords", "In %1 of exchanges they came back again")},
    Title{Engagement, QT_TRANSLATE_NOOP("FigureWords", "Reactions"),
          QT_TRANSLATE_N_NOOP("FigureWords", "%1 reaction(s) to our posts")},
    Title{EngagementPerPost, QT_TRANSLATE_NOOP("FigureWords", "Reactions per post"),
          QT_TRANSLATE_NOOP("FigureWords", "%1 reactions per post of ours")},
    Title{EngagementRateFollowers, QT_TRANSLATE_NOOP("FigureWords", "Reactions per follower"),
          QT_TRANSLATE_NOOP("FigureWords", "Reactions came to %1 of the followers")},
    Title{EngagementRateImpressions, QT_TRANSLATE_NOOP("FigureWords", "Reactions per impression"),
          QT_TRANSLATE_NOOP("FigureWords", "Reactions came to %1 of the impressions")},
    Title{EngagementRateReach, QT_TRANSLATE_NOOP("FigureWords", "Reactions per person reached"),
          QT_TRANSLATE_NOOP("FigureWords", "Reactions came to %1 of the reach")},
};

// Looked up by the enumerator.
static_assert([] {
    for (std::size_t i = 0; i < kTitles.size(); ++i)
        if (static_cast<std::size_t>(kTitles[i].id) != i)
            return false;
    return true;
}());

const Title &titleOf(FigureId id) { return kTitles[static_cast<std::size_t>(id)]; }

bool isCount(Unit unit) { return unit != Unit::Seconds && unit != Unit::Share && unit != Unit::ReactionsPerPost; }

} // namespace

QString FigureWords::title(FigureId id) const { return tr(titleOf(id).title); }

// A fraction does not fit into '… of messages', nor a dash into anything: there the title leads.
QString FigureWords::statement(const Figure &figure) const
{
    const bool titled = !figure.value || (figure.unit == Unit::Share && faint(figure));
    if (titled)
        return fill(tr("%1: %2", "title and value"), {title(figure.id), figure.value ? plainText(figure) : tr("no value")});
    const char *pattern = titleOf(figure.id).statement;
    const QString translated =
        isCount(figure.unit) ? tr(pattern, nullptr, pluralNumber(std::llround(*figure.value))) : tr(pattern);
    return fill(translated, {plainText(figure)});
}

} // namespace attache
