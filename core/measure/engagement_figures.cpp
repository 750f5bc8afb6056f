#include "core/measure/engagement.h"
#include "core/measure/figure_groups.h"
#include "core/measure/tally.h"

namespace attache {

namespace {

// n and what was left out: posts without counts, and own posts that are no originals or quotes.
void describe(Figure &figure, const Facts &facts, const FigureContext &context)
{
    Tally tally;
    for (const auto &post : facts.reactions)
        tally.add(membershipOf(figure.id, post, context));
    tally.describe(figure);
    if (facts.ownDeleted > 0)
        figure.excluded.push_back({"deleted", facts.ownDeleted});
    if (facts.ownReposts > 0)
        figure.excluded.push_back({"reposts", facts.ownReposts});
    if (facts.ownReplies > 0)
        figure.excluded.push_back({"replies", facts.ownReplies});
}

struct Sum {
    std::int64_t total = 0;
    bool partial = false;
};

Sum sumOf(const Facts &facts)
{
    Sum sum;
    for (const auto &post : facts.reactions) {
        const auto known = engagementOf(post);
        sum.total += known.value.value_or(0);
        sum.partial = sum.partial || known.partial || !known.value;
    }
    return sum;
}

Figure totalFigure(const Facts &facts, const FigureContext &context)
{
    Figure figure = blankFigure(FigureId::Engagement, context);
    describe(figure, facts, context);
    const auto sum = sumOf(facts);
    setCount(figure, sum.total, facts.anyData);
    figure.partial = sum.partial;
    // A sum over nothing is no quiet month: it has no value (METRICS.md section 0).
    if (facts.anyData && figure.n == 0)
        withhold(figure, facts.reactions.empty() ? NoValue::EmptyDenominator : NoValue::NoCounts);
    return figure;
}

Figure meanFigure(const Facts &facts, const FigureContext &context)
{
    Figure figure = blankFigure(FigureId::EngagementPerPost, context);
    describe(figure, facts, context);
    const auto sum = sumOf(facts);
    figure.numerator = sum.total;
    figure.denominator = figure.n;
    figure.partial = sum.partial;
    if (figure.n > 0)
        figure.value = static_cast<double>(sum.total) / static_cast<double>(figure.n);
    else
        withhold(figure, facts.reactions.empty() ? NoValue::EmptyDenominator : NoValue::NoCounts);
    return figure;
}

Figure rateFigure(FigureId id, const CoveredRate &rate, bool pooled, const Facts &facts, const FigureContext &context)
{
    Figure figure = blankFigure(id, context);
    describe(figure, facts, context);
    figure.partial = rate.used < rate.all;
    figure.value = rate.value;
    if (pooled) {
        figure.numerator = rate.numerator;
        figure.denominator = rate.denominator;
    } else {
        figure.denominator = rate.used; // a mean of the posts' own rates: there is no common numerator
    }
    if (!rate.value)
        withhold(figure, facts.reactions.empty() ? NoValue::EmptyDenominator : NoValue::NoCounts);
    return figure;
}

} // namespace

void addEngagementFigures(std::vector<Figure> &figures, const FigureInput &input)
{
    const auto &facts = input.facts;
    const auto &context = input.context;
    using enum FigureId;
    figures.push_back(totalFigure(facts, context));
    figures.push_back(meanFigure(facts, context));
    const auto followers = meanFollowerRate(facts.reactions);
    const auto impressions = pooledRate(facts.reactions, Reached::Impressions);
    const auto reach = pooledRate(facts.reactions, Reached::Reach);
    figures.push_back(rateFigure(EngagementRateFollowers, followers, false, facts, context));
    figures.push_back(rateFigure(EngagementRateImpressions, impressions, true, facts, context));
    figures.push_back(rateFigure(EngagementRateReach, reach, true, facts, context));
}

} // namespace attache
