#pragma once

#include "core/base/result.h"
#include "core/desk/alarms.h"
#include "core/desk/due_lists.h"
#include "core/desk/inbox.h"
#include "core/domain/scope.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace attache {

class Database;
class StandingBoard;

// Why something needs a person, in the order in which it is shown.
enum class NeedKind { FlareUp, Spike, OfficialWaits, PromiseBroken, PromiseDue, ReviewDue, CaptureGap };
std::string_view needName(NeedKind kind); // 'flare-up', 'spike', 'official-waits', …

// One line of the morning. What a kind does not speak of is empty.
struct Need {
    NeedKind kind = NeedKind::FlareUp;
    Instant at;                     // the post, the hour, the day that it is due, the gap's beginning
    PostKey post;                   // to open; empty for spikes and gaps
    std::int64_t conversation = 0;  // row id; 0: none
    std::string who, whoName;       // of strangers: its author's handle and name
    std::string words;              // its text, or what was promised, or why it was left
    Reactions reactions;            // flare-up
    std::int64_t messages = 0;      // spike
    std::optional<double> expected; // spike: messages in an hour like it
    double waitedSeconds = 0;       // official
    std::int64_t more = 0;          // to look at again: so many others beside this one, the earliest
    std::optional<Gap> gap;
};

// What changed since a moment at which somebody looked, by the times of posts.
struct SinceLooked {
    Instant at;
    std::int64_t messages = 0, answers = 0, flareUps = 0;
};

struct Morning {
    Instant now;
    std::optional<SinceLooked> since;
    std::vector<Need> needs;
    InboxPage inbox;                    // its first rows, of all our accounts: looked through anyway
    std::int64_t waiting = 0, late = 0; // all dates
    double targetHours = kDefaultTargetHours;
    std::optional<Instant> oldest; // anchor of the message that has waited longest
};

// `looked`: the workspace's now when the caller last looked; nothing: never. Gaps are those that touch the last kWatchedDays.
Result<Morning> morningOf(Database &reader, StandingBoard &board, std::optional<Instant> looked);

} // namespace attache
