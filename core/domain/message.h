#pragma once

#include "core/base/instant.h"
#include "core/domain/decision.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace attache {

// One message, one status, first that fits (METRICS.md section 2).
enum class MessageStatus { LeftOnPurpose = 1, Answered = 2, Withdrawn = 3, TooLate = 4, Open = 5 };

// The stable word: 'left-on-purpose', 'answered', 'deleted-unanswered', 'too-late', 'open'.
std::string_view statusName(MessageStatus status);

// What the figures need of one message awaiting an answer.
struct MessageFact {
    std::int64_t ref = 0;    // row id in the store; position in a golden case
    std::int64_t author = 0; // equal numbers are one person
    Instant anchor;          // effective time of its first post
    MessageStatus status = MessageStatus::Open;
    std::optional<Instant> answeredAt; // effective time of the answer; none where its time is invalid
    bool invalidTime = false;          // answered, more than the tolerated skew before the question
    std::optional<Instant> withdrawnAt;
    bool markedAnswered = false; // open, marked by hand, our post not yet seen
    std::optional<DecisionKind> decision;
};

} // namespace attache
