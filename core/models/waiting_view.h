#pragma once

#include "core/desk/inbox.h"

#include <QList>
#include <QString>

namespace attache {

class FigureWords;

// What waits for us now, whatever the period: how many, and the oldest by name.
struct WaitingView {
    struct Line {
        QString waited;    // '8 d 17 h'
        QString who, text; // text of strangers
        QString accessible;
        qint64 conversation = 0;
    };
    qint64 total = 0;
    QString number, title, caption;
    QString nothing;   // in place of the lines where nothing waits
    QList<Line> lines; // most urgent first
};

// `page`: the first page of the inbox.
WaitingView waitingView(const InboxPage &page, const FigureWords &words);

} // namespace attache
