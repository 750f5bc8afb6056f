#include "core/domain/urgency.h"

#include <array>

namespace attache {

namespace {

constexpr std::array<UrgencyRule, kUrgencies> kRules{{
    {Urgency::Official, "official", 16, "asked by an account of another institution"},
    {Urgency::Quoted, "quoted", 8, "quoted ten times or more, as the platform counts"},
    {Urgency::Late, "late", 4, "waits longer than the team's target"},
    {Urgency::DueSoon, "due-soon", 2, "at most a quarter of the team's target is left"},
    {Urgency::WaitingLongest, "waiting-longest", 1, "nobody in the list has waited longer"},
    {Urgency::Waiting, "waiting", 0, "waits"},
}};

static_assert([] {
    for (int i = 0; i < kUrgencies; ++i)
        if (static_cast<int>(kRules[static_cast<std::size_t>(i)].reason) != i)
            return false;
    return true;
}());

unsigned pointsOf(Urgency reason) { return kRules[static_cast<std::size_t>(reason)].points; }

} // namespace

std::span<const UrgencyRule> urgencyRules() { return kRules; }

std::string_view urgencyName(Urgency reason) { return kRules[static_cast<std::size_t>(reason)].name; }

bool holds(unsigned points, Urgency reason) { return (points & pointsOf(reason)) != 0; }

Urgency strongest(unsigned points)
{
    for (const auto &rule : kRules)
        if ((points & rule.points) != 0)
            return rule.reason;
    return Urgency::Waiting;
}

unsigned urgencyPoints(const UrgencyInput &input)
{
    unsigned points = 0;
    if (input.official)
        points |= pointsOf(Urgency::Official);
    if (input.quotes >= kQuotedFrom)
        points |= pointsOf(Urgency::Quoted);
    if (input.waitedHours > input.targetHours)
        points |= pointsOf(Urgency::Late);
    else if (input.targetHours - input.waitedHours <= kDueSoonShare * input.targetHours)
        points |= pointsOf(Urgency::DueSoon);
    return points;
}

} // namespace attache
