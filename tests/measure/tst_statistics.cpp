#include "core/measure/mann_whitney.h"
#include "core/measure/survival.h"
#include "core/measure/two_proportions.h"
#include "core/measure/wilson.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace attache;

namespace {

bool near(std::optional<double> value, double expected, double tolerance = 1e-9)
{
    return value && std::abs(*value - expected) <= tolerance * std::max(1.0, std::abs(expected));
}

// The definition, pair by pair.
double superiorityByPairs(const std::vector<double> &a, const std::vector<double> &b)
{
    double wins = 0;
    for (const double x : a)
        for (const double y : b)
            wins += x > y ? 1 : (x == y ? 0.5 : 0);
    return wins / static_cast<double>(a.size() * b.size());
}

// The share still waiting where nobody is censored.
double empirical(const std::vector<Wait> &waits, double t)
{
    double longer = 0;
    for (const auto &wait : waits)
        longer += wait.t > t ? 1 : 0;
    return longer / static_cast<double>(waits.size());
}

} // namespace

class StatisticsTest : public QObject {
    Q_OBJECT
private slots:
    void wilson_fourOfSeven_isTheHandbooksExample()
    {
        const auto share = wilson(4, 7);
        QVERIFY(near(share.p, 4.0 / 7) && near(share.lo, 0.250, 1e-3) && near(share.hi, 0.842, 1e-3));
    }

    void wilson_bounds_solveTheScoreEquation()
    {
        const auto share = wilson(3, 10);
        for (const double bound : {*share.lo, *share.hi})
            QVERIFY(near(std::abs(0.3 - bound) / std::sqrt(bound * (1 - bound) / 10), kZ95));
    }

    void wilson_nothing_hasNoValue()
    {
        const auto share = wilson(0, 0);
        QVERIFY(!share.p && !share.lo && !share.hi);
    }

    void kaplanMeier_withoutCensoring_isTheEmpiricalCurve()
    {
        std::mt19937 random(7);
        std::vector<Wait> waits;
        for (int i = 0; i < 200; ++i)
            waits.push_back({std::floor(std::uniform_real_distribution(0.0, 50.0)(random)), true});
        for (const auto &point : kaplanMeier(waits))
            QVERIFY(near(point.s, empirical(waits, point.t)));
    }

    void kaplanMeier_tie_answersBeforeCensorings()
    {
        const auto curve = kaplanMeier({{5, false}, {5, true}});
        QCOMPARE(curve.size(), std::size_t(1));
        QCOMPARE(curve[0].n, std::int64_t(2));
        QCOMPARE(curve[0].s, 0.5);
    }

    void kaplanMeier_band_isOneAtTheStartAndNoneAtTheEnd()
    {
        const auto curve = kaplanMeier({{1, false}, {2, true}, {3, true}});
        QVERIFY(curve[0].lo == 1.0 && curve[0].hi == 1.0 && curve[0].se == 0.0);
        QVERIFY(curve[1].lo && *curve[1].lo > 0 && *curve[1].hi < 1);
        QVERIFY(!curve[2].lo && !curve[2].hi && !curve[2].se);
    }

    void quantile_exactlyOnAStep_isThatStep_andNoneWhereNotReached()
    {
        const auto curve = kaplanMeier({{1, true}, {2, true}, {3, false}, {4, false}});
        QVERIFY(near(quantileOf(curve, 0.5), 2));
        QVERIFY(!quantileOf(curve, 0.75));
        QVERIFY(!quantileOf({}, 0.5));
        const auto limits = quantileLimits(curve, 0.5);
        QVERIFY(limits.lo && !limits.hi);
    }

    void survivalAt_isTheLastStep()
    {
        const auto curve = kaplanMeier({{10, true}, {20, true}});
        QCOMPARE(survivalAt(curve, 9).s, 1.0);
        QCOMPARE(survivalAt(curve, 10).s, 0.5);
        QCOMPARE(survivalAt(curve, 19).s, 0.5);
        QCOMPARE(survivalAt(curve, 99).s, 0.0);
    }

    void restrictedMean_withoutCensoring_isTheMeanOfCappedWaits()
    {
        const auto curve = kaplanMeier({{1, true}, {2, true}, {6, true}, {9, true}});
        QVERIFY(near(restrictedMean(curve, 5).value, (1 + 2 + 5 + 5) / 4.0));
        QVERIFY(near(restrictedMean(curve, 9).value, 4.5));
        QVERIFY(!restrictedMean(curve, 9.5).value && !restrictedMean({}, 1).value);
    }

    void logRank_ofEqualGroups_isZero_andMissingWithoutEvents()
    {
        const auto curve = kaplanMeier({{1, true}, {2, false}, {4, true}});
        QVERIFY(near(logRank(curve, curve).chi2, 0) && near(logRank(curve, curve).p, 1));
        const auto censored = kaplanMeier({{1, false}});
        QVERIFY(!logRank(censored, censored).p);
        QVERIFY(!logRank({}, {}).p);
    }

    void logRank_turnedRound_isTheSame()
    {
        const auto a = kaplanMeier({{1, true}, {2, true}, {4, false}, {7, true}});
        const auto b = kaplanMeier({{3, true}, {5, true}, {5, false}, {9, true}, {9, true}});
        QVERIFY(near(logRank(a, b).chi2, *logRank(b, a).chi2));
        QCOMPARE(logRank(a, b).o1, 3.0);
        QVERIFY(near(logRank(a, b).e1 + logRank(a, b).e2, 7));
    }

    void mannWhitney_superiority_isTheShareOfWonPairs()
    {
        const std::vector<double> a{12, 30, 7, 55, 9};
        const std::vector<double> b{8, 8, 20, 5, 12};
        QVERIFY(near(mannWhitney(a, b).superiority, superiorityByPairs(a, b)));
        QVERIFY(near(*mannWhitney(a, b).superiority + *mannWhitney(b, a).superiority, 1));
    }

    void mannWhitney_allEqualOrEmpty_hasNoTest()
    {
        const std::vector<double> same{1, 1, 1};
        QVERIFY(near(mannWhitney(same, same).superiority, 0.5) && !mannWhitney(same, same).p);
        QVERIFY(!mannWhitney(same, {}).superiority);
    }

    void twoProportions_newcombesExample()
    {
        // Newcombe 1998, table II, 56/70 against 48/80 by method 10: 0.0524 to 0.3339.
        const auto result = differenceOf(wilson(56, 70), wilson(48, 80));
        QVERIFY(near(result.difference, 0.2, 1e-12));
        QVERIFY(near(result.interval->lo, 0.0524, 1e-4) && near(result.interval->hi, 0.3339, 1e-4));
    }

    void twoProportions_emptySide_isMissing()
    {
        const auto result = differenceOf(wilson(1, 2), wilson(0, 0));
        QVERIFY(!result.difference && !result.interval && !result.p);
        QVERIFY(!differenceOf(wilson(2, 2), wilson(5, 5)).p);
    }

    void plainMedian_evenAndOdd()
    {
        QVERIFY(near(plainMedian({3, 1, 2}), 2) && near(plainMedian({4, 1, 2, 3}), 2.5) && !plainMedian({}));
    }
};

QTEST_APPLESS_MAIN(StatisticsTest)
#include "tst_statistics.moc"
