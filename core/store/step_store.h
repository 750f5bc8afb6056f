#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/domain/post.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attache {

class Database;

// Who acts, and when by the clock of the composition root.
struct Deed {
    std::string who; // perhaps empty
    Instant at;
};

// One act of a person: what it changed is taken back and put in place again as a whole.
struct Step {
    std::int64_t id = 0;
    Deed deed;
    std::string what; // the stable word: a kind of decision, 'record', 'merge', …
    bool undone = false;
};

enum class Act { Did, Undid, DidAgain };
std::string_view actName(Act act); // 'did', 'undid', 'did-again'

struct HistoryEntry {
    std::int64_t id = 0;
    Deed deed;
    std::string act;
    Step step;
};

// Steps and their history, inside the caller's transaction.
class StepStore {
public:
    explicit StepStore(Database &database) : m_database(database) {}

    // A new step; what stands undone can no longer be done again.
    Result<std::int64_t> begin(const Deed &deed, std::string_view what);
    // The step that undo takes back: the latest that is not undone; nothing where there is none at or after `since`.
    Result<std::optional<Step>> toUndo(Instant since);
    // The step that redo puts in place again: the one that was undone last, where no new step has come since.
    Result<std::optional<Step>> toRedo(Instant since);
    // Takes back, or puts in place again, what the step did to decisions and records.
    Result<void> turn(std::int64_t step, bool undone, const Deed &deed);

    // The posts that the step's decisions speak of.
    Result<std::vector<PostKey>> posts(std::int64_t step);
    Result<std::vector<HistoryEntry>> history(std::int64_t offset, std::int64_t limit); // the latest first
    Result<std::vector<HistoryEntry>> historyOf(const PostKey &post);                   // the latest first

private:
    Result<std::optional<Step>> one(std::string_view condition, Instant since);
    Result<void> note(Act act, std::int64_t step, const Deed &deed);

    Database &m_database;
};

} // namespace attache
