#include "core/measure/figures.h"

#include "core/measure/figure_groups.h"
#include "core/measure/tally.h"

#include <algorithm>

namespace attache {

namespace {

Figure postsFigure(const CountedFacts &counted, const FigureContext &context)
{
    Figure figure = blankFigure(FigureId::Posts, context);
    setCount(figure, counted.posts, counted.anyData);
    figure.n = counted.posts;
    if (counted.deletedPosts > 0)
        figure.excluded.push_back({"deleted", counted.deletedPosts});
    return figure;
}

} // namespace

std::vector<Figure> figuresOf(const FigureSums &sums)
{
    std::vector<Figure> figures{postsFigure(sums.counted, sums.context())};
    addMessageFigures(figures, sums);
    addConversationCounts(figures, sums);
    addLatencyFigures(figures, sums);
    addAnswerRates(figures, sums);
    addSustainingFigures(figures, sums);
    addEngagementFigures(figures, sums);
    if (!sums.counted.anyData)
        std::for_each(figures.begin(), figures.end(), [](Figure &figure) { withhold(figure, NoValue::NoData); });
    std::sort(figures.begin(), figures.end(), [](const Figure &a, const Figure &b) { return a.id < b.id; });
    return figures;
}

} // namespace attache
