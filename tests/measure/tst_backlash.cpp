#include "core/measure/backlash.h"
#include "core/measure/quantile.h"
#include "core/measure/tail_probability.h"
#include "tests/measure/near.h"

#include <QtTest>

using namespace attache;
using attache::test::near;

class BacklashTest : public QObject {
    Q_OBJECT
private slots:
    void betaTail_wholeParameters_isTheBinomialSum()
    {
        // Beta(2, 3): Pr(X > x) = Pr(at most 1 of 4 below x) = (1-x)^4 + 4x(1-x)^3; at 1/4: (81 + 4*27)/256 = 189/256.
        QVERIFY(near(betaTail(0.25, 2, 3), 189.0 / 256));
        QVERIFY(near(betaTail(0.75, 2, 3), (1.0 + 4 * 3) / 256));
        QVERIFY(betaTail(0, 2, 3) == 1.0 && betaTail(1, 2, 3) == 0.0);
        // Beta(1, 1) is even; Beta(1, 60): (1-x)^60, far out.
        QVERIFY(near(betaTail(0.3, 1, 1), 0.7));
        QVERIFY(std::abs(betaTail(0.9, 1, 60) / 1e-60 - 1) < 1e-10);
    }

    void quantile_isBetweenItsNeighbours()
    {
        // 4 values, p = 0.95: place 2.85 between 3 and 10, so 3 + 0.85*7 = 8.95.
        QVERIFY(near(interpolatedQuantile({10, 1, 3, 2}, 0.95), 8.95));
        QVERIFY(near(interpolatedQuantile({4}, 0.5), 4) && !interpolatedQuantile({}, 0.5));
    }

    void opposition_fewReactions_stayNearThePrior()
    {
        // 2 against 0 under Beta(1, 3): mean (1 + 2)/(4 + 2) = 1/2; Pr(Beta(3, 3) > 1/2) = 1/2 by symmetry.
        const auto post = oppositionOf({2, 0}, {1, 3});
        QVERIFY(near(post.posteriorMean, 0.5) && near(post.probAbove, 0.5));
        QVERIFY(!post.rawRatio && post.rawShare == 1.0 && !post.flagged);
    }

    void opposition_noReaction_hasNoRawNumbers()
    {
        const auto post = oppositionOf({0, 0}, {2, 8});
        QVERIFY(!post.rawRatio && !post.rawShare && near(post.posteriorMean, 0.2));
    }

    void opposition_limits_areInclusive()
    {
        // Beta(1, 1) and 3:0: Pr(theta > 1/2) = 1 - 1/16.
        const BetaPrior even{1, 1};
        QVERIFY(oppositionOf({3, 0}, even, {0.5, 0.9375 - 1e-12, 3}).flagged);
        QVERIFY(!oppositionOf({3, 0}, even, {0.5, 0.9375 + 1e-9, 3}).flagged);
        QVERIFY(!oppositionOf({3, 0}, even, {0.5, 0.9, 4}).flagged);
    }

    void fitPrior_byMoments()
    {
        // 2 of 10 and 6 of 10: p = 0.4, S = 10*0.04 + 10*0.04 = 0.8, S/(p(1-p)) = 10/3;
        // rho = (10/3 - 1)/(20 - 2 + 1 - 200/20) = (7/3)/9 = 7/27; alpha + beta = 27/7 - 1 = 20/7.
        const std::vector<Reactions> history{{2, 8}, {6, 4}, {0, 0}};
        const auto fitted = fitPrior(history);
        QVERIFY(near(fitted.p, 0.4) && near(fitted.rho, 7.0 / 27));
        QVERIFY(near(fitted.prior.alpha, 8.0 / 7) && near(fitted.prior.beta, 12.0 / 7));
    }

    void fitPrior_evenHistory_keepsTheLeastRho()
    {
        // All shares are 1/2: S = 0, rho below 0, so 1e-4; alpha + beta = 9999.
        const std::vector<Reactions> history{{5, 5}, {9, 9}, {2, 2}};
        const auto fitted = fitPrior(history);
        QVERIFY(near(fitted.rho, 1e-4) && near(fitted.prior.alpha, 4999.5));
    }

    void fitPrior_oneSided_orEmpty_isTheGeneralOne()
    {
        const std::vector<Reactions> quiet{{0, 5}, {0, 9}};
        QVERIFY(!fitPrior(quiet).rho && fitPrior(quiet).p == 0.0 && fitPrior(quiet).prior.beta == 8);
        QVERIFY(!fitPrior({}).p && fitPrior({}).prior.alpha == 2);
        const std::vector<Reactions> once{{1, 5}};
        QVERIFY(!fitPrior(once).rho);
    }

    void priorOf_fewPosts_isTheGeneralOne()
    {
        std::vector<Reactions> history(9, {3, 7});
        history[0] = {9, 1};
        QVERIFY(priorOf(history).alpha == 2 && priorOf(history).beta == 8);
        history.push_back({1, 9});
        QVERIFY(near(priorOf(history).alpha, fitPrior(history).prior.alpha) && priorOf(history).alpha != 2);
    }

    void ownThreshold_isRaisedByAnAccountThatAsks()
    {
        // Shares 0.2 and 0.9: 0.2 + 0.95*0.7 = 0.865; a quiet account keeps 0.5.
        const std::vector<Reactions> asks{{2, 8}, {9, 1}, {0, 0}};
        QVERIFY(near(ownThreshold(asks), 0.865));
        const std::vector<Reactions> quiet{{1, 9}};
        QVERIFY(ownThreshold(quiet) == 0.5 && ownThreshold({}) == 0.5);
    }
};

QTEST_APPLESS_MAIN(BacklashTest)
#include "tst_backlash.moc"
