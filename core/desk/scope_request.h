#pragma once

#include "core/base/instant.h"
#include "core/base/zone.h"
#include "core/domain/scope.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace attache {

// A day of the scope's zone, or an instant.
using ScopeEdge = std::variant<LocalDay, Instant>;

// What a person or a script asks for; resolved against a workspace into a Scope (its zone, its now, its accounts).
struct ScopeRequest {
    std::optional<ScopeEdge> from, to; // `to` is exclusive
    std::vector<std::string> accounts; // '[platform:]handle'; empty: all of ours
    ClockKind clock = ClockKind::Wall;
    Compare compare = Compare::None;
    std::optional<Instant> now;
    std::string zone; // empty: the workspace's
    std::optional<int> lastDays; // instead of from and to: that many local days up to and with the day of `now`
    bool operator==(const ScopeRequest &) const = default;
};

} // namespace attache
