#pragma once

#include "core/base/instant.h"
#include "core/measure/survival.h"
#include "core/measure/wilson.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace attache {

// What came of conversations (METRICS.md section 11): conversation, action inside the house, outcome, many to many. The
// log records what the team believes; ids name its entries and are compared as they stand.
struct LoggedConversation {
    std::string id;
    std::optional<Instant> at; // when it opened
};

struct LoggedAction {
    std::string id;
    std::vector<std::string> conversations;
    std::optional<Instant> at;
};

struct LoggedOutcome {
    std::string id;
    std::vector<std::string> actions, evidence, rivalExplanations;
    bool independentEvidence = false;
};

struct ImpactLog {
    std::vector<LoggedConversation> conversations;
    std::vector<LoggedAction> actions;
    std::vector<LoggedOutcome> outcomes;
};

// How far a claim may go. A valid action stands on at least one conversation of the log.
enum class ClaimLevel {
    Unsupported,            // no valid action behind it
    Asserted,               // no evidence
    Traced,                 // evidence, but our own or no rival explanation discussed
    DocumentedContribution, // independent evidence and at least one rival explanation
};

struct ImpactChain {
    Proportion conversationsWithAction;  // of all conversations
    Proportion actionsWithTracedOutcome; // of the valid actions; traced or better
    // Entries with a link to nothing, or with no link at all where one is due, in the order of the log; such links are
    // never counted.
    std::vector<std::string> brokenLinks;
    std::vector<ClaimLevel> levels; // of each outcome
};
ImpactChain impactOf(const ImpactLog &log);

// Seconds from each conversation to its first action, for Kaplan-Meier: open at `now` is censored, an action logged as
// earlier than the conversation waited 0. Conversations without a time, or later than `now`, are left out.
std::vector<Wait> waitsForAction(const ImpactLog &log, Instant now);

} // namespace attache
