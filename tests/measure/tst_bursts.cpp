#include "core/measure/bursts.h"
#include "tests/measure/near.h"

#include <QtTest>

#include <random>

using namespace attache;
using attache::test::near;

namespace {

double densityCost(double gap, double rate) { return rate * gap - std::log(rate); }

// The cost of one sequence of gap states, by the definition.
double costOf(const std::vector<double> &gaps, const std::vector<int> &states, const BurstRule &rule)
{
    double total = 0;
    for (const double gap : gaps)
        total += gap;
    double cost = 0;
    int before = 0;
    for (std::size_t i = 0; i < gaps.size(); ++i) {
        const double rate = std::pow(rule.scale, states[i]) * static_cast<double>(gaps.size()) / total;
        cost += densityCost(gaps[i], rate) + std::max(0, states[i] - before) * rule.gamma * std::log(gaps.size());
        before = states[i];
    }
    return cost;
}

// The least cost of all sequences.
double leastCost(const std::vector<double> &gaps, const BurstRule &rule)
{
    double least = 1e300;
    std::vector<int> states(gaps.size(), 0);
    for (;;) {
        least = std::min(least, costOf(gaps, states, rule));
        std::size_t i = 0;
        while (i < states.size() && ++states[i] == rule.states)
            states[i++] = 0;
        if (i == states.size())
            return least;
    }
}

} // namespace

class BurstsTest : public QObject {
    Q_OBJECT
private slots:
    void gaps_everySequenceTried_noneIsCheaper()
    {
        std::mt19937 random(3);
        for (const int states : {2, 3}) {
            const BurstRule rule{2, 0.4, states};
            std::vector<double> gaps;
            for (int i = 0; i < 8; ++i)
                gaps.push_back(std::exponential_distribution(i % 4 == 0 ? 0.05 : 1.0)(random));
            const auto found = burstsOfGaps(gaps, rule);
            QVERIFY(near(found->cost, leastCost(gaps, rule)) && near(costOf(gaps, found->states, rule), found->cost));
        }
    }

    void gaps_zeroIsLegal_allZeroHasNoResult()
    {
        QVERIFY(burstsOfGaps(std::vector<double>{0, 0, 0, 0, 0, 0, 0, 0, 90, 90, 90, 90})->states.front() == 1);
        QVERIFY(!burstsOfGaps(std::vector<double>{0, 0}) && !burstsOfGaps({}));
    }

    void gaps_one_staysAtTheGround()
    {
        // ln 1 = 0, so climbing is free, but 2*1 - ln 2 > 1 - ln 1 at the mean gap.
        const auto found = burstsOfGaps(std::vector<double>{7});
        QVERIFY(found->states == std::vector<int>{0} && near(found->cost, 1 - std::log(1.0 / 7)) && found->bursts.empty());
    }

    void gaps_bursts_areRunsWithTheCostTheySave()
    {
        // The sum is 2 + 2 + 2 + 4*50 = 206 over 7 gaps: rate 7/206, in the burst 14/206.
        const std::vector<double> gaps{50, 50, 2, 2, 2, 50, 50};
        const auto found = burstsOfGaps(gaps, {2, 0.5, 2});
        QVERIFY((found->states == std::vector<int>{0, 0, 1, 1, 1, 0, 0}));
        QCOMPARE(found->bursts.size(), std::size_t(1));
        QCOMPARE(found->bursts[0].first, std::size_t(2));
        QCOMPARE(found->bursts[0].last, std::size_t(4));
        // Saved: 3 (ln 2 - 2*7/206).
        QVERIFY(near(found->weight(), 3 * (std::log(2.0) - 14.0 / 206)));
    }

    void shares_burstInTheMiddle()
    {
        // 12 of 60: p0 = 0.2, p1 = 0.4. The third slot, 8 of 12, saves 8 ln 2 + 4 ln(0.6/0.8) = 4.394 > ln 5.
        const std::vector<Slot> days{{1, 12}, {1, 12}, {8, 12}, {1, 12}, {1, 12}};
        const auto found = burstsOfSlots(days);
        QVERIFY(near(found->p0, 0.2) && near(found->p1, 0.4));
        QVERIFY((found->sequence.states == std::vector<int>{0, 0, 1, 0, 0}));
        QVERIFY(near(found->sequence.weight(), 8 * std::log(2.0) + 4 * std::log(0.75)));
        // ln 5 + four times -ln(12*0.2*0.8^11) + once -ln(495*0.4^8*0.6^4).
        const double cost =
            std::log(5.0) - 4 * std::log(12 * 0.2 * std::pow(0.8, 11)) - std::log(495 * std::pow(0.4, 8) * std::pow(0.6, 4));
        QVERIFY(near(found->sequence.cost, cost));
    }

    void shares_nothingOrEverythingRelevant_hasNoResult()
    {
        QVERIFY(!burstsOfSlots(std::vector<Slot>{{0, 5}, {0, 9}}) && !burstsOfSlots({}));
        QVERIFY(!burstsOfSlots(std::vector<Slot>{{5, 5}}));
    }

    void shares_highShare_isKeptBelowOne() { QVERIFY(near(burstsOfSlots(std::vector<Slot>{{6, 10}, {9, 10}})->p1, 0.9999)); }
};

QTEST_APPLESS_MAIN(BurstsTest)
#include "tst_bursts.moc"
