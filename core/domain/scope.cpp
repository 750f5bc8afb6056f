#include "core/domain/scope.h"

namespace attache {

std::string_view clockName(ClockKind clock)
{
    switch (clock) {
    case ClockKind::Wall: return "wall";
    case ClockKind::Host: return "host";
    case ClockKind::Duty: return "duty";
    }
    return {};
}

std::optional<ClockKind> clockNamed(std::string_view name)
{
    for (const auto clock : {ClockKind::Wall, ClockKind::Host, ClockKind::Duty})
        if (clockName(clock) == name)
            return clock;
    return {};
}

std::string_view compareName(Compare compare)
{
    switch (compare) {
    case Compare::None: return "none";
    case Compare::Previous: return "previous";
    case Compare::Month: return "month";
    case Compare::Year: return "year";
    }
    return {};
}

std::optional<Compare> compareNamed(std::string_view name)
{
    for (const auto compare : {Compare::None, Compare::Previous, Compare::Month, Compare::Year})
        if (compareName(compare) == name)
            return compare;
    return {};
}

std::string_view nowSourceName(NowSource source)
{
    switch (source) {
    case NowSource::Asked: return "asked";
    case NowSource::Demonstration: return "demonstration";
    case NowSource::Capture: return "capture";
    case NowSource::Creation: return "creation";
    case NowSource::Sync: return "sync";
    case NowSource::Empty: return "empty";
    }
    return {};
}

} // namespace attache
