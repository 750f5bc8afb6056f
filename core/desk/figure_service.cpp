#include "core/desk/figure_service.h"

#include "core/desk/known_gaps.h"
#include "core/desk/scoped_reader.h"
#include "core/desk/sum_loader.h"
#include "core/measure/comparison.h"
#include "core/measure/curves.h"
#include "core/measure/figures.h"
#include "core/measure/series.h"
#include "core/store/import_store.h"

namespace attache {

namespace {

Result<Window> capturedWindow(const ScopedReader &reader)
{
    const auto first = FactReader(reader.database()).firstPost();
    if (!first)
        return first.error();
    Window window;
    window.from = *first ? *first : reader.scope().now;
    window.to = reader.scope().now + Millis{1};
    return window;
}

// Where not one message was found, whether there could have been any.
Result<void> tellUnknown(const ScopedReader &reader, const Window &window, FigureSums &sums)
{
    Figure all;
    all.id = FigureId::MessagesAll;
    if (sums.messages.describe(all).numerator() > 0 || all.n > 0)
        return {};
    const auto could = couldHoldMessages(reader.database(), reader.scope().accounts, window);
    if (!could)
        return could.error();
    sums.counted.messagesKnown = *could;
    return {};
}

Result<void> addComparison(FigureSet &set, const FigureSums &sums, const Window &captured, const ScopedReader &reader)
{
    const auto &scope = reader.scope();
    if (!scope.previous)
        return {};
    FigureSums before(reader.context(scope.clock, *scope.previous));
    if (auto loaded = loadSums(reader, *scope.previous, kCurvePoints, before); !loaded)
        return loaded;
    if (auto told = tellUnknown(reader, *scope.previous, before); !told)
        return told;
    // Before the first collected post nothing is known; that is not a month without messages.
    before.counted.anyData = before.counted.anyData && scope.previous->to > captured.from;
    compareFigures(set.figures, sums, before, scope.unequalLengths);
    if (scope.unequalWeekdays)
        for (auto &figure : set.figures)
            figure.compare->warning = "unequal-weekdays";
    return {};
}

} // namespace

Result<FigureSet> figuresOf(const ScopedReader &reader) { return figuresOf(reader, kCurvePoints); }

Result<FigureSet> figuresOf(const ScopedReader &reader, std::size_t curvePoints)
{
    const auto &scope = reader.scope();
    const auto captured = capturedWindow(reader);
    const auto lastImport = ImportStore(reader.database()).lastFinished();
    if (!captured || !lastImport)
        return !captured ? captured.error() : lastImport.error();
    const DayLayout layout({scope.zone, scope.window, *captured});
    FigureSums sums(reader.context());
    sums.messages.countDays(layout);
    for (const auto clock : {ClockKind::Wall, ClockKind::Host, ClockKind::Duty})
        if (clock != scope.clock && reader.hasClock(clock))
            sums.messages.alsoOn(reader.context(clock, scope.window));
    if (auto loaded = loadSums(reader, scope.window, curvePoints, sums); !loaded)
        return loaded.error();
    if (auto told = tellUnknown(reader, scope.window, sums); !told)
        return told.error();
    FigureSet set;
    set.scope = scope;
    set.lastImport = *lastImport;
    set.calendarVersion = reader.calendarVersion();
    set.gaps = reader.gapsIn(scope.window);
    set.figures = figuresOf(sums);
    if (auto compared = addComparison(set, sums, *captured, reader); !compared)
        return compared.error();
    set.series = dailySeries(sums, layout);
    set.curves = sums.messages.curves();
    return set;
}

} // namespace attache
