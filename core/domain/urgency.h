#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace attache {

// Why a message that waits is urgent, the strongest first.
enum class Urgency { Official, Quoted, Late, DueSoon, WaitingLongest, Waiting };
inline constexpr int kUrgencies = 6;

// The rule of the inbox, stated as data. Each reason that holds adds its points; more points come first, and of equal ones
// whoever has waited longest. Points are powers of two, so that a stronger reason outweighs all weaker ones together.
inline constexpr int kUrgencyVersion = 1;
inline constexpr std::int64_t kQuotedFrom = 10; // times, as the platform counted
inline constexpr double kDueSoonShare = 0.25;   // of the team's target that is left
inline constexpr double kDefaultTargetHours = 24;

struct UrgencyRule {
    Urgency reason;
    std::string_view name; // the stable word
    unsigned points;
    std::string_view rule;
};
std::span<const UrgencyRule> urgencyRules(); // in the order of Urgency
std::string_view urgencyName(Urgency reason);

// The strongest reason in a sum of points; Waiting where there is none.
Urgency strongest(unsigned points);
bool holds(unsigned points, Urgency reason);

// What the points of one message are made of.
struct UrgencyInput {
    bool official = false;   // asked by an official account
    std::int64_t quotes = 0; // as counted; 0 also where unknown
    double waitedHours = 0;
    double targetHours = kDefaultTargetHours;
};
unsigned urgencyPoints(const UrgencyInput &input); // without WaitingLongest, which only the whole list tells

} // namespace attache
