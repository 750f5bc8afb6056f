#pragma once

#include "core/desk/frozen_difference.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace attache {

class FigureWords;

// What a frozen report says today, in words.
struct FrozenView {
    struct Line {
        QString title, before, after;
        QString why;   // '4 late arrivals, 2 deleted by their author, 1 recoded'
        QString whole; // '61 % became 58 %: 4 late arrivals, …'
    };
    QString title;                 // its own, and when it was frozen
    QString headline;              // what happened to its scope since: '4 posts arrived late, 2 were deleted, 1 was recoded'
    QString calendar, definitions; // what changed there, perhaps empty
    QList<Line> lines;
};
FrozenView frozenView(const FrozenDifference &difference, const FigureWords &words);

// {"report","title","frozen_at","late_posts","deleted_posts","recoded_messages","calendar_changed","changes":[{"id","before",
// "after","late","deleted","recoded","time","definition_changed","calendar_changed","newer_counts","text"}]}
QJsonObject frozenJson(const FrozenDifference &difference, const FigureWords &words);

} // namespace attache
