#include "core/measure/figure_groups.h"
#include "core/measure/tally.h"

namespace attache {

void addConversationCounts(std::vector<Figure> &figures, const FigureSums &sums)
{
    using enum FigureId;
    Figure conversations = blankFigure(Conversations, sums.context());
    setCount(conversations, sums.counted.conversations, sums.counted.anyData);
    conversations.n = sums.counted.conversations;
    figures.push_back(std::move(conversations));
    for (const auto id : {Exchanges, EndedByUs, EndedByThem, EndedClosed, EndedOpen}) {
        Figure figure = blankFigure(id, sums.context());
        const auto tally = sums.exchanges.describe(figure);
        setCount(figure, tally.numerator(), sums.counted.anyData);
        figures.push_back(std::move(figure));
    }
}

void addSustainingFigures(std::vector<Figure> &figures, const FigureSums &sums)
{
    using enum FigureId;
    for (const auto id : {OurTurnAnswered, Continuation1, Continuation2, Continuation3, Continuation4, ReturnGivenAnswer, Csr1,
                          Csr2, Csr3, Csr4}) {
        Figure figure = blankFigure(id, sums.context());
        setShare(figure, sums.exchanges.describe(figure));
        figures.push_back(std::move(figure));
    }
}

} // namespace attache
