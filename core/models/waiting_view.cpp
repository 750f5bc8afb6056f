#include "core/models/waiting_view.h"

#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"

#include <QCoreApplication>

namespace attache {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(WaitingView)
};

WaitingView::Line lineOf(const InboxRow &row, const FigureWords &words)
{
    WaitingView::Line line;
    line.waited = words.duration(row.waitedSeconds);
    line.who = shortPersonText(row.post.authorName, row.post.author);
    line.text = oneLine(row.post.text);
    //: for a screen reader: who, how long, the words
    line.accessible = fill(Say::tr("%1 waits %2: %3"), {line.who, line.waited, line.text});
    line.conversation = row.conversation;
    return line;
}

QString captionOf(const InboxPage &page, const FigureWords &words)
{
    if (page.late == 0)
        return Say::tr("all dates, the oldest first");
    //: a number of messages, a time: '12 longer than 24 h, your target · all dates'
    return fill(Say::tr("%1 longer than %2, your target · all dates"),
                {words.count(page.late), words.duration(page.targetHours * 3600)});
}

} // namespace

WaitingView waitingView(const InboxPage &page, const FigureWords &words)
{
    WaitingView view;
    view.total = page.total;
    view.number = words.count(page.total);
    view.title = Say::tr("Waiting for us now");
    view.caption = captionOf(page, words);
    view.nothing = Say::tr("Nobody waits for an answer.");
    for (const InboxRow &row : page.rows)
        view.lines << lineOf(row, words);
    return view;
}

} // namespace attache
