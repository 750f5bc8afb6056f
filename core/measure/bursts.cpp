#include "core/measure/bursts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace attache {

namespace {

// costs[item][state]: what it costs to see the item in that state.
using Costs = std::vector<std::vector<double>>;

// One step of Viterbi: totals become those after the item; from[j] is the state that j is reached from best.
void forward(std::vector<double> &totals, std::vector<int> &from, const std::vector<double> &item, double climb)
{
    const auto before = totals;
    for (std::size_t to = 0; to < totals.size(); ++to) {
        double best = 0;
        for (std::size_t state = 0; state < before.size(); ++state) {
            const double steps = state < to ? static_cast<double>(to - state) : 0.0;
            const double cost = before[state] + steps * climb;
            if (state == 0 || cost < best) {
                best = cost;
                from[to] = static_cast<int>(state);
            }
        }
        totals[to] = best + item[to];
    }
}

void findBursts(BurstStates &result, const Costs &costs)
{
    for (std::size_t i = 0; i < result.states.size(); ++i) {
        if (result.states[i] == 0)
            continue;
        if (i == 0 || result.states[i - 1] == 0)
            result.bursts.push_back({i, i, 0});
        auto &burst = result.bursts.back();
        burst.last = i;
        burst.weight += costs[i][0] - costs[i][static_cast<std::size_t>(result.states[i])];
    }
}

BurstStates cheapest(const Costs &costs, double gamma)
{
    const auto count = costs.front().size();
    const double climb = gamma * std::log(static_cast<double>(costs.size()));
    std::vector<double> totals(count);
    for (std::size_t state = 0; state < count; ++state)
        totals[state] = static_cast<double>(state) * climb + costs.front()[state];
    std::vector<std::vector<int>> from(costs.size(), std::vector<int>(count));
    for (std::size_t i = 1; i < costs.size(); ++i)
        forward(totals, from[i], costs[i], climb);
    BurstStates result;
    const auto end = std::min_element(totals.begin(), totals.end());
    result.cost = *end;
    result.states.resize(costs.size());
    int state = static_cast<int>(end - totals.begin());
    for (std::size_t i = costs.size(); i-- > 0;) {
        result.states[i] = state;
        state = from[i][static_cast<std::size_t>(state)];
    }
    findBursts(result, costs);
    return result;
}

double binomialCost(const Slot &slot, double p)
{
    const auto all = static_cast<double>(slot.all);
    const auto relevant = static_cast<double>(slot.relevant);
    return std::lgamma(relevant + 1) + std::lgamma(all - relevant + 1) - std::lgamma(all + 1) - relevant * std::log(p)
           - (all - relevant) * std::log1p(-p);
}

} // namespace

double BurstStates::weight() const
{
    return std::accumulate(bursts.begin(), bursts.end(), 0.0, [](double sum, const Burst &burst) { return sum + burst.weight; });
}

std::optional<BurstStates> burstsOfGaps(std::span<const double> gaps, const BurstRule &rule)
{
    const double total = std::accumulate(gaps.begin(), gaps.end(), 0.0);
    if (total <= 0 || rule.states < 1)
        return {};
    std::vector<double> rates{static_cast<double>(gaps.size()) / total};
    while (rates.size() < static_cast<std::size_t>(rule.states))
        rates.push_back(rates.back() * rule.scale);
    Costs costs;
    for (const double gap : gaps) {
        auto &item = costs.emplace_back();
        for (const double rate : rates)
            item.push_back(rate * gap - std::log(rate));
    }
    return cheapest(costs, rule.gamma);
}

std::optional<SlotBursts> burstsOfSlots(std::span<const Slot> series, const BurstRule &rule)
{
    Slot sum;
    for (const auto &slot : series) {
        sum.relevant += slot.relevant;
        sum.all += slot.all;
    }
    if (sum.all <= 0)
        return {};
    SlotBursts result;
    result.p0 = static_cast<double>(sum.relevant) / static_cast<double>(sum.all);
    result.p1 = std::min(rule.scale * result.p0, 0.9999);
    if (result.p0 >= result.p1)
        return {};
    Costs costs;
    for (const auto &slot : series)
        costs.push_back({binomialCost(slot, result.p0), binomialCost(slot, result.p1)});
    result.sequence = cheapest(costs, rule.gamma);
    return result;
}

} // namespace attache
