#pragma once

#include "core/domain/message.h"
#include "core/domain/post.h"
#include "core/domain/urgency.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace attache {

// How a message must stand to be in the list: those that wait, those marked answered whose answer is not yet seen, and those
// that a person took out of the queue, each under its own word. The last four are what the figure counts as left on purpose.
enum class InboxState { Waiting, MarkedAnswered, TooLate, LeftOnPurpose, Spam, Duplicate, ClosingCourtesy };
inline constexpr std::array kInboxStates{InboxState::Waiting,        InboxState::MarkedAnswered, InboxState::TooLate,
                                         InboxState::LeftOnPurpose,  InboxState::Spam,           InboxState::Duplicate,
                                         InboxState::ClosingCourtesy};
// The stable word: 'waiting', or that of the decision (decision.h): 'too-late', 'spam', …
std::string_view inboxStateName(InboxState state);
std::optional<InboxState> inboxStateNamed(std::string_view name);

// All dates, whatever the period. What is empty or missing does not filter.
struct InboxRequest {
    InboxState state = InboxState::Waiting;
    std::vector<std::string> accounts; // '[platform:]handle' of ours
    std::string platform;
    std::string language;                 // 'de' takes 'de-AT' too
    std::string subject;                  // a code, primary or not
    std::optional<std::string> assignee;  // empty: given to nobody
    std::int64_t offset = 0, limit = 200; // a negative limit is none
    bool operator==(const InboxRequest &) const = default;
};

struct InboxRow {
    std::int64_t ref = 0, conversation = 0; // row ids
    Post post;                              // the anchor
    MessageStatus status = MessageStatus::Open;
    std::optional<DecisionKind> decision;
    Instant anchor;
    double waitedSeconds = 0;          // round the clock, up to the workspace's now
    std::optional<double> leftSeconds; // of the team's target; negative: late. Only while it waits
    unsigned points = 0;               // of the rule (urgency.h)
    std::int64_t quotes = 0;           // as counted, where at least kQuotedFrom
    std::string subject, assignee;
    std::vector<std::string> accounts; // handles of ours that it belongs to
    bool hasDraft = false;
    std::int64_t posts = 1;
};

struct InboxPage {
    Instant now;
    double targetHours = kDefaultTargetHours;
    std::int64_t total = 0;                          // of the whole list, not of the page
    std::array<std::int64_t, kUrgencies> byReason{}; // by the strongest reason: adds up to `total`
    std::int64_t late = 0;
    std::optional<Instant> oldest; // anchor of the one that has waited longest
    std::vector<InboxRow> rows;    // most urgent first
};

} // namespace attache
