#include "core/models/figure_words.h"

#include <array>

namespace attache {

namespace {

using enum FigureId;

// METRICS.md in plain words: what is in, what is out, how old it must be. Shown behind the number.
struct Definition {
    FigureId id;
    const char *words;
};

constexpr std::array kDefinitions{
    Definition{Posts, QT_TRANSLATE_NOOP("FigureWords",
                                 "Every collected, visible post of the period by its own time, ours and the public's. Deleted "
                                 "posts and posts that others only name are not counted.")},
    Definition{MessagesAll, QT_TRANSLATE_NOOP("FigureWords",
                                 "Every message of the period: what the public wrote to us as a reply or with a mention of us,"
                                 " including what was left unanswered on purpose. Posts that one person adds before we answer "
                                 "are one message.")},
    Definition{Messages, QT_TRANSLATE_NOOP("FigureWords",
                                 "Messages of the period that call for an answer: all messages but those left unanswered on "
                                 "purpose.")},
    Definition{Answered, QT_TRANSLATE_NOOP("FigureWords",
                                 "Messages to which a post of ours that still stands was seen. Automatic and deleted posts of "
                                 "ours are no answers.")},
    Definition{Silent, QT_TRANSLATE_NOOP("FigureWords",
                                 "Messages that somebody took out of the count on purpose, each with a reason: no answer "
                                 "needed, spam, duplicate or closing thanks.")},
    Definition{TooLate, QT_TRANSLATE_NOOP("FigureWords",
                                 "Messages marked as too late to answer. They stay unanswered in every rate; the mark only "
                                 "takes them from the queue.")},
    Definition{Open, QT_TRANSLATE_NOOP("FigureWords",
                                 "Messages without an answer from us, not withdrawn, not given up. Those marked answered by "
                                 "hand stay here until our post is seen.")},
    Definition{DeletedUnanswered, QT_TRANSLATE_NOOP("FigureWords",
                                 "Messages that their author deleted before we answered.")},
    Definition{InvalidTime, QT_TRANSLATE_NOOP("FigureWords",
                                 "Answered messages whose answer is dated more than two minutes before the question. They "
                                 "count as answered and are left out of the waiting times.")},
    Definition{MarkedAnsweredUnseen, QT_TRANSLATE_NOOP("FigureWords",
                                 "Messages that somebody marked as answered while no post of ours has been seen in an import. "
                                 "They change no rate until then.")},
    Definition{Waiting, QT_TRANSLATE_NOOP("FigureWords",
                                 "Messages without an answer that nobody has marked as answered: the queue.")},
    Definition{Conversations, QT_TRANSLATE_NOOP("FigureWords",
                                 "Threads of the period by their first post: a post with everything that replies to it, "
                                 "directly or further down.")},
    Definition{Exchanges, QT_TRANSLATE_NOOP("FigureWords",
                                 "An exchange is what one person and we wrote to each other in one conversation. Only those "
                                 "that the person opened are counted, by their first turn.")},
    Definition{EndedByUs, QT_TRANSLATE_NOOP("FigureWords",
                                 "Exchanges whose last word was theirs and that have been silent for 7 days.")},
    Definition{EndedByThem, QT_TRANSLATE_NOOP("FigureWords",
                                 "Exchanges whose last word was ours and that have been silent for 7 days.")},
    Definition{EndedClosed, QT_TRANSLATE_NOOP("FigureWords",
                                 "Exchanges that ended with thanks, or with a message that was left unanswered on purpose.")},
    Definition{EndedOpen, QT_TRANSLATE_NOOP("FigureWords",
                                 "Exchanges with a post in the last 7 days.")},
    Definition{LatencyMedian, QT_TRANSLATE_NOOP("FigureWords",
                                 "The time after which half of all messages had an answer. Messages still waiting are kept in "
                                 "with the time they have waited so far (Kaplan–Meier).")},
    Definition{LatencyP25, QT_TRANSLATE_NOOP("FigureWords",
                                 "The time after which a quarter of all messages had an answer. Messages still waiting are "
                                 "kept in with the time they have waited so far (Kaplan–Meier).")},
    Definition{LatencyP75, QT_TRANSLATE_NOOP("FigureWords",
                                 "The time after which three quarters of all messages had an answer. Messages still waiting "
                                 "are kept in with the time they have waited so far (Kaplan–Meier).")},
    Definition{LatencyP90, QT_TRANSLATE_NOOP("FigureWords",
                                 "The time after which nine in ten messages had an answer. Messages still waiting are kept in "
                                 "with the time they have waited so far (Kaplan–Meier).")},
    Definition{LatencyRestrictedMean72h, QT_TRANSLATE_NOOP("FigureWords",
                                 "How long a message waits on average during its first 72 hours; a message that is never "
                                 "answered counts with all 72. It exists even where half is never reached.")},
    Definition{LatencyMedianAnsweredOnly, QT_TRANSLATE_NOOP("FigureWords",
                                 "The median over answered messages alone, as other tools show it. It leaves out everybody who"
                                 " never had an answer, so it flatters; it is here for comparison only.")},
    Definition{AnswerRate1h, QT_TRANSLATE_NOOP("FigureWords",
                                 "Share of messages with an answer from us within 1 hour, among messages at least 1 hour old "
                                 "that their author did not withdraw before. The unanswered are kept in.")},
    Definition{AnswerRate4h, QT_TRANSLATE_NOOP("FigureWords",
                                 "Share of messages with an answer from us within 4 hours, among messages at least 4 hours old"
                                 " that their author did not withdraw before. The unanswered are kept in.")},
    Definition{AnswerRate24h, QT_TRANSLATE_NOOP("FigureWords",
                                 "Share of messages with an answer from us within 24 hours, among messages at least 24 hours "
                                 "old that their author did not withdraw before. The unanswered are kept in.")},
    Definition{OurTurnAnswered, QT_TRANSLATE_NOOP("FigureWords",
                                 "Of all turns of theirs that ended at least 7 days ago, the share that we answered within 7 "
                                 "days. Turns that needed no reply are left out. Turns of one exchange are not independent.")},
    Definition{Continuation1, QT_TRANSLATE_NOOP("FigureWords",
                                 "Of exchanges whose first turn ended at least 7 days ago, the share in which we answered "
                                 "within 7 days of it.")},
    Definition{Continuation2, QT_TRANSLATE_NOOP("FigureWords",
                                 "Of exchanges in which our first answer is at least 7 days old, the share in which the person"
                                 " came back within 7 days of it.")},
    Definition{Continuation3, QT_TRANSLATE_NOOP("FigureWords",
                                 "Of exchanges whose second turn of theirs ended at least 7 days ago, the share in which we "
                                 "answered within 7 days of it.")},
    Definition{Continuation4, QT_TRANSLATE_NOOP("FigureWords",
                                 "Of exchanges in which our second answer is at least 7 days old, the share in which the "
                                 "person came back within 7 days of it.")},
    Definition{ReturnGivenAnswer, QT_TRANSLATE_NOOP("FigureWords",
                                 "Of the exchanges at least 7 days old that we answered, the share in which the same person "
                                 "wrote again within the first 7 days.")},
    Definition{Csr1, QT_TRANSLATE_NOOP("FigureWords",
                                 "Of the exchanges at least 7 days old, the share in which we answered within the first 7 "
                                 "days.")},
    Definition{Csr2, QT_TRANSLATE_NOOP("FigureWords",
                                 "Of the exchanges at least 7 days old, the share in which we answered and the same person "
                                 "came back within the first 7 days.")},
    Definition{Csr3, QT_TRANSLATE_NOOP("FigureWords",
                                 "Of the exchanges at least 7 days old, the share that reached our second answer within the "
                                 "first 7 days.")},
    Definition{Csr4, QT_TRANSLATE_NOOP("FigureWords",
                                 "Of the exchanges at least 7 days old, the share in which the person came back a second time "
                                 "within the first 7 days.")},
    Definition{Engagement, QT_TRANSLATE_NOOP("FigureWords",
                                 "Likes, reposts, quotes and replies to our own posts and quotes of the period, less our own "
                                 "direct replies, from the latest counts known. Views and clicks are not reactions.")},
    Definition{EngagementPerPost, QT_TRANSLATE_NOOP("FigureWords",
                                 "Likes, reposts, quotes and replies per post of ours, less our own direct replies, over the "
                                 "posts whose counts are known.")},
    Definition{EngagementRateFollowers, QT_TRANSLATE_NOOP("FigureWords",
                                 "For each post its reactions divided by the followers of the account at the time of posting; "
                                 "the average over the posts where both are known.")},
    Definition{EngagementRateImpressions, QT_TRANSLATE_NOOP("FigureWords",
                                 "All reactions divided by all impressions, over the posts where the impressions are known.")},
    Definition{EngagementRateReach, QT_TRANSLATE_NOOP("FigureWords",
                                 "All reactions divided by the sum of reach, over the posts where it is known. Reach of "
                                 "several posts counts contacts, not people.")},
};

// Looked up by the enumerator.
static_assert([] {
    for (std::size_t i = 0; i < kDefinitions.size(); ++i)
        if (static_cast<std::size_t>(kDefinitions[i].id) != i)
            return false;
    return true;
}());

} // namespace

QString FigureWords::definition(FigureId id) const { return tr(kDefinitions[static_cast<std::size_t>(id)].words); }

} // namespace attache
