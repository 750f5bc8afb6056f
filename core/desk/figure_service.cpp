#include "core/desk/figure_service.h"

#include "core/desk/scoped_reader.h"
#include "core/measure/comparison.h"
#include "core/measure/curves.h"
#include "core/measure/figures.h"
#include "core/measure/series.h"
#include "core/store/import_store.h"

namespace attache {

namespace {

template <class T>
bool take(Result<T> &&loaded, T &into, std::optional<Error> &error)
{
    if (!loaded)
        error = loaded.error();
    else
        into = std::move(*loaded);
    return !error;
}

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

void addCurves(FigureSet &set, const Facts &facts, const ScopedReader &reader)
{
    for (const auto clock : {ClockKind::Wall, ClockKind::Host, ClockKind::Duty})
        if (reader.hasClock(clock))
            set.curves.push_back(latencyCurve(facts, reader.context(clock, reader.scope().window)));
}

Result<void> addComparison(FigureSet &set, const Facts &facts, const Window &captured, const ScopedReader &reader)
{
    const auto &scope = reader.scope();
    if (!scope.previous)
        return {};
    auto before = loadFacts(reader, *scope.previous);
    if (!before)
        return before.error();
    // Before the first collected post nothing is known; that is not a month without messages.
    before->anyData = before->anyData && scope.previous->to > captured.from;
    compareFigures(set.figures, facts, *before, reader.context(), reader.gapsIn(*scope.previous), scope.unequalLengths);
    return {};
}

} // namespace

Result<Facts> loadFacts(const ScopedReader &reader, const Window &window)
{
    FactReader from(reader.database());
    const auto selection = reader.selection(window);
    Facts facts;
    std::vector<CountedPost> reactions;
    OwnPostCounts leftOut;
    std::optional<Error> error;
    const bool loaded =
        take(from.anyData(), facts.anyData, error) && take(from.posts(selection), facts.posts, error)
        && take(from.deletedPosts(selection), facts.deletedPosts, error)
        && take(from.conversations(selection), facts.conversations, error)
        && take(from.messages(selection), facts.messages, error) && take(from.exchanges(selection), facts.exchanges, error)
        && take(from.reactions(selection), reactions, error) && take(from.ownPostsLeftOut(selection), leftOut, error);
    if (!loaded)
        return *error;
    for (const auto &post : reactions)
        facts.reactions.push_back({post.ref, post.account, post.at, post.counts, post.ownReplies, post.followers});
    facts.ownDeleted = leftOut.deleted;
    facts.ownReposts = leftOut.reposts;
    facts.ownReplies = leftOut.replies;
    return facts;
}

Result<FigureSet> figuresOf(const ScopedReader &reader)
{
    const auto &scope = reader.scope();
    const auto facts = loadFacts(reader, scope.window);
    const auto captured = capturedWindow(reader);
    const auto lastImport = ImportStore(reader.database()).lastFinished();
    if (!facts || !captured || !lastImport)
        return !facts ? facts.error() : !captured ? captured.error() : lastImport.error();
    FigureSet set;
    set.scope = scope;
    set.lastImport = *lastImport;
    set.calendarVersion = reader.calendarVersion();
    set.gaps = reader.gapsIn(scope.window);
    set.figures = figuresOf(*facts, reader.context());
    if (auto compared = addComparison(set, *facts, *captured, reader); !compared)
        return compared.error();
    addCurves(set, *facts, reader);
    set.series = dailySeries(*facts, reader.context(), {scope.zone, scope.window, *captured});
    return set;
}

} // namespace attache
