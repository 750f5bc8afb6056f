#include "core/models/waiting_view.h"

#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"

#include <QCoreApplication>

#include <algorithm>

namespace attache {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(WaitingView)
};

WaitingView::Line lineOf(const ListRow &row, const FigureWords &words)
{
    WaitingView::Line line;
    line.waited = words.duration(row.seconds.value_or(0));
    line.who = shortPersonText(row.authorName, row.author);
    line.text = oneLine(row.text);
    //: for a screen reader: who, how long, the words
    line.accessible = fill(Say::tr("%1 waits %2: %3"), {line.who, line.waited, line.text});
    line.conversation = row.conversation;
    return line;
}

} // namespace

WaitingView waitingView(const ListPage &page, const FigureWords &words)
{
    WaitingView view;
    view.total = page.total;
    view.number = words.count(page.total);
    view.title = Say::tr("Waiting for us now");
    view.caption = Say::tr("all dates, the oldest first");
    view.nothing = Say::tr("Nobody waits for an answer.");
    std::vector<ListRow> rows = page.rows;
    std::stable_sort(rows.begin(), rows.end(),
                     [](const ListRow &a, const ListRow &b) { return a.seconds.value_or(0) > b.seconds.value_or(0); });
    for (const ListRow &row : rows)
        view.lines << lineOf(row, words);
    return view;
}

} // namespace attache
