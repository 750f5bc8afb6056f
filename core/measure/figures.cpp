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

// Of messages and of what grows out of them.
bool standsOnMessages(FigureId id) { return id != FigureId::Posts && id != FigureId::Conversations && id < FigureId::Engagement; }

// No data is never 0: where nothing could be captured of what people wrote to us, there is no count of it.
void withholdUnknown(std::vector<Figure> &figures, const CountedFacts &counted)
{
    for (auto &figure : figures)
        if (!counted.anyData || (!counted.messagesKnown && standsOnMessages(figure.id)))
            withhold(figure, NoValue::NoData);
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
    withholdUnknown(figures, sums.counted);
    std::sort(figures.begin(), figures.end(), [](const Figure &a, const Figure &b) { return a.id < b.id; });
    return figures;
}

} // namespace attache
