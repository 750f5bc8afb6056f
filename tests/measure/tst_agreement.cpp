#include "core/measure/agreement.h"
#include "core/measure/coded_shares.h"
#include "tests/measure/near.h"

#include <QtTest>

#include <random>

using namespace attache;
using attache::test::near;

namespace {

// Alpha by its other form: 1 - (mean disagreement within units)/(mean disagreement of all pairs of codes).
double alphaByPairs(const std::vector<std::vector<int>> &units)
{
    double within = 0;
    std::vector<int> all;
    for (const auto &unit : units) {
        if (unit.size() < 2)
            continue;
        all.insert(all.end(), unit.begin(), unit.end());
        for (const int a : unit)
            for (const int b : unit)
                within += a != b ? 1.0 / (static_cast<double>(unit.size()) - 1) : 0;
    }
    double overall = 0;
    for (const int a : all)
        for (const int b : all)
            overall += a != b ? 1 : 0;
    const auto n = static_cast<double>(all.size());
    return 1 - within / n / (overall / (n * (n - 1)));
}

} // namespace

class AgreementTest : public QObject {
    Q_OBJECT
private slots:
    void kappa_byHand()
    {
        // 3 of 4 alike; margins 2:2 and 1:3, so pe = (2*1 + 2*3)/16 = 1/2; kappa = 1/2;
        // se = sqrt(0.75*0.25/4)/0.5 = sqrt(0.1875).
        const std::vector<CodePair> pairs{{1, 1}, {1, 2}, {2, 2}, {2, 2}};
        const auto kappa = kappaOf(pairs);
        QVERIFY(kappa.n == 4 && near(kappa.po, 0.75) && near(kappa.pe, 0.5) && near(kappa.kappa, 0.5));
        QVERIFY(near(kappa.se, std::sqrt(0.1875)));
    }

    void kappa_alwaysDifferent_isBelowZero()
    {
        // po = 0, pe = (2*0 + 0*2)/4 = 0 with codes that never meet: kappa 0; crossed over: pe = 1/2, kappa -1.
        QVERIFY(near(kappaOf(std::vector<CodePair>{{1, 2}, {1, 2}}).kappa, 0));
        QVERIFY(near(kappaOf(std::vector<CodePair>{{1, 2}, {2, 1}}).kappa, -1));
    }

    void kappa_oneCode_orNothing_isUndefined()
    {
        const auto same = kappaOf(std::vector<CodePair>{{7, 7}, {7, 7}});
        QVERIFY(same.po == 1.0 && same.pe == 1.0 && !same.kappa && !same.se);
        QVERIFY(!kappaOf({}).po && !kappaOf({}).pe && kappaOf({}).n == 0);
    }

    void confusions_areCountedInOrder()
    {
        const auto found = confusionsOf(std::vector<CodePair>{{1, 2}, {1, 2}, {2, 1}});
        QVERIFY(found.size() == 2 && found.at({1, 2}) == 2 && found.at({2, 1}) == 1);
    }

    void alpha_byHand()
    {
        // Units 11, 12, 22: n = 6, codes 3 and 3; alike 2 + 0 + 2 = 4, Do = 1/3; De = 1 - (6 + 6)/30 = 0.6; 1 - 5/9.
        const std::vector<std::vector<int>> units{{1, 1}, {1, 2}, {2, 2}, {3}, {}};
        QVERIFY(near(nominalAlpha(units), 4.0 / 9));
    }

    void alpha_manyCoders_isItsOtherForm()
    {
        std::mt19937 random(5);
        std::vector<std::vector<int>> units;
        for (int i = 0; i < 40; ++i) {
            units.emplace_back();
            for (int coder = std::uniform_int_distribution(0, 4)(random); coder > 0; --coder)
                units.back().push_back(std::uniform_int_distribution(0, 2)(random));
        }
        QVERIFY(near(nominalAlpha(units), alphaByPairs(units)));
    }

    void alpha_oneCode_isUndefined()
    {
        // The other code stands only in a unit that drops out.
        QVERIFY(!nominalAlpha(std::vector<std::vector<int>>{{1, 1}, {1, 1}, {2}}) && !nominalAlpha({}));
    }

    void substance_isAShareOfBoth()
    {
        QVERIFY(substanceShare(3, 1).n == 4 && near(substanceShare(3, 1).p, 0.75) && !substanceShare(0, 0).p);
    }

    void corrected_byHand()
    {
        // p = 0.5, sensitivity 0.9, specificity 0.7: (0.5 - 0.3)/0.6 = 1/3. Variances: 0.25/100 = 0.0025;
        // 1/9*0.09/10 = 0.001; 4/9*0.21/10 = 0.0093333; root of 0.0128333 over 0.6.
        const auto share = correctedShare(50, 100, {9, 10, 7, 10});
        const double se = std::sqrt(0.0025 + 0.001 + 4.0 / 9 * 0.021) / 0.6;
        QVERIFY(near(share.adjusted, 1.0 / 3) && near(share.se, se) && near(share.apparent, 0.5));
        QVERIFY(near(share.interval.hi, 1.0 / 3 + kZ95 * se) && share.interval.lo == 0.0);
    }

    void corrected_beyondTheEnds_isClipped()
    {
        // (1 - 0)/(0.8) is above 1: clipped; its interval ends at 1.
        const auto share = correctedShare(100, 100, {8, 10, 10, 10});
        QVERIFY(share.adjusted == 1.0 && share.interval.hi == 1.0);
    }

    void corrected_uselessCodes_orNoSample_isUndefined()
    {
        const auto coin = correctedShare(3, 10, {5, 10, 5, 10});
        QVERIFY(near(coin.apparent, 0.3) && !coin.adjusted && !coin.se && !coin.interval.lo);
        QVERIFY(!correctedShare(3, 10, {0, 0, 5, 10}).adjusted && !correctedShare(0, 0, {9, 10, 9, 10}).apparent);
    }
};

QTEST_APPLESS_MAIN(AgreementTest)
#include "tst_agreement.moc"
