#pragma once

#include "core/base/instant.h"
#include "core/domain/post.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace attache {

// What a person said of a message (METRICS.md section 2, table). Only the first group leaves the set.
enum class DecisionKind {
    // leave the set: no_reply_needed
    LeftOnPurpose = 1,
    Spam = 2,
    Duplicate = 3,
    ClosingCourtesy = 4,
    // stay in the set
    TooLate = 10,
    MarkedAnswered = 11,
};

bool leavesSet(DecisionKind kind);

// The stable word for store, JSON and dump: 'left-on-purpose', 'too-late', …
std::string_view decisionName(DecisionKind kind);
std::optional<DecisionKind> decisionNamed(std::string_view name);

// Applies to the whole message that the post belongs to.
struct Decision {
    std::int64_t id = 0; // row id, 0 before it is stored
    PostKey post;
    DecisionKind kind = DecisionKind::LeftOnPurpose;
    std::string reason;
    std::string decider;
    Instant at;
    std::optional<Instant> reviewAt;
    bool operator==(const Decision &) const = default;
};

} // namespace attache
