#pragma once

#include "core/base/result.h"
#include "core/domain/post.h"
#include "core/measure/backlash.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace attache {

class Database;

// What is watched and against what (METRICS.md sections 6.1 and 6.3), stated as data. All times count back from the
// workspace's now.
inline constexpr std::chrono::days kWatchedDays{7};        // posts of ours and hours that can raise an alarm
inline constexpr std::chrono::days kOwnPastDays{365};      // of an account's posts that say what it is used to
inline constexpr int kBaselineWeeks = 70;                  // of earlier hours of the same weekday and hour, where there are
inline constexpr std::chrono::days kBudgetDays{30};        // one false alarm in so many is allowed
inline constexpr std::int64_t kLeastSpike = 5;             // messages in an hour below which nobody needs to be told
inline constexpr double kSpikeAlpha = 1.0 / (30.0 * 24.0); // one test an hour

// A post of ours that meets opposition.
struct FlareUp {
    std::int64_t ref = 0, conversation = 0; // row ids
    Post post;
    Reactions reactions;
    Opposition opposition;
};

// An hour, by the workspace's zone, in which more messages reached us than hours like it lead one to expect.
struct Spike {
    Instant from; // its first message
    std::int64_t messages = 0;
    std::optional<double> expected; // mean of the earlier hours
    std::size_t compared = 0;       // how many they are
    bool controlled = false;        // enough of them to call the rate of false alarms controlled
};

struct Alarms {
    Instant now;
    std::vector<FlareUp> flareUps;   // newest first
    std::vector<Spike> spikes;       // newest first
    std::int64_t spikesInBudget = 0; // of the last kBudgetDays, beside the one that is allowed
};

// Reactions as counted by now; a post of which one side is not known raises none. An hour that raised an alarm is no
// baseline for later ones.
Result<Alarms> alarmsOf(Database &reader);

} // namespace attache
