#include "core/measure/likeness.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <set>

namespace attache {

namespace {

constexpr int kDay = 24 * 60, kSameHours = 3 * 60, kNearHours = 6 * 60;
constexpr std::size_t kFewestTraits = 3;

double likeHours(int a, int b)
{
    const int apart = std::abs(a - b);
    const int round = std::min(apart, kDay - apart);
    return round <= kSameHours ? 1 : round <= kNearHours ? 0.5 : 0;
}

// A pair, a small circle, a room, a square.
int sizeOf(std::size_t people)
{
    constexpr std::array<std::size_t, 3> kBounds{2, 9, 49};
    return int(std::count_if(kBounds.begin(), kBounds.end(), [&](std::size_t bound) { return people > bound; }));
}

double likeAudience(const CaseTraits &a, const CaseTraits &b)
{
    return (a.language == b.language ? 0.5 : 0) + (sizeOf(a.people) == sizeOf(b.people) ? 0.5 : 0);
}

std::string languageMostSpoken(const TeachingCase &teaching)
{
    std::map<std::string, int> counts;
    for (const auto &post : teaching.posts)
        if (!post.language.empty())
            ++counts[post.language.substr(0, post.language.find('-'))];
    const auto most =
        std::max_element(counts.begin(), counts.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? teaching.language : most->first;
}

} // namespace

CaseTraits traitsOf(const TeachingCase &teaching)
{
    CaseTraits traits;
    std::set<std::string> speakers;
    for (const auto &post : teaching.posts) {
        const auto *person = teaching.person(post.by);
        speakers.insert(post.by);
        traits.officials = traits.officials || (person && person->role == CaseRole::Official);
        if (!traits.opener && person)
            traits.opener = person->role;
    }
    traits.subject = teaching.subject;
    traits.platform = teaching.platform;
    traits.language = languageMostSpoken(teaching);
    traits.minute = teaching.startMinute;
    traits.people = speakers.size();
    return traits;
}

Likeness likenessOf(const CaseTraits &a, const CaseTraits &b)
{
    Likeness found;
    const auto add = [&](bool known, Trait trait, double likeness) {
        if (known)
            found.traits.push_back({trait, likeness});
    };
    add(a.opener && b.opener, Trait::AccountType, (a.opener == b.opener ? 0.5 : 0) + (a.officials == b.officials ? 0.5 : 0));
    add(!a.subject.empty() && !b.subject.empty(), Trait::Subject, a.subject == b.subject ? 1 : 0);
    add(!a.platform.empty() && !b.platform.empty(), Trait::Platform, a.platform == b.platform ? 1 : 0);
    add(a.minute && b.minute, Trait::Hour, likeHours(a.minute.value_or(0), b.minute.value_or(0)));
    add(!a.language.empty() && !b.language.empty(), Trait::Audience, likeAudience(a, b));
    if (found.traits.size() < kFewestTraits)
        return found;
    double sum = 0;
    for (const auto &trait : found.traits)
        sum += trait.likeness;
    found.score = sum / double(found.traits.size());
    return found;
}

std::optional<Alike> mostAlike(const CaseTraits &of, std::span<const CaseTraits> others)
{
    std::optional<Alike> best;
    for (std::size_t i = 0; i < others.size(); ++i) {
        auto likeness = likenessOf(of, others[i]);
        const bool better =
            likeness.score && *likeness.score >= kAlikeEnough && (!best || *likeness.score > best->likeness.score.value_or(0));
        if (better)
            best = {i, std::move(likeness)};
    }
    return best;
}

} // namespace attache
