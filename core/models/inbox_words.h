#pragma once

#include "core/desk/inbox.h"

#include <QJsonObject>
#include <QString>

namespace attache {

class FigureWords;

// The reason of a row in a word or two: 'late', 'official', 'quoted 88×', 'waiting longest'; 'waits' where there is none.
QString urgencyWords(const InboxRow &row, const FigureWords &words);
// '5 h left' or '3 d late', round the clock; how long it waits where it is no longer in the queue.
QString timeLeftWords(const InboxRow &row, const FigureWords &words);
// One line a row: reason, time left, who, the words.
QString inboxLines(const InboxPage &page, const FigureWords &words);

// {"now","target_hours","state","total","late","by_reason":{…},"rows":[…]}; what is unknown is null.
QJsonObject inboxJson(const InboxRequest &request, const InboxPage &page);

} // namespace attache
