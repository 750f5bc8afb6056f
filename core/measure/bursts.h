#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace attache {

// Bursts of activity (Kleinberg 2002; METRICS.md section 6.2): the cheapest sequence of states, found by Viterbi.
// Going up from state i to j costs (j - i) gamma ln n, going down nothing; the sequence starts from state 0. Where two
// sequences cost the same, the lower states win.
struct BurstRule {
    double scale = 2; // s: each state is so many times as fast as the one below
    double gamma = 1;
    int states = 2;
};

// Items from first to last, both in the burst; weight = cost saved against staying in state 0.
struct Burst {
    std::size_t first = 0, last = 0;
    double weight = 0;
};

struct BurstStates {
    std::vector<int> states; // one per item
    double cost = 0;
    std::vector<Burst> bursts; // runs of states above 0, in order
    double weight() const;     // of all bursts
};

// Gaps between one post and the next, in any one unit; 0 is legal. State i has the density a exp(-a x) with
// a = scale^i n/sum. Nothing where there is no gap or all of them are 0.
std::optional<BurstStates> burstsOfGaps(std::span<const double> gaps, const BurstRule &rule = {});

// Posts of a kind among all posts of a slot. Two states: p0 = sum relevant/sum all, p1 = min(scale p0, 0.9999); the cost
// of a slot is -ln of its binomial probability.
struct Slot {
    std::int64_t relevant = 0, all = 0;
};
struct SlotBursts {
    BurstStates sequence;
    double p0 = 0, p1 = 0;
};
// `rule.states` is not read. Nothing where no post, none relevant, or p0 is not below p1.
std::optional<SlotBursts> burstsOfSlots(std::span<const Slot> series, const BurstRule &rule = {});

} // namespace attache
