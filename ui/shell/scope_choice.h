#pragma once

#include "core/desk/scope_request.h"
#include "ui/dialogs/user_prompts.h"

#include <array>

namespace attache {

enum class Period { Last28Days, ThisMonth, LastMonth, Last7Days, Everything, OwnDates };
inline constexpr std::array kPeriods{Period::Last28Days, Period::ThisMonth, Period::LastMonth,
                                     Period::Last7Days,  Period::Everything, Period::OwnDates};

// What the scope bar says, in the words of its menus.
struct ScopeChoice {
    std::vector<std::string> accounts; // empty: all of ours
    Period period = Period::Last28Days;
    std::optional<DayRange> ownDates;
    Compare compare = Compare::Previous;
    ClockKind clock = ClockKind::Wall;
    bool operator==(const ScopeChoice &) const = default;
};

// `today` is the local day of the workspace's now: months are those of the data, not of the wall clock.
ScopeRequest requestOf(const ScopeChoice &choice, LocalDay today);

// The choice that says the same as a request, where one does; own dates otherwise.
ScopeChoice choiceOf(const ScopeRequest &request);

} // namespace attache
