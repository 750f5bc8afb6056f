#pragma once

#include "core/base/instant.h"
#include "core/base/zone.h"
#include "core/domain/account.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attache {

// Which time counts: round the clock, our office hours, when on duty. Changes latencies and 'within N h' only.
enum class ClockKind { Wall = 0, Host = 1, Duty = 2 };
std::string_view clockName(ClockKind clock); // 'wall', 'host', 'duty'
std::optional<ClockKind> clockNamed(std::string_view name);

enum class Compare { None, Previous, Month, Year };
std::string_view compareName(Compare compare);
std::optional<Compare> compareNamed(std::string_view name);

// [from, to); a missing end is open.
struct Window {
    std::optional<Instant> from, to;
    bool contains(Instant at) const { return (!from || *from <= at) && (!to || at < *to); }
    bool operator==(const Window &) const = default;
};

// One missing piece of what we know: nothing of `kinds` was captured of `account` between the instants.
struct Gap {
    AccountKey account;
    Instant from, to;
    std::string kinds; // 'posts', 'replies', 'counts', 'all'
    bool operator==(const Gap &) const = default;
};

enum class NowSource { Asked, Demonstration, Capture, Creation, Sync, Empty };
std::string_view nowSourceName(NowSource source);

// The one parameter that every question takes, resolved: instants, not words (desk/scope_resolver resolves words).
struct Scope {
    Window window;
    std::vector<AccountKey> accounts; // empty: all of ours
    ClockKind clock = ClockKind::Wall;
    Compare compare = Compare::None;
    std::optional<Window> previous; // the window compared with, where there is one
    bool unequalLengths = false;    // the two windows differ in length by local days
    bool unequalWeekdays = false;   // of one length, but with other days of the week
    Zone zone;
    Instant now; // end of observation
    NowSource nowSource = NowSource::Empty;
};

} // namespace attache
