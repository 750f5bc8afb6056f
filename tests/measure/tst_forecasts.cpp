#include "core/measure/holt_winters.h"
#include "core/measure/seismic.h"
#include "core/measure/wilson.h"
#include "tests/measure/near.h"

#include <QtTest>

using namespace attache;
using attache::test::near;

namespace {

double phi(double s, const SeismicRule &rule)
{
    return s < 0 ? 0 : rule.c * (s <= rule.s0 ? 1 : std::pow(s / rule.s0, -1 - rule.theta));
}

// The exposure of one share by small steps.
double exposureByScan(const SeismicShare &share, double age, double window, const SeismicRule &rule)
{
    double sum = 0;
    const double step = window / 200'000;
    for (double u = age - window + step / 2; u < age; u += step)
        sum += (1 - (age - u) / window) * phi(u - share.at, rule) * step;
    return share.followers * sum;
}

std::vector<SeismicShare> everyMinute(int count, double followers)
{
    std::vector<SeismicShare> shares;
    for (int i = 0; i < count; ++i)
        shares.push_back({60.0 * i, followers});
    return shares;
}

} // namespace

class ForecastsTest : public QObject {
    Q_OBJECT
private slots:
    void seismic_window_isHalfTheAge_withinLimits_orStretched()
    {
        const auto shares = everyMinute(400, 100);
        QCOMPARE(seismicForecast(shares, 2400).window, 1200.0);
        QCOMPARE(seismicForecast(shares, 400).window, 300.0);
        QCOMPARE(seismicForecast(shares, 23940).window, 7200.0);
        // Eight shares until 420; at 2000 the window of 1000 holds none: back to the sixth last, at 120.
        QCOMPARE(seismicForecast(std::span(shares).first(8), 2000).window, 1880.0);
        // Three in all: back to the post itself.
        QCOMPARE(seismicForecast(std::span(shares).first(3), 2000).window, 2000.0);
    }

    void seismic_exposure_isItsIntegral()
    {
        const SeismicRule rule;
        const std::vector<SeismicShare> shares{{0, 50}, {100, 80}, {900, 10}, {1000, 5}, {1100, 5}, {1200, 5}, {1300, 5}};
        const auto forecast = seismicForecast(shares, 1500, rule);
        double exposure = 0;
        double weights = 0;
        for (const auto &share : shares) {
            exposure += exposureByScan(share, 1500, forecast.window, rule);
            weights += share.at >= 750 ? 1 - (1500 - share.at) / 750 : 0;
        }
        QVERIFY(forecast.window == 750 && forecast.observed == 6);
        QVERIFY(near(*forecast.infectiousness / (weights / exposure), 1, 1e-6));
        QVERIFY(near(forecast.branching, *forecast.infectiousness * 100));
    }

    void seismic_total_isWhatIsThereAndWhatIsToCome()
    {
        // One share that nobody has yet reacted to fully: 1 - c*s0 = 1 - 1/(1 + 1/theta) of its followers are left at 300 s.
        SeismicRule rule;
        rule.leastShares = 0;
        rule.effectiveFollowers = 1;
        const std::vector<SeismicShare> shares{{0, 1000}, {300, 0}};
        const auto forecast = seismicForecast(shares, 300, rule);
        const double left = 1000 * (1 - 1 / (1 + 1 / rule.theta));
        const double p = *forecast.infectiousness;
        // The repost weighs 1, the exposure is 1000 c * 300/2.
        QVERIFY(near(p, 1 / (1000 * rule.c * 150)) && near(forecast.total, 1 + p * left / (1 - p)));
    }

    void seismic_supercritical_hasNoForecast()
    {
        const auto forecast = seismicForecast(everyMinute(30, 1), 1800);
        QVERIFY(forecast.supercritical && !forecast.total && *forecast.branching >= 1);
    }

    void seismic_laterShares_doNotExist()
    {
        auto shares = everyMinute(10, 500);
        const auto before = seismicForecast(shares, 540);
        shares.push_back({541, 1e9});
        QVERIFY(seismicForecast(shares, 540).total == before.total && seismicForecast(shares, 540).observed == 9);
        QVERIFY(!seismicForecast(shares, -1).infectiousness && !seismicForecast(everyMinute(9, 0), 600).infectiousness);
    }

    void holtWinters_oneStep_byHand()
    {
        // Level 10, trend 1, seasons 2 and -2: 15 is 2 above 13; level 10 + 1 + 1, trend 1.2, season 2.6.
        const HoltWintersRule rule{0.5, 0.1, 0.3, 10, 1, {2, -2}};
        const auto state = followDays(std::vector<double>{15}, rule);
        QVERIFY(near(state->errors[0], 2) && near(state->level, 12) && near(state->trend, 1.2) && near(state->season[0], 2.6));
        QVERIFY(near(state->variance(), 4));
        // Next: 12 + 1.2 - 2 = 11.2, sd 2; then 12 + 2.4 + 2.6 = 17 with c_1 = 0.6; then c_2 = 0.5 + 0.2 + 0.3.
        const auto days = forecastDays(*state, rule, 3);
        QVERIFY(near(days[0].mean, 11.2) && near(days[0].sd, 2) && near(days[0].hi, 11.2 + 2 * kZ95));
        QVERIFY(near(days[1].mean, 17) && near(days[1].sd, 2 * std::sqrt(1.36)));
        QVERIFY(near(days[2].mean, 13.6) && near(days[2].sd, 2 * std::sqrt(2.36)));
    }

    void holtWinters_limits_areCutAtZero()
    {
        const HoltWintersRule rule{0.5, 0, 0, 1, 0, {0}};
        const auto state = followDays(std::vector<double>{5, 0}, rule);
        QVERIFY(forecastDays(*state, rule, 1)[0].lo == 0.0);
        QVERIFY(!followDays({}, {}) && followDays({}, rule)->variance() == 0.0);
    }
};

QTEST_APPLESS_MAIN(ForecastsTest)
#include "tst_forecasts.moc"
