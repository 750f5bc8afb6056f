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
    Reopened = 12, // waits again: takes back whatever of the above holds
    // say something else of it and touch no figure
    WrongClaim = 20, // value: the correction, in words or as the link of a post
    Coded = 21,      // value: codes of the list of subjects (subject.h), the primary one first, one blank between them
    GivenTo = 22,    // value: an officer; empty: to nobody
    Note = 23,       // value: the words
    Promise = 24,    // value: what was promised; review date: by when
    Example = 25,    // value: 'copy' or 'discuss'
    UsedLine = 26,   // value: the key of the cleared line that the answer is made of (desk_record.h)
};

bool leavesSet(DecisionKind kind);

// What a decision speaks of. Of one facet the latest decision of a post is in force; notes stand beside one another.
enum class Facet { Standing, WrongClaim, Coding, Assignee, Note, Promise, Example, Line };
Facet facetOf(DecisionKind kind);

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
    std::optional<Instant> reviewAt; // left on purpose: when to look again; promise: by when
    std::string value = {};          // as the kind has it
    bool operator==(const Decision &) const = default;
};

// What is missing or wrong in a decision: the name of the member; empty where it can be taken. Left on purpose needs a reason,
// a decider and a review date; whatever has a value needs one, a subject a known one.
std::string_view faultOf(const Decision &decision);

} // namespace attache
