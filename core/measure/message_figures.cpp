#include "core/measure/figure_groups.h"
#include "core/measure/latency.h"
#include "core/measure/tally.h"
#include "core/measure/wilson.h"

#include <span>

namespace attache {

namespace {

Tally tallyOf(FigureId id, const FigureInput &input)
{
    Tally tally(input.messageAuthors);
    for (std::size_t i = 0; i < input.facts.messages.size(); ++i)
        tally.add(membershipOf(id, input.facts.messages[i], input.context), input.messageAuthors.of(i));
    return tally;
}

struct QuantileFigure {
    FigureId id;
    double p;
};
constexpr QuantileFigure kQuantiles[] = {{FigureId::LatencyMedian, 0.5}, {FigureId::LatencyP25, 0.25},
                                         {FigureId::LatencyP75, 0.75}, {FigureId::LatencyP90, 0.9}};
constexpr double kRestriction = 72.0 * 3600;

void setQuantile(Figure &figure, std::span<const CurvePoint> curve, double p)
{
    if (curve.empty())
        return withhold(figure, NoValue::EmptyDenominator);
    figure.value = quantileOf(curve, p);
    if (!figure.value)
        figure.reason = NoValue::NotReached;
    figure.interval = quantileLimits(curve, p);
}

void setRestrictedMean(Figure &figure, std::span<const CurvePoint> curve)
{
    if (curve.empty())
        return withhold(figure, NoValue::EmptyDenominator);
    const auto mean = restrictedMean(curve, kRestriction);
    if (!mean.value)
        return withhold(figure, NoValue::FollowUpTooShort);
    figure.value = mean.value;
    figure.interval = Interval{*mean.value - kZ95 * *mean.se, *mean.value + kZ95 * *mean.se};
}

void setAnsweredOnly(Figure &figure, const FigureInput &input)
{
    figure.value = plainMedian(answeredWaits(input.facts.messages, input.context));
    if (!figure.value)
        withhold(figure, NoValue::EmptyDenominator);
}

} // namespace

void addMessageFigures(std::vector<Figure> &figures, const FigureInput &input)
{
    using enum FigureId;
    for (const auto id : {MessagesAll, Messages, Answered, Silent, TooLate, Open, DeletedUnanswered, InvalidTime,
                          MarkedAnsweredUnseen, Waiting}) {
        Figure figure = blankFigure(id, input.context);
        const auto tally = tallyOf(id, input);
        tally.describe(figure);
        setCount(figure, tally.numerator(), input.facts.anyData);
        figures.push_back(std::move(figure));
    }
}

void addLatencyFigures(std::vector<Figure> &figures, const FigureInput &input)
{
    const auto curve = kaplanMeier(waitsAtRisk(input.facts.messages, input.context));
    const auto atRisk = tallyOf(FigureId::LatencyMedian, input);
    const auto answered = tallyOf(FigureId::LatencyMedianAnsweredOnly, input);
    const auto add = [&](FigureId id, const Tally &tally, auto &&fill) {
        Figure figure = blankFigure(id, input.context);
        tally.describe(figure);
        fill(figure);
        if (!input.context.hasClock())
            withhold(figure, NoValue::NoCalendar);
        figures.push_back(std::move(figure));
    };
    for (const auto &[id, p] : kQuantiles)
        add(id, atRisk, [&, share = p](Figure &figure) { setQuantile(figure, curve, share); });
    add(FigureId::LatencyRestrictedMean72h, atRisk, [&](Figure &figure) { setRestrictedMean(figure, curve); });
    add(FigureId::LatencyMedianAnsweredOnly, answered, [&](Figure &figure) { setAnsweredOnly(figure, input); });
}

void addAnswerRates(std::vector<Figure> &figures, const FigureInput &input)
{
    for (const auto id : {FigureId::AnswerRate1h, FigureId::AnswerRate4h, FigureId::AnswerRate24h}) {
        Figure figure = blankFigure(id, input.context);
        setShare(figure, tallyOf(id, input));
        if (!input.context.hasClock()) {
            withhold(figure, NoValue::NoCalendar);
            figure.numerator.reset();
        }
        figures.push_back(std::move(figure));
    }
}

} // namespace attache
