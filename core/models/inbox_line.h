#pragma once

#include "core/base/zone.h"
#include "core/desk/inbox.h"

#include <QString>

namespace attache {

class FigureWords;

// One row of the inbox in words. `who` and `text` are text of strangers, to be shown in their own direction.
struct InboxLine {
    QString waited;     // '8 d 17 h'
    QString left;       // '5 h left', '3 d late'
    bool late = false;  // past the team's target
    QString who;        // 'Amina R.'
    QString about;      // 'X · to @ArveniaVienna · fr · consular · Ilka'
    QString text;       // on one line
    QString reason;     // why it is urgent, or why it waits no more, in a word; empty where it only waits
    QString accessible; // the whole in one sentence
};
InboxLine inboxLine(const InboxRow &row, const Zone &zone, const FigureWords &words);

// The head of the list: '19 waiting', and what stands first in it: '2 official · 1 quoted · 9 late · all dates'.
QString inboxCountWords(const InboxRequest &request, std::int64_t total, const FigureWords &words);
QString inboxReasonsWords(const InboxPage &page, const FigureWords &words);
QString inboxStateWords(InboxState state); // 'waiting', as a filter names it

// The rule of the order, one reason a line: its name, what it says, and how many it puts where they stand.
struct UrgencyLine {
    QString name, rule, count;
};
QList<UrgencyLine> urgencyLines(const InboxPage &page, const FigureWords &words);

} // namespace attache
