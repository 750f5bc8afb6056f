#include "core/models/today_view.h"

#include "core/domain/figure.h"
#include "core/models/figure_table.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/today_parts.h"

#include <array>

namespace attache {

namespace {

struct TodayWords {
    Q_DECLARE_TR_FUNCTIONS(TodayView)
};

constexpr std::array kTiles{FigureId::AnswerRate24h, FigureId::OurTurnAnswered, FigureId::ReturnGivenAnswer,
                            FigureId::EngagementPerPost};

// A value on another clock says so: here the title does, the tile's value has no room for it.
QString tileTitle(const Figure &figure, const FigureWords &words)
{
    const bool otherClock = figureEntry(figure.id).clocked && figure.clock != ClockKind::Wall;
    return otherClock ? fill(TodayWords::tr("%1, %2", "title, time counted"), {words.title(figure.id), words.clock(figure.clock)})
                      : words.title(figure.id);
}

TileView tileOf(const Figure &figure, const FigureSet &set, const FigureWords &words)
{
    TileView tile;
    tile.figure = figure.id;
    tile.title = tileTitle(figure, words);
    tile.value = words.number(figure);
    tile.unit = words.unit(figure);
    tile.weight = weightWords(figure, words);
    tile.compare = words.compared(figure, set.scope);
    if (tile.compare.isEmpty())
        tile.compare = words.gaps(figure.gaps, set.scope.zone);
    tile.accessible = words.sentence(figure, set);
    tile.faint = words.faint(figure);
    return tile;
}

} // namespace

TodayView todayView(const FigureSet &set, const FigureWords &words)
{
    TodayView view;
    for (const FigureId id : kTiles)
        view.tiles << tileOf(set.figure(id), set, words);
    view.reactions = reactionsByDay(set, words);
    view.waitHeadline = waitHeadline(set, words);
    view.waitUnder = waitUnder(set, words);
    view.waits = waitShares(set, words);
    view.curve = waitCurve(set, words);
    view.messages = messageParts(set, words);
    view.far = conversationSteps(set, words);
    view.ended = endingParts(set, words);
    return view;
}

} // namespace attache
