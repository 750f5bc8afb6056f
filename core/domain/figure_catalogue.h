#pragma once

#include "core/domain/figure.h"

#include <span>

namespace attache {

// Every figure of CONTRACT.md, in the order in which they are printed.
enum class FigureId {
    Posts,
    MessagesAll, Messages, Answered, Silent, TooLate, Open, DeletedUnanswered, InvalidTime, MarkedAnsweredUnseen, Waiting,
    Conversations, Exchanges, EndedByUs, EndedByThem, EndedClosed, EndedOpen,
    LatencyMedian, LatencyP25, LatencyP75, LatencyP90, LatencyRestrictedMean72h, LatencyMedianAnsweredOnly,
    AnswerRate1h, AnswerRate4h, AnswerRate24h,
    OurTurnAnswered, Continuation1, Continuation2, Continuation3, Continuation4,
    ReturnGivenAnswer, Csr1, Csr2, Csr3, Csr4,
    Engagement, EngagementPerPost, EngagementRateFollowers, EngagementRateImpressions, EngagementRateReach,
};

// What one row of `list --figure` is.
enum class Item { Post, Message, Conversation, Exchange, Turn };

struct FigureEntry {
    FigureId id;
    std::string_view name;       // the id in CONTRACT.md
    Unit unit;
    Item item;                   // what its denominator (or the count) counts
    std::string_view definition; // 'name@version'
    bool clocked;                // the clock changes it
};

std::span<const FigureEntry> figureCatalogue();
const FigureEntry &figureEntry(FigureId id);
std::optional<FigureId> figureNamed(std::string_view name);

} // namespace attache
