#include "core/measure/figure_groups.h"
#include "core/measure/tally.h"
#include "core/measure/wilson.h"

#include <array>

namespace attache {

namespace {

constexpr std::array kQuantileFigures{FigureId::LatencyMedian, FigureId::LatencyP25, FigureId::LatencyP75,
                                      FigureId::LatencyP90};
static_assert(kQuantileFigures.size() == kLatencyShares.size());

void setQuantile(Figure &figure, const Quantile &quantile)
{
    figure.value = quantile.value;
    if (!figure.value)
        figure.reason = NoValue::NotReached;
    figure.interval = quantile.limits;
}

void setRestrictedMean(Figure &figure, const RestrictedMean &mean)
{
    if (!mean.value)
        return withhold(figure, NoValue::FollowUpTooShort);
    figure.value = mean.value;
    figure.interval = Interval{*mean.value - kZ95 * *mean.se, *mean.value + kZ95 * *mean.se};
}

} // namespace

void addMessageFigures(std::vector<Figure> &figures, const FigureSums &sums)
{
    using enum FigureId;
    for (const auto id : {MessagesAll, Messages, Answered, Silent, TooLate, Open, DeletedUnanswered, InvalidTime,
                          MarkedAnsweredUnseen, Waiting}) {
        Figure figure = blankFigure(id, sums.context());
        const auto tally = sums.messages.describe(figure);
        setCount(figure, tally.numerator(), sums.counted.anyData);
        figures.push_back(std::move(figure));
    }
}

void addLatencyFigures(std::vector<Figure> &figures, const FigureSums &sums)
{
    const auto &latency = sums.messages.latency();
    const auto add = [&](FigureId id, bool any, auto &&fill) {
        Figure figure = blankFigure(id, sums.context());
        sums.messages.describe(figure);
        if (any)
            fill(figure);
        else
            withhold(figure, NoValue::EmptyDenominator);
        if (!sums.context().hasClock())
            withhold(figure, NoValue::NoCalendar);
        figures.push_back(std::move(figure));
    };
    for (std::size_t i = 0; i < kQuantileFigures.size(); ++i)
        add(kQuantileFigures[i], latency.any, [&](Figure &figure) { setQuantile(figure, latency.quantiles[i]); });
    add(FigureId::LatencyRestrictedMean72h, latency.any,
        [&](Figure &figure) { setRestrictedMean(figure, latency.restrictedMean); });
    add(FigureId::LatencyMedianAnsweredOnly, latency.answeredMedian.has_value(),
        [&](Figure &figure) { figure.value = latency.answeredMedian; });
}

void addAnswerRates(std::vector<Figure> &figures, const FigureSums &sums)
{
    for (const auto id : {FigureId::AnswerRate1h, FigureId::AnswerRate4h, FigureId::AnswerRate24h}) {
        Figure figure = blankFigure(id, sums.context());
        setShare(figure, sums.messages.describe(figure));
        if (!sums.context().hasClock()) {
            withhold(figure, NoValue::NoCalendar);
            figure.numerator.reset();
        }
        figures.push_back(std::move(figure));
    }
}

} // namespace attache
