#include "core/measure/comparison.h"
#include "core/measure/curves.h"
#include "core/measure/figures.h"
#include "core/measure/membership.h"
#include "core/measure/series.h"
#include "tests/measure/facts_builder.h"
#include "tests/measure/summed_facts.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace attache;
using namespace attache::test;

namespace {

constexpr int kDay = 24 * 60;

Figure figure(FigureId id, const Facts &facts, const FigureContext &context)
{
    return figuresOf(sumsOf(facts, context))[static_cast<std::size_t>(id)];
}

std::int64_t leftOut(const Figure &figure, std::string_view reason)
{
    for (const auto &excluded : figure.excluded)
        if (excluded.reason == reason)
            return excluded.n;
    return 0;
}

Facts everyStatus()
{
    auto facts = someData();
    facts.messages = {answered(0, 30), answered(0, 300), answered(0, 3000), invalid(0), withdrawn(0, 30), withdrawn(0, 2000),
                      message(0), message(0, MessageStatus::TooLate), left(0, DecisionKind::Spam),
                      left(0, DecisionKind::ClosingCourtesy), message(9 * kDay)};
    facts.messages[6].markedAnswered = true;
    return facts;
}

Facts randomFacts(unsigned seed)
{
    std::mt19937 random(seed);
    const auto pick = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    auto facts = someData();
    for (int i = 0; i < 300; ++i) {
        const int anchor = pick(20 * kDay);
        const std::array choices{answered(anchor, pick(5000)), invalid(anchor), withdrawn(anchor, pick(3000)), message(anchor),
                                 left(anchor, DecisionKind::Spam)};
        facts.messages.push_back(choices[static_cast<std::size_t>(pick(5))]);
        facts.messages.back().author = pick(40);
    }
    for (int i = 0; i < 200; ++i) {
        ExchangeFact fact;
        fact.author = pick(30);
        int time = pick(15 * kDay);
        for (int turn = 0; turn <= pick(6); ++turn, time += pick(6 * kDay))
            fact.turns.push_back({turn % 2 == 0 ? Side::Public : Side::Us, minute(time), minute(time), pick(5) == 0, {}});
        facts.exchanges.push_back(fact);
    }
    for (int i = 0; i < 60; ++i) {
        auto counts = likes(pick(50));
        if (pick(4) == 0)
            counts = {};
        if (pick(2) == 0)
            counts.impressions = pick(3) * 100;
        facts.reactions.push_back(reaction(pick(20 * kDay), counts, pick(2) * 100));
    }
    return facts;
}

struct Listed {
    std::int64_t numerator = 0, denominator = 0, leftOut = 0;
    void add(const Membership &m)
    {
        denominator += counts(m) ? 1 : 0;
        numerator += m.standing == Standing::Numerator ? 1 : 0;
        leftOut += m.standing == Standing::LeftOut ? 1 : 0;
    }
};

Listed listOf(FigureId id, const Facts &facts, const FigureContext &context)
{
    Listed listed;
    for (const auto &m : facts.messages)
        listed.add(membershipOf(id, m, context));
    for (const auto &e : facts.exchanges) {
        listed.add(membershipOf(id, e, context));
        for (std::size_t turn = 0; turn < e.turns.size(); ++turn)
            listed.add(membershipOf(id, e, turn, context));
    }
    for (const auto &r : facts.reactions)
        listed.add(membershipOf(id, r, context));
    return listed;
}

std::vector<Series> seriesOf(const Facts &facts, const FigureContext &context, const SeriesContext &where)
{
    const DayLayout layout(where);
    FigureSums sums(context);
    sums.messages.countDays(layout);
    return dailySeries(settled(std::move(sums), facts), layout);
}

SeriesContext days(int from, int to)
{
    return {Zone{}, {minute(from), minute(to)}, {minute(from), minute(to)}};
}

} // namespace

class FiguresTest : public QObject {
    Q_OBJECT
private slots:
    void figures_allOfThem_inTheOrderOfTheCatalogue()
    {
        const auto figures = figuresOf(sumsOf({}, contextAt(0)));
        QCOMPARE(figures.size(), figureCatalogue().size());
        for (std::size_t i = 0; i < figures.size(); ++i)
            QVERIFY(figures[i].id == figureCatalogue()[i].id && figures[i].value.has_value() != figures[i].reason.has_value());
    }

    void figures_areTheCountOfTheirLists()
    {
        for (const unsigned seed : {1U, 2U, 3U}) {
            const auto facts = randomFacts(seed);
            const auto context = contextAt(20 * kDay);
            for (const auto &figure : figuresOf(sumsOf(facts, context))) {
                const auto &entry = figureEntry(figure.id);
                if (figure.id == FigureId::Posts || entry.item == Item::Conversation)
                    continue;
                const auto listed = listOf(figure.id, facts, context);
                QCOMPARE(figure.n, listed.denominator);
                if (entry.unit == Unit::Share && entry.item != Item::Post)
                    QCOMPARE(*figure.numerator, listed.numerator);
                const auto out = std::accumulate(figure.excluded.begin(), figure.excluded.end(), std::int64_t{0},
                                                  [](std::int64_t sum, const Excluded &e) { return sum + e.n; });
                QCOMPARE(out, listed.leftOut);
            }
        }
    }

    void figures_ofMessages_addUp()
    {
        const auto figures = figuresOf(sumsOf(everyStatus(), contextAt(10 * kDay)));
        const auto value = [&](FigureId id) { return *figures[static_cast<std::size_t>(id)].value; };
        QCOMPARE(value(FigureId::MessagesAll), 11.0);
        QCOMPARE(value(FigureId::MessagesAll), value(FigureId::Messages) + value(FigureId::Silent));
        QCOMPARE(value(FigureId::Messages), value(FigureId::Answered) + value(FigureId::Open) + value(FigureId::TooLate)
                                                + value(FigureId::DeletedUnanswered));
        QCOMPARE(value(FigureId::Waiting), value(FigureId::Open) - value(FigureId::MarkedAnsweredUnseen));
        QCOMPARE(value(FigureId::InvalidTime), 1.0);
    }

    void figures_emptyButCaptured_countsAreZeroAndSharesHaveNone()
    {
        auto facts = someData();
        const auto figures = figuresOf(sumsOf(facts, contextAt(0)));
        QCOMPARE(*figures[static_cast<std::size_t>(FigureId::Messages)].value, 0.0);
        QVERIFY(figures[static_cast<std::size_t>(FigureId::AnswerRate24h)].reason == NoValue::EmptyDenominator);
        QVERIFY(figures[static_cast<std::size_t>(FigureId::LatencyMedian)].reason == NoValue::EmptyDenominator);
        QVERIFY(figuresOf(sumsOf({}, contextAt(0))).front().reason == NoValue::NoData);
    }

    void answerRate_ripeCohort_lessTheEarlyWithdrawn()
    {
        // Ripe at 24 h: 30 min, 300 min, 50 h, invalid, withdrawn after 33 h, open, too late.
        const auto rate = figure(FigureId::AnswerRate24h, everyStatus(), contextAt(9 * kDay + 60));
        QCOMPARE(*rate.numerator, std::int64_t(3));
        QCOMPARE(*rate.denominator, std::int64_t(7));
        QCOMPARE(leftOut(rate, "unripe"), std::int64_t(1));
        QCOMPARE(leftOut(rate, "withdrawn-before-24h"), std::int64_t(1));
        QCOMPARE(leftOut(rate, "spam"), std::int64_t(1));
        QCOMPARE(leftOut(rate, "closing-courtesy"), std::int64_t(1));
    }

    void answerRate_limits_areInclusive()
    {
        auto facts = someData();
        facts.messages = {answered(0, 60), answered(0, 61), withdrawn(0, 60), withdrawn(0, 59)};
        const auto rate = figure(FigureId::AnswerRate1h, facts, contextAt(60)); // ripe at the very hour
        QCOMPARE(*rate.numerator, std::int64_t(1));
        QCOMPARE(*rate.denominator, std::int64_t(3));
        QCOMPARE(leftOut(rate, "withdrawn-before-1h"), std::int64_t(1));
        QVERIFY(figure(FigureId::AnswerRate1h, facts, contextAt(59)).reason == NoValue::EmptyDenominator);
    }

    void latency_tooLateStaysAtRisk_invalidLeaves()
    {
        const auto context = contextAt(10 * kDay);
        const auto median = figure(FigureId::LatencyMedian, everyStatus(), context);
        QCOMPARE(median.n, std::int64_t(8)); // 11 less two left on purpose and one of invalid time
        QVERIFY(median.value == 3000.0 * 60 && median.interval->lo && !median.interval->hi); // 7/8 * 5/6 * 2/3 = 0.486
        const auto most = figure(FigureId::LatencyP90, everyStatus(), context);
        QVERIFY(most.reason == NoValue::NotReached && most.interval && !most.interval->hi);
        const auto quarter = figure(FigureId::LatencyP25, everyStatus(), context);
        QCOMPARE(*quarter.value, 300.0 * 60);
        QCOMPARE(*figure(FigureId::LatencyMedianAnsweredOnly, everyStatus(), context).value, 300.0 * 60);
        const auto young = figure(FigureId::LatencyRestrictedMean72h, everyStatus(), contextAt(2 * kDay));
        QVERIFY(young.reason == NoValue::FollowUpTooShort);
        QVERIFY(figure(FigureId::LatencyRestrictedMean72h, everyStatus(), context).interval);
    }

    void clock_withoutCalendar_hasNoValue_andWithOneCountsItsHours()
    {
        auto context = contextAt(10 * kDay);
        context.clock = ClockKind::Host;
        QVERIFY(figure(FigureId::LatencyMedian, everyStatus(), context).reason == NoValue::NoCalendar);
        QVERIFY(figure(FigureId::AnswerRate1h, everyStatus(), context).reason == NoValue::NoCalendar);
        QVERIFY(figure(FigureId::Csr1, everyStatus(), context).reason == NoValue::EmptyDenominator);
        Calendar calendar;
        calendar.zone = "UTC";
        calendar.week[0] = {{12 * 60, 13 * 60}}; // kStart is a Monday, 08:00
        const auto hours = WorkingTime::of(calendar);
        context.hours = &*hours;
        const auto rate = figure(FigureId::AnswerRate1h, everyStatus(), context);
        QCOMPARE(*rate.numerator, std::int64_t(4)); // all answered ones: within one working hour
        QVERIFY(rate.clock == ClockKind::Host);
        QCOMPARE(*figure(FigureId::LatencyP25, everyStatus(), context).value, 3600.0);
    }

    void people_oneAuthorOverAFifth_isFlagged()
    {
        auto facts = someData();
        for (int i = 0; i < 20; ++i)
            facts.messages.push_back(answered(0, i, i < 4 ? 100 : i));
        QVERIFY(!figure(FigureId::AnswerRate24h, facts, contextAt(10 * kDay)).oneAuthorDominates); // exactly a fifth
        facts.messages[4].author = 100;
        const auto rate = figure(FigureId::AnswerRate24h, facts, contextAt(10 * kDay));
        QVERIFY(rate.oneAuthorDominates);
        QCOMPARE(rate.people, std::int64_t(16));
    }

    void ourTurn_poolsOddTurns_andLeavesMarkedOnesOut()
    {
        auto facts = someData();
        facts.exchanges = {exchange({0, 1, 2, 3, 4}), exchange({0}, 2), exchange({30 * kDay}, 3)};
        facts.exchanges[0].turns[4].noReplyNeeded = true;
        const auto rate = figure(FigureId::OurTurnAnswered, facts, contextAt(31 * kDay));
        QCOMPARE(*rate.numerator, std::int64_t(2));
        QCOMPARE(*rate.denominator, std::int64_t(3));
        QCOMPARE(rate.exchanges, std::int64_t(2));
        QCOMPARE(leftOut(rate, "no-reply-needed"), std::int64_t(1));
        QCOMPARE(leftOut(rate, "unripe"), std::int64_t(1));
    }

    void engagement_unknownIsNotZero()
    {
        auto facts = someData();
        facts.counted.ownReposts = 2;
        facts.reactions = {reaction(0, likes(10), 100), reaction(0, {})};
        const auto total = figure(FigureId::Engagement, facts, contextAt(kDay));
        QCOMPARE(*total.value, 10.0);
        QCOMPARE(total.n, std::int64_t(1));
        QVERIFY(total.partial);
        QCOMPARE(leftOut(total, "no-counts"), std::int64_t(1));
        QCOMPARE(leftOut(total, "reposts"), std::int64_t(2));
        QCOMPARE(*figure(FigureId::EngagementRateFollowers, facts, contextAt(kDay)).value, 0.1);
        QVERIFY(figure(FigureId::EngagementRateReach, facts, contextAt(kDay)).reason == NoValue::NoCounts);
        facts.reactions = {reaction(0, {})};
        QVERIFY(figure(FigureId::Engagement, facts, contextAt(kDay)).reason == NoValue::NoCounts);
        facts.reactions.clear();
        QCOMPARE(*figure(FigureId::Engagement, facts, contextAt(kDay)).value, 0.0);
    }

    void compare_everyFigure_getsTheOtherWindow()
    {
        const auto current = randomFacts(1);
        const auto before = randomFacts(2);
        const auto context = contextAt(40 * kDay);
        auto figures = figuresOf(sumsOf(current, context));
        compareFigures(figures, sumsOf(current, context), sumsOf(before, context), true);
        const auto at = [&](FigureId id) { return *figures[static_cast<std::size_t>(id)].compare; };
        for (const auto &figure : figures)
            QCOMPARE(figure.compare->warning, std::string("unequal-lengths"));
        QCOMPARE(at(FigureId::AnswerRate24h).test->name, std::string("two proportions"));
        QVERIFY(at(FigureId::AnswerRate24h).differenceInterval);
        QCOMPARE(at(FigureId::LatencyMedian).test->name, std::string("log-rank"));
        QVERIFY(at(FigureId::LatencyRestrictedMean72h).differenceInterval);
        QCOMPARE(at(FigureId::EngagementPerPost).test->name, std::string("mann-whitney"));
        const auto messages = at(FigureId::Messages);
        QVERIFY(!messages.test);
        QCOMPARE(*messages.difference, *figures[2].value - *messages.value);
    }

    void compare_fewPosts_showSuperiorityOnly()
    {
        auto current = someData();
        for (int i = 0; i < 7; ++i)
            current.reactions.push_back(reaction(0, likes(i + 10)));
        auto before = current;
        for (auto &post : before.reactions)
            post.counts = likes(1);
        auto figures = figuresOf(sumsOf(current, contextAt(kDay)));
        compareFigures(figures, sumsOf(current, contextAt(kDay)), sumsOf(before, contextAt(kDay)), false);
        const auto &compare = *figures[static_cast<std::size_t>(FigureId::EngagementPerPost)].compare;
        QVERIFY(compare.superiority == 1.0 && !compare.test && compare.warning.empty());
        current.reactions.push_back(reaction(0, likes(1)));
        before.reactions.push_back(reaction(0, likes(1)));
        compareFigures(figures, sumsOf(current, contextAt(kDay)), sumsOf(before, contextAt(kDay)), false);
        QVERIFY(compare.test && compare.test->p);
    }

    void curve_thinned_keepsEndsAndCounts()
    {
        auto facts = someData();
        for (int i = 0; i < 3000; ++i)
            facts.messages.push_back(i % 3 == 0 ? message(i) : answered(0, i));
        const auto context = contextAt(10 * kDay);
        const auto sums = sumsOf(facts, context);
        const auto whole = latencyCurve(sums.messages, context, sums.messages.everyPoint(), kEveryPoint);
        const auto thin = latencyCurve(sums.messages, context, sums.messages.everyPoint());
        QCOMPARE(thin.points.size(), kCurvePoints);
        QVERIFY(thin.points.front() == whole.points.front());
        QCOMPARE(thin.points.back().s, whole.points.back().s);
        QCOMPARE(thin.points[1].n, whole.points[1].n);
        const auto sum = [](const Curve &curve, auto part) {
            return std::accumulate(curve.points.begin(), curve.points.end(), std::int64_t{0},
                                   [&](std::int64_t total, const CurvePoint &p) { return total + p.*part; });
        };
        QCOMPARE(sum(thin, &CurvePoint::d), sum(whole, &CurvePoint::d));
        QCOMPARE(sum(thin, &CurvePoint::c), whole.n - whole.events);
        QVERIFY(thinned(thin.points) == thin.points);
    }

    void series_dayWithoutCounts_isUnknown_andEmptyDayZero()
    {
        auto facts = someData();
        facts.reactions = {reaction(0, likes(3)), reaction(1, {}), reaction(kDay, {})};
        facts.messages = {message(0), left(0, DecisionKind::Spam)};
        auto context = contextAt(5 * kDay);
        context.gaps = {{{}, minute(3 * kDay), minute(3 * kDay + 60), "all"}};
        auto where = days(0, 5 * kDay);
        where.captured.to = minute(4 * kDay - 480); // midnight
        const auto series = seriesOf(facts, context, where);
        QCOMPARE(series.size(), std::size_t(4));
        const auto &engagement = series[0].points;
        QCOMPARE(engagement.size(), std::size_t(6)); // 08:00 to 08:00 touches six days
        QVERIFY(engagement[0].value == 3.0 && engagement[0].n == 1);
        QVERIFY(!engagement[1].value);                          // a post, nothing known of it
        QVERIFY(engagement[2].value == 0.0);                    // captured, no post
        QVERIFY(engagement[3].gap && !engagement[3].value);     // nothing but a gap
        QVERIFY(!engagement[4].value); // begins where the capture ends
        QVERIFY(!engagement[5].value && !engagement[5].gap);    // after what was captured
        QCOMPARE(series[3].id, std::string("messages-by-day"));
        QVERIFY(series[3].points[0].value == 1.0);
    }

    void series_openWindow_isThatOfTheData()
    {
        Facts facts;
        auto where = days(0, 3 * kDay);
        where.window = {};
        QCOMPARE(seriesOf(facts, contextAt(0), where)[0].points.size(), std::size_t(4));
        where.captured = {};
        QVERIFY(seriesOf(facts, contextAt(0), where)[0].points.empty());
    }
};

QTEST_APPLESS_MAIN(FiguresTest)
#include "tst_figures.moc"
