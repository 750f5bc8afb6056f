#include "core/measure/capture_gaps.h"

#include "core/base/text.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace attache {

namespace {

constexpr std::chrono::days kShortest{1};

using Covers = std::vector<const Coverage *>; // by their beginning

Covers coversOf(std::span<const Coverage> coverage, const AccountKey &account)
{
    const auto folded = foldHandle(account.handle);
    Covers found;
    for (const auto &one : coverage)
        if (one.account.platform == account.platform && (one.account.handle.empty() || one.account.handle == folded))
            found.push_back(&one);
    std::sort(found.begin(), found.end(), [](const Coverage *a, const Coverage *b) {
        return std::tuple(!a->fromStart, a->from, a->to) < std::tuple(!b->fromStart, b->from, b->to);
    });
    return found;
}

using Times = std::map<std::pair<Instant, Instant>, unsigned>; // kinds by what they miss

// The parts of [from, to] that no capture with that kind covers.
void addMissing(const Covers &covers, CapturedKind kind, Instant from, Instant to, Times &missing)
{
    auto reached = from;
    std::int64_t quiet = 0;
    for (const auto *one : covers) {
        if ((one->kinds & kind) == 0)
            continue;
        const auto begins = one->fromStart ? from : one->from;
        const auto silence = std::chrono::days{std::max(quiet, one->quietDays)};
        if (begins - reached > std::max<Millis>(kShortest, silence))
            missing[{reached, begins}] |= kind;
        reached = std::max(reached, one->to);
        quiet = one->quietDays;
    }
    if (to - reached > std::max<Millis>(kShortest, std::chrono::days{quiet}))
        missing[{reached, to}] |= kind;
}

std::string kindWords(unsigned kinds)
{
    if (kinds == CapturedEverything)
        return "all";
    std::string words;
    for (const auto &[kind, name] : kCapturedKinds)
        if ((kinds & kind) != 0)
            words += (words.empty() ? "" : " ") + std::string(name);
    return words;
}

void addGapsOf(const AccountKey &account, const Covers &covers, std::vector<Gap> &gaps)
{
    if (covers.empty())
        return;
    Instant from = covers.front()->from, to = covers.front()->to;
    for (const auto *one : covers) {
        from = std::min(from, one->from);
        to = std::max(to, one->to);
    }
    Times missing;
    for (const auto &[kind, name] : kCapturedKinds)
        addMissing(covers, kind, from, to, missing);
    for (const auto &[times, kinds] : missing)
        gaps.push_back({account, times.first, times.second, kindWords(kinds)});
}

} // namespace

std::vector<Gap> captureGaps(std::span<const Coverage> coverage, std::span<const AccountKey> own)
{
    std::vector<Gap> gaps;
    for (const auto &account : own)
        addGapsOf(account, coversOf(coverage, account), gaps);
    std::sort(gaps.begin(), gaps.end(),
              [](const Gap &a, const Gap &b) { return std::tie(a.from, a.account, a.to) < std::tie(b.from, b.account, b.to); });
    return gaps;
}

} // namespace attache
