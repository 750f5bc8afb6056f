#include "core/domain/figure_catalogue.h"

#include <array>

namespace attache {

namespace {

using enum FigureId;

constexpr std::array kCatalogue{
    FigureEntry{Posts, "posts", Unit::Posts, Item::Post, "posts@1", false},
    FigureEntry{MessagesAll, "messages-all", Unit::Messages, Item::Message, "messages@1", false},
    FigureEntry{Messages, "messages", Unit::Messages, Item::Message, "messages@1", false},
    FigureEntry{Answered, "answered", Unit::Messages, Item::Message, "message-status@1", false},
    FigureEntry{Silent, "silent", Unit::Messages, Item::Message, "message-status@1", false},
    FigureEntry{TooLate, "too-late", Unit::Messages, Item::Message, "message-status@1", false},
    FigureEntry{Open, "open", Unit::Messages, Item::Message, "message-status@1", false},
    FigureEntry{DeletedUnanswered, "deleted-unanswered", Unit::Messages, Item::Message, "message-status@1", false},
    FigureEntry{InvalidTime, "invalid-time", Unit::Messages, Item::Message, "message-status@1", false},
    FigureEntry{MarkedAnsweredUnseen, "marked-answered-unseen", Unit::Messages, Item::Message, "message-status@1", false},
    FigureEntry{Waiting, "waiting", Unit::Messages, Item::Message, "message-status@1", false},
    FigureEntry{Conversations, "conversations", Unit::Conversations, Item::Conversation, "conversations@1", false},
    FigureEntry{Exchanges, "exchanges", Unit::Exchanges, Item::Exchange, "exchanges@1", false},
    FigureEntry{EndedByUs, "ended-by-us", Unit::Exchanges, Item::Exchange, "endings@1", false},
    FigureEntry{EndedByThem, "ended-by-them", Unit::Exchanges, Item::Exchange, "endings@1", false},
    FigureEntry{EndedClosed, "ended-closed", Unit::Exchanges, Item::Exchange, "endings@1", false},
    FigureEntry{EndedOpen, "ended-open", Unit::Exchanges, Item::Exchange, "endings@1", false},
    FigureEntry{LatencyMedian, "latency-median", Unit::Seconds, Item::Message, "latency@1", true},
    FigureEntry{LatencyP25, "latency-p25", Unit::Seconds, Item::Message, "latency@1", true},
    FigureEntry{LatencyP75, "latency-p75", Unit::Seconds, Item::Message, "latency@1", true},
    FigureEntry{LatencyP90, "latency-p90", Unit::Seconds, Item::Message, "latency@1", true},
    FigureEntry{LatencyRestrictedMean72h, "latency-restricted-mean-72h", Unit::Seconds, Item::Message, "restricted-mean@1", true},
    FigureEntry{LatencyMedianAnsweredOnly, "latency-median-answered-only", Unit::Seconds, Item::Message,
                "latency-answered-only@1", true},
    FigureEntry{AnswerRate1h, "answer-rate-1h", Unit::Share, Item::Message, "answer-rate@1", true},
    FigureEntry{AnswerRate4h, "answer-rate-4h", Unit::Share, Item::Message, "answer-rate@1", true},
    FigureEntry{AnswerRate24h, "answer-rate-24h", Unit::Share, Item::Message, "answer-rate@1", true},
    FigureEntry{OurTurnAnswered, "our-turn-answered", Unit::Share, Item::Turn, "our-turn-answered@1", false},
    FigureEntry{Continuation1, "continuation-1", Unit::Share, Item::Turn, "continuation@1", false},
    FigureEntry{Continuation2, "continuation-2", Unit::Share, Item::Turn, "continuation@1", false},
    FigureEntry{Continuation3, "continuation-3", Unit::Share, Item::Turn, "continuation@1", false},
    FigureEntry{Continuation4, "continuation-4", Unit::Share, Item::Turn, "continuation@1", false},
    FigureEntry{ReturnGivenAnswer, "return-given-answer", Unit::Share, Item::Exchange, "csr@1", false},
    FigureEntry{Csr1, "csr-1", Unit::Share, Item::Exchange, "csr@1", false},
    FigureEntry{Csr2, "csr-2", Unit::Share, Item::Exchange, "csr@1", false},
    FigureEntry{Csr3, "csr-3", Unit::Share, Item::Exchange, "csr@1", false},
    FigureEntry{Csr4, "csr-4", Unit::Share, Item::Exchange, "csr@1", false},
    FigureEntry{Engagement, "engagement", Unit::Reactions, Item::Post, "engagement@1", false},
    FigureEntry{EngagementPerPost, "engagement-per-post", Unit::ReactionsPerPost, Item::Post, "engagement@1", false},
    FigureEntry{EngagementRateFollowers, "engagement-rate-followers", Unit::Share, Item::Post, "engagement-rate-followers@1",
                false},
    FigureEntry{EngagementRateImpressions, "engagement-rate-impressions", Unit::Share, Item::Post,
                "engagement-rate-impressions@1", false},
    FigureEntry{EngagementRateReach, "engagement-rate-reach", Unit::Share, Item::Post, "engagement-rate-reach@1", false},
};

// figureEntry() indexes by the enumerator.
static_assert([] {
    for (std::size_t i = 0; i < kCatalogue.size(); ++i)
        if (static_cast<std::size_t>(kCatalogue[i].id) != i)
            return false;
    return true;
}());

} // namespace

std::span<const FigureEntry> figureCatalogue() { return kCatalogue; }

const FigureEntry &figureEntry(FigureId id) { return kCatalogue[static_cast<std::size_t>(id)]; }

std::optional<FigureId> figureNamed(std::string_view name)
{
    for (const auto &entry : kCatalogue)
        if (entry.name == name)
            return entry.id;
    return {};
}

} // namespace attache
