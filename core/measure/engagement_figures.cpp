#include "core/measure/engagement.h"
#include "core/measure/figure_groups.h"
#include "core/measure/tally.h"

namespace attache {

namespace {

// n and what was left out: posts without counts, and own posts that are no originals or quotes.
void describe(Figure &figure, const FigureSums &sums)
{
    Tally tally;
    for (const auto &post : sums.reactions)
        tally.add(membershipOf(figure.id, post, sums.context()));
    tally.describe(figure);
    if (sums.counted.ownDeleted > 0)
        figure.excluded.push_back({"deleted", sums.counted.ownDeleted});
    if (sums.counted.ownReposts > 0)
        figure.excluded.push_back({"reposts", sums.counted.ownReposts});
    if (sums.counted.ownReplies > 0)
        figure.excluded.push_back({"replies", sums.counted.ownReplies});
}

struct Sum {
    std::int64_t total = 0;
    bool partial = false;
};

Sum sumOf(const FigureSums &sums)
{
    Sum sum;
    for (const auto &post : sums.reactions) {
        const auto known = engagementOf(post);
        sum.total += known.value.value_or(0);
        sum.partial = sum.partial || known.partial || !known.value;
    }
    return sum;
}

Figure totalFigure(const FigureSums &sums)
{
    Figure figure = blankFigure(FigureId::Engagement, sums.context());
    describe(figure, sums);
    const auto sum = sumOf(sums);
    setCount(figure, sum.total, sums.counted.anyData);
    figure.partial = sum.partial;
    // A sum over nothing is no quiet month: it has no value (METRICS.md section 0).
    if (sums.counted.anyData && figure.n == 0)
        withhold(figure, sums.reactions.empty() ? NoValue::EmptyDenominator : NoValue::NoCounts);
    return figure;
}

Figure meanFigure(const FigureSums &sums)
{
    Figure figure = blankFigure(FigureId::EngagementPerPost, sums.context());
    describe(figure, sums);
    const auto sum = sumOf(sums);
    figure.numerator = sum.total;
    figure.denominator = figure.n;
    figure.partial = sum.partial;
    if (figure.n > 0)
        figure.value = static_cast<double>(sum.total) / static_cast<double>(figure.n);
    else
        withhold(figure, sums.reactions.empty() ? NoValue::EmptyDenominator : NoValue::NoCounts);
    return figure;
}

Figure rateFigure(FigureId id, const CoveredRate &rate, bool pooled, const FigureSums &sums)
{
    Figure figure = blankFigure(id, sums.context());
    describe(figure, sums);
    figure.partial = rate.used < rate.all;
    figure.value = rate.value;
    if (pooled) {
        figure.numerator = rate.numerator;
        figure.denominator = rate.denominator;
    } else {
        figure.denominator = rate.used; // a mean of the posts' own rates: there is no common numerator
    }
    if (!rate.value)
        withhold(figure, sums.reactions.empty() ? NoValue::EmptyDenominator : NoValue::NoCounts);
    return figure;
}

} // namespace

void addEngagementFigures(std::vector<Figure> &figures, const FigureSums &sums)
{
    using enum FigureId;
    figures.push_back(totalFigure(sums));
    figures.push_back(meanFigure(sums));
    const auto followers = meanFollowerRate(sums.reactions);
    const auto impressions = pooledRate(sums.reactions, Reached::Impressions);
    const auto reach = pooledRate(sums.reactions, Reached::Reach);
    figures.push_back(rateFigure(EngagementRateFollowers, followers, false, sums));
    figures.push_back(rateFigure(EngagementRateImpressions, impressions, true, sums));
    figures.push_back(rateFigure(EngagementRateReach, reach, true, sums));
}

} // namespace attache
