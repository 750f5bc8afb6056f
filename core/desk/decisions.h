#pragma once

#include "core/base/result.h"
#include "core/domain/decision.h"
#include "core/store/step_store.h"

#include <functional>
#include <optional>
#include <vector>

namespace attache {

class Database;

// A step can be undone and done again for so long, across restarts.
inline constexpr std::chrono::hours kUndoFor{24};

// Puts each decision on every post of the message that its post belongs to (on the post alone where it is in none), all of
// them as one step. A decision is never earlier than what it replaces, even where the clock was set back. Gives the step.
Result<std::int64_t> decide(Database &writer, const Deed &deed, const std::vector<Decision> &decisions);

// The same inside the caller's step and transaction.
Result<void> addDecisions(Database &writer, std::int64_t step, const std::vector<Decision> &decisions);

// Takes back the latest step that holds, or puts in place again the one that was taken back last. Nothing where there is
// none of the last day.
Result<std::optional<Step>> undo(Database &writer, const Deed &deed);
Result<std::optional<Step>> redo(Database &writer, const Deed &deed);

// Runs `apply(step)` as one step in one transaction, then the upkeep of what it touched. Gives the step.
Result<std::int64_t> asStep(Database &writer, const Deed &deed, std::string_view what,
                            const std::function<Result<void>(std::int64_t step)> &apply);

} // namespace attache
