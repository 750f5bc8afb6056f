#include "core/measure/figure_groups.h"
#include "core/measure/tally.h"

namespace attache {

namespace {

Tally tallyOf(FigureId id, const FigureInput &input)
{
    Tally tally(input.exchangeAuthors);
    for (std::size_t i = 0; i < input.facts.exchanges.size(); ++i)
        tally.add(membershipOf(id, input.facts.exchanges[i], input.context), input.exchangeAuthors.of(i));
    return tally;
}

Figure turnFigure(FigureId id, const FigureInput &input)
{
    Figure figure = blankFigure(id, input.context);
    Tally tally(input.exchangeAuthors);
    const auto &exchanges = input.facts.exchanges;
    for (std::size_t i = 0; i < exchanges.size(); ++i) {
        const auto before = tally.denominator();
        for (std::size_t turn = 0; turn < exchanges[i].turns.size(); ++turn)
            tally.add(membershipOf(id, exchanges[i], turn, input.context), input.exchangeAuthors.of(i));
        figure.exchanges += tally.denominator() > before ? 1 : 0;
    }
    setShare(figure, tally);
    return figure;
}

} // namespace

void addConversationCounts(std::vector<Figure> &figures, const FigureInput &input)
{
    using enum FigureId;
    Figure conversations = blankFigure(Conversations, input.context);
    setCount(conversations, input.facts.conversations, input.facts.anyData);
    conversations.n = input.facts.conversations;
    figures.push_back(std::move(conversations));
    for (const auto id : {Exchanges, EndedByUs, EndedByThem, EndedClosed, EndedOpen}) {
        Figure figure = blankFigure(id, input.context);
        const auto tally = tallyOf(id, input);
        tally.describe(figure);
        setCount(figure, tally.numerator(), input.facts.anyData);
        figures.push_back(std::move(figure));
    }
}

void addSustainingFigures(std::vector<Figure> &figures, const FigureInput &input)
{
    using enum FigureId;
    for (const auto id : {OurTurnAnswered, Continuation1, Continuation2, Continuation3, Continuation4})
        figures.push_back(turnFigure(id, input));
    for (const auto id : {ReturnGivenAnswer, Csr1, Csr2, Csr3, Csr4}) {
        Figure figure = blankFigure(id, input.context);
        setShare(figure, tallyOf(id, input));
        figures.push_back(std::move(figure));
    }
}

} // namespace attache
