#pragma once

#include "core/domain/teaching_case.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace attache {

// How alike two cases are, in what a class can tell of them. A counter-example teaches only where little but the conduct
// differs.
enum class Trait { AccountType, Subject, Platform, Hour, Audience };

struct CaseTraits {
    std::optional<CaseRole> opener;          // who spoke first
    bool officials = false;                  // take part
    std::string subject, platform, language; // the language most posts are in; empty: not known
    std::optional<int> minute;               // of the local day
    std::size_t people = 0;                  // who spoke
};
CaseTraits traitsOf(const TeachingCase &teaching);

struct TraitLikeness {
    Trait trait{};
    double likeness = 0; // 0 to 1
};
// `score` is the mean over the traits that are known of both; fewer than three known ones give no score.
struct Likeness {
    std::optional<double> score;
    std::vector<TraitLikeness> traits; // those known of both, in the order of Trait
};
Likeness likenessOf(const CaseTraits &a, const CaseTraits &b);

// Below it two cases are not alike enough to be set beside one another.
inline constexpr double kAlikeEnough = 0.6;

// Of `others` the most alike that is alike enough: its place. The first one where several are equally so.
struct Alike {
    std::size_t place = 0;
    Likeness likeness;
};
std::optional<Alike> mostAlike(const CaseTraits &of, std::span<const CaseTraits> others);

} // namespace attache
