#pragma once

#include "core/base/result.h"
#include "core/domain/post.h"
#include "core/measure/impact.h"
#include "core/store/step_store.h"

#include <optional>
#include <string>
#include <vector>

namespace attache {

class Database;
class ScopedReader;

// What came of conversations (METRICS.md section 11): conversation, what was done inside the house, outcome. Only ever added to.
struct ImpactAction {
    std::string key; // 'a1', made when it is added
    Deed deed;
    std::string kind;                   // 'forwarded', 'policy-note', 'correction', 'meeting', 'other'
    std::string words;                  // what was done
    std::vector<PostKey> conversations; // posts that stand in them
};

struct ImpactOutcome {
    std::string key; // 'o1'
    Deed deed;
    std::string kind; // 'decision', 'service-change', 'quoted-position', 'other'
    std::string words;
    std::vector<std::string> actions;  // keys
    std::vector<std::string> evidence; // links or file names
    bool independent = false;          // evidence that is not our own
    std::vector<std::string> rivals;   // other explanations that were discussed
};

struct ImpactRecords {
    std::vector<ImpactAction> actions;
    std::vector<ImpactOutcome> outcomes;
};

// Give the key. Error Usage with the member that is missing or unknown.
Result<std::string> addAction(Database &writer, ImpactAction action);
Result<std::string> addOutcome(Database &writer, ImpactOutcome outcome);
Result<ImpactRecords> impactRecords(Database &reader);

// The chain of a scope: its conversations, the actions that speak of any of them or of none that is known, and their outcomes.
struct ImpactOfScope {
    ImpactRecords records;
    ImpactChain chain; // levels in the order of records.outcomes
    std::int64_t conversations = 0;
    std::optional<double> halfActed;        // seconds by which half of the conversations had an action; nothing where not reached
    std::optional<std::string> brokenEntry; // the first entry that was changed after it was made
    bool any() const { return !records.actions.empty() || !records.outcomes.empty(); }
};
Result<ImpactOfScope> impactIn(const ScopedReader &reader);

} // namespace attache
