#include "core/domain/figure_catalogue.h"
#include "core/measure/small_counts.h"

#include <QTest>

using namespace attache;

namespace {

using enum FigureId;

FigureSet setOf(std::initializer_list<std::pair<FigureId, double>> values)
{
    FigureSet set;
    for (const FigureEntry &entry : figureCatalogue()) {
        Figure &figure = set.figures.emplace_back();
        figure.id = entry.id;
        figure.unit = entry.unit;
        figure.reason = NoValue::EmptyDenominator;
    }
    for (const auto &[id, value] : values) {
        Figure &figure = set.figures[static_cast<std::size_t>(id)];
        figure.value = value;
        figure.n = static_cast<std::int64_t>(value);
        figure.reason.reset();
    }
    return set;
}

bool isHidden(const FigureSet &set, FigureId id) { return set.figure(id).reason == NoValue::TooFew; }

} // namespace

class TestSmallCounts : public QObject {
    Q_OBJECT

private slots:
    void count_underFive_isHidden_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("hidden");
        QTest::newRow("none") << 0.0 << false;
        QTest::newRow("one") << 1.0 << true;
        QTest::newRow("four") << 4.0 << true;
        QTest::newRow("five") << 5.0 << false;
    }

    void count_underFive_isHidden()
    {
        QFETCH(double, value);
        QTEST(isHidden(withoutSmallCounts(setOf({{InvalidTime, value}})), InvalidTime), "hidden");
    }

    void share_standingOnFew_isHiddenWithItsFraction()
    {
        auto set = setOf({{AnswerRate24h, 0.75}});
        Figure &rate = set.figures[static_cast<std::size_t>(AnswerRate24h)];
        rate.numerator = 3;
        rate.denominator = 4;
        rate.n = 4;
        const auto shown = withoutSmallCounts(set);
        QVERIFY(isHidden(shown, AnswerRate24h));
        QVERIFY(!shown.figure(AnswerRate24h).numerator && !shown.figure(AnswerRate24h).interval);
    }

    // 100 messages: 60 answered, 3 left on purpose, 20 too late, 10 open, 7 withdrawn. The 3 could be had back as 100 - 97, so
    // that the smallest beside it, 7, goes too; of messages 97 = 60 + 20 + 10 + 7 the 7 could be had back again, so that 97 goes:
    // nothing that is left adds up to a single missing count.
    void sum_withOneHiddenPart_hidesASecondOne()
    {
        const auto shown = withoutSmallCounts(setOf({{MessagesAll, 100},
                                                     {Messages, 97},
                                                     {Answered, 60},
                                                     {Silent, 3},
                                                     {TooLate, 20},
                                                     {Open, 10},
                                                     {DeletedUnanswered, 7},
                                                     {Waiting, 10}}));
        QVERIFY(isHidden(shown, Silent) && isHidden(shown, DeletedUnanswered) && isHidden(shown, Messages));
        QVERIFY(!isHidden(shown, MessagesAll) && !isHidden(shown, Answered));
    }

    void rest_staysAsItIs()
    {
        auto set = setOf({{MessagesAll, 100}, {Answered, 100}, {Messages, 100}});
        set.series = {{"messages-by-day", Unit::Messages, {}}};
        set.series[0].points = {DayPoint{{}, {}, {}, 24, 3.0, 3, false, false}, DayPoint{{}, {}, {}, 24, 8.0, 8, false, false}};
        set.scope.accounts = {{"x", "embassy"}};
        const auto shown = withoutSmallCounts(set);
        QCOMPARE(*shown.figure(MessagesAll).value, 100.0);
        QVERIFY(!shown.series[0].points[0].value && shown.series[0].points[0].few);
        QCOMPARE(*shown.series[0].points[1].value, 8.0);
        QVERIFY(shown.scope.accounts[0].handle.empty() && shown.scope.accounts[0].platform == "x");
    }
};

QTEST_APPLESS_MAIN(TestSmallCounts)
#include "tst_small_counts.moc"
