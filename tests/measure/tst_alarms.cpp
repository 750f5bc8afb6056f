#include "core/measure/control_charts.h"
#include "core/measure/surprise.h"
#include "core/measure/tail_probability.h"
#include "tests/measure/near.h"

#include <QtTest>

#include <random>

using namespace attache;
using attache::test::near;

namespace {

const std::vector<std::int64_t> kUneven{0, 8, 0, 8, 0, 8, 0, 8}; // mean 4, variance 128/7

} // namespace

class AlarmsTest : public QObject {
    Q_OBJECT
private slots:
    void tails_smallCounts_areTheirSums()
    {
        // Poisson 2: Pr(Y >= 3) = 1 - 5 e^-2. Size 1 is geometric: Pr(Y >= y) = (mean/(1 + mean))^y.
        QVERIFY(near(poissonTail(3, 2), 1 - 5 * std::exp(-2.0)) && near(poissonTail(1, 9), 1 - std::exp(-9.0)));
        QVERIFY(poissonTail(0, 2) == 1.0 && poissonTail(1, 0) == 0.0 && poissonTail(-3, 0) == 1.0);
        QVERIFY(near(negativeBinomialTail(4, 3, 1), std::pow(0.75, 4)) && negativeBinomialTail(0, 3, 1) == 1.0);
        // Far out the first term is all but everything: e^-1/30! * (1 + 1/31 + …).
        const double first = std::exp(-1.0 - std::lgamma(31.0));
        QVERIFY(std::abs(poissonTail(30, 1) / first - (1 + 1.0 / 31 + 1.0 / 31 / 32 + 1.0 / 31 / 32 / 33)) < 1e-5);
    }

    void surprise_uneven_isNegativeBinomial()
    {
        // size = 16/(128/7 - 4) = 16*7/100 = 1.12; Pr(Y >= 1) = 1 - (1.12/5.12)^1.12.
        const auto found = surpriseOf(1, kUneven);
        QVERIFY(found.model == CountModel::NegativeBinomial && near(found.size, 1.12) && near(found.variance, 128.0 / 7));
        QVERIFY(near(found.p, 1 - std::pow(1.12 / 5.12, 1.12)));
        QVERIFY(near(found.rankP, 5.0 / 9) && near(found.bits, -std::log2(*found.p)));
    }

    void surprise_even_isPoisson()
    {
        const std::vector<std::int64_t> history(8, 2);
        const auto found = surpriseOf(3, history);
        QVERIFY(found.model == CountModel::Poisson && !found.size && found.variance == 0.0);
        QVERIFY(near(found.p, 1 - 5 * std::exp(-2.0)) && near(found.rankP, 1.0 / 9));
    }

    void surprise_short_orAllZero_isThePredictive()
    {
        // One slot of 0: size 0.5, rate 1: Pr(Y >= 1) = 1 - (1/2)^0.5.
        const std::vector<std::int64_t> once{0};
        const auto found = surpriseOf(1, once);
        QVERIFY(found.model == CountModel::GammaPoisson && near(found.p, 1 - std::sqrt(0.5)) && !found.variance);
        const std::vector<std::int64_t> zeros(20, 0);
        QVERIFY(surpriseOf(1, zeros).model == CountModel::GammaPoisson);
        // Eight slots are enough, seven are not.
        QVERIFY(surpriseOf(1, std::span(kUneven).first(7)).model == CountModel::GammaPoisson);
    }

    void surprise_noHistory_isNoAlarm()
    {
        const auto found = surpriseOf(5, {});
        QVERIFY(found.model == CountModel::None && !found.p && !found.bits && !found.mean && found.rankP == 1.0);
        QVERIFY(!alarmThreshold({}, 0.01) && !alarmOf(found, 0.5).alarm);
    }

    void surprise_impossibleCount_hasFiniteBits()
    {
        const std::vector<std::int64_t> history(8, 1);
        QVERIFY(near(surpriseOf(5000, history).bits, 1074));
    }

    void alarmThreshold_isTheFirstCountRareEnough()
    {
        const auto limit = alarmThreshold(kUneven, 0.01);
        QVERIFY(limit && *surpriseOf(*limit, kUneven).p <= 0.01 && *surpriseOf(*limit - 1, kUneven).p > 0.01);
        QVERIFY(alarmThreshold(kUneven, 1) == std::int64_t(0) && !alarmThreshold(kUneven, 0));
    }

    void alarm_twoEarlierSlotsAsHigh_isNone()
    {
        // rankP 2/10 allows one earlier slot as high, 3/10 is one too many.
        std::vector<std::int64_t> history{9, 0, 0, 0, 0, 0, 0, 0, 0};
        QVERIFY(alarmOf(surpriseOf(9, history), 0.2).alarm && !alarmOf(surpriseOf(9, history), 0.2).controlled);
        history[1] = 9;
        QVERIFY(!alarmOf(surpriseOf(9, history), 0.2).alarm);
        QVERIFY(alarmOf(surpriseOf(9, std::vector<std::int64_t>(60, 1)), 0.2).controlled);
    }

    void cusum_alarm_showsItsValueAndStartsAnew()
    {
        // k = 2, h = 3: 3-2 = 1, 1+4-2 = 3 alarm, from 0: 5-2 = 3 alarm, from 0: 0.
        const auto chart = cusumOf(std::vector<double>{3, 4, 5, 1}, 2, 3);
        QVERIFY((chart.path == std::vector<double>{1, 3, 3, 0}) && (chart.alarms == std::vector<std::size_t>{1, 2}));
    }

    void cusumReference_isTheLogarithmicMean()
    {
        QVERIFY(near(cusumReference(2, 2 * std::exp(1.0)), 2 * std::exp(1.0) - 2));
        QVERIFY(!cusumReference(2, 2) && !cusumReference(0, 2));
    }

    void averageRunLength_oneState_isGeometric()
    {
        // k = 1, h = 1: an alarm where y >= 2, so 1/(1 - 2/e) slots at mean 1.
        QVERIFY(near(averageRunLength(1, 1, 1), 1 / (1 - 2 * std::exp(-1.0))));
        // In halves: k = 1/2, h = 1/2 alarms where y >= 1.
        QVERIFY(near(averageRunLength(1, 0.5, 0.5), 1 / (1 - std::exp(-1.0))));
        QVERIFY(!averageRunLength(1, 0.123456, 3) && !averageRunLength(1, 1, 0));
    }

    void averageRunLength_twoStates_byHand()
    {
        // k = 1, h = 2: from 0 to 0 with y <= 1, to 1 with y = 2; from 1 to 0 with y = 0, to 1 with y = 1.
        // Mean 1, e = e^-1: L0 = 1 + 2e L0 + e/2 L1; L1 = 1 + e L0 + e L1.
        const double e = std::exp(-1.0);
        const double hand = (1 - e + e / 2) / ((1 - 2 * e) * (1 - e) - e * e / 2);
        QVERIFY(near(averageRunLength(1, 1, 2), hand));
    }

    void averageRunLength_playedOut_isNear()
    {
        std::mt19937 random(11);
        std::poisson_distribution<int> counts(2.0);
        double played = 0;
        for (int run = 0; run < 20'000; ++run)
            for (double sum = 0; sum < 4; ++played)
                sum = std::max(0.0, sum + counts(random) - 2.5);
        QVERIFY(near(averageRunLength(2, 2.5, 4), played / 20'000, 0.03));
    }

    void decisionLimit_isTheLeastThatIsLongEnough()
    {
        const auto h = decisionLimit(2, 3, 500);
        QVERIFY(h && *averageRunLength(2, 3, *h) >= 500 && *averageRunLength(2, 3, *h - 1) < 500);
        QVERIFY(!decisionLimit(9, 3, 1e6));
    }

    void ewma_limitWidens_alarmAboveIt()
    {
        // lambda = 1/2, variance 3: limit 2 sqrt(3 * 1/3 * (1 - 1/4)) = sqrt(3), then 2 sqrt(15/16).
        const auto chart = ewmaOf(std::vector<double>{3, 3}, {0.5, 2, 0, 3});
        QVERIFY(near(chart[0].z, 1.5) && near(chart[0].limit, std::sqrt(3.0)) && !chart[0].alarm);
        QVERIFY(near(chart[1].z, 2.25) && near(chart[1].limit, 2 * std::sqrt(15.0 / 16)) && chart[1].alarm);
    }
};

QTEST_APPLESS_MAIN(AlarmsTest)
#include "tst_alarms.moc"
