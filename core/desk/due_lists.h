#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/domain/post.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace attache {

class Database;

// How a promise stands at the workspace's now. It is kept by our next post to the same person after the one that made it;
// the whole local day that it was promised for counts.
enum class PromiseState { Open, Kept, Late, Broken };
std::string_view promiseStateName(PromiseState state); // 'open', 'kept', 'late', 'broken'

struct PromiseRow {
    PostKey post; // that the promise was put on
    std::string words, decider;
    Instant promisedAt; // when our post made it; without one, when it was put down
    Instant due;
    PromiseState state = PromiseState::Open;
    std::optional<PostKey> keptBy;
    std::optional<Instant> keptAt;
};
// All dates, the earliest due first.
Result<std::vector<PromiseRow>> promises(Database &reader);

// A message that was left unanswered on purpose.
struct LeftRow {
    PostKey post; // its anchor
    std::string reason, decider;
    Instant at;
    std::optional<Instant> reviewAt;
    bool due = false; // the day to look again has come
};
// All dates, the earliest review first, those without one last.
Result<std::vector<LeftRow>> leftOnPurpose(Database &reader);

} // namespace attache
