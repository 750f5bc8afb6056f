#include "core/measure/comparison.h"

#include "core/domain/figure_catalogue.h"
#include "core/measure/engagement.h"
#include "core/measure/figures.h"
#include "core/measure/mann_whitney.h"
#include "core/measure/survival.h"
#include "core/measure/two_proportions.h"

#include <cmath>

namespace attache {

namespace {

Comparison comparisonWith(const Figure &figure, const Figure &before, bool unequalLengths)
{
    Comparison result;
    result.value = before.value;
    result.numerator = before.numerator;
    result.denominator = before.denominator;
    result.n = before.n;
    result.interval = before.interval;
    if (figure.value && before.value)
        result.difference = *figure.value - *before.value;
    if (unequalLengths)
        result.warning = "unequal-lengths";
    return result;
}

bool isCountedShare(FigureId id) { return figureEntry(id).unit == Unit::Share && figureEntry(id).item != Item::Post; }

bool isAtRisk(FigureId id)
{
    return figureEntry(id).unit == Unit::Seconds && id != FigureId::LatencyMedianAnsweredOnly;
}

void compareShares(const Figure &figure, Comparison &comparison)
{
    if (!figure.value || !comparison.value)
        return;
    const auto difference = differenceOf(wilson(*figure.numerator, *figure.denominator),
                                         wilson(*comparison.numerator, *comparison.denominator));
    comparison.differenceInterval = difference.interval;
    comparison.test = Test{"two proportions", difference.z, difference.p};
}

// Means are compared by their standard errors; these are read back from the intervals, which are mean ± z se.
void compareRestrictedMeans(const Figure &figure, Comparison &comparison)
{
    if (!comparison.difference || !figure.interval || !comparison.interval)
        return;
    const double half = std::hypot((*figure.interval->hi - *figure.interval->lo) / 2,
                                   (*comparison.interval->hi - *comparison.interval->lo) / 2);
    comparison.differenceInterval = Interval{*comparison.difference - half, *comparison.difference + half};
}

std::vector<double> engagements(const FigureSums &sums)
{
    std::vector<double> values;
    for (const auto &post : sums.reactions)
        if (const auto value = engagementOf(post).value)
            values.push_back(static_cast<double>(*value));
    return values;
}

void comparePosts(const FigureSums &current, const FigureSums &before, Comparison &comparison)
{
    const auto ours = engagements(current);
    const auto theirs = engagements(before);
    const auto result = mannWhitney(ours, theirs);
    comparison.superiority = result.superiority;
    if (ours.size() >= kLeastForTest && theirs.size() >= kLeastForTest)
        comparison.test = Test{"mann-whitney", result.u, result.p};
}

Test latencyTest(const FigureSums &current, const FigureSums &before)
{
    const auto result = logRank(current.messages.everyPoint(), before.messages.everyPoint());
    return {"log-rank", result.chi2, result.p};
}

} // namespace

void compareFigures(std::vector<Figure> &figures, const FigureSums &current, const FigureSums &before, bool unequalLengths)
{
    const auto figuresBefore = figuresOf(before);
    const Test latency = latencyTest(current, before);
    for (auto &figure : figures) {
        auto comparison = comparisonWith(figure, figuresBefore[static_cast<std::size_t>(figure.id)], unequalLengths);
        if (isCountedShare(figure.id))
            compareShares(figure, comparison);
        if (isAtRisk(figure.id) && figure.n > 0 && comparison.n > 0 && current.context().hasClock())
            comparison.test = latency;
        if (figure.id == FigureId::LatencyRestrictedMean72h)
            compareRestrictedMeans(figure, comparison);
        if (figure.id == FigureId::EngagementPerPost)
            comparePosts(current, before, comparison);
        figure.compare = std::move(comparison);
    }
}

} // namespace attache
