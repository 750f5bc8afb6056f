#include "core/measure/figures.h"

#include "core/measure/figure_groups.h"
#include "core/measure/tally.h"

#include <algorithm>

namespace attache {

namespace {

Figure postsFigure(const Facts &facts, const FigureContext &context)
{
    Figure figure = blankFigure(FigureId::Posts, context);
    setCount(figure, facts.posts, facts.anyData);
    figure.n = facts.posts;
    if (facts.deletedPosts > 0)
        figure.excluded.push_back({"deleted", facts.deletedPosts});
    return figure;
}

template <class Item>
Authors authorsOf(const std::vector<Item> &items)
{
    std::vector<std::int64_t> authors;
    authors.reserve(items.size());
    for (const auto &item : items)
        authors.push_back(item.author);
    return Authors(std::move(authors));
}

} // namespace

FigureInput::FigureInput(const Facts &f, const FigureContext &c)
    : facts(f), context(c), messageAuthors(authorsOf(f.messages)), exchangeAuthors(authorsOf(f.exchanges))
{
}

std::vector<Figure> figuresOf(const Facts &facts, const FigureContext &context)
{
    std::vector<Figure> figures{postsFigure(facts, context)};
    const FigureInput input(facts, context);
    addMessageFigures(figures, input);
    addConversationCounts(figures, input);
    addLatencyFigures(figures, input);
    addAnswerRates(figures, input);
    addSustainingFigures(figures, input);
    addEngagementFigures(figures, input);
    if (!facts.anyData)
        std::for_each(figures.begin(), figures.end(), [](Figure &figure) { withhold(figure, NoValue::NoData); });
    std::sort(figures.begin(), figures.end(), [](const Figure &a, const Figure &b) { return a.id < b.id; });
    return figures;
}

} // namespace attache
