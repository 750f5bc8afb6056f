#pragma once

#include "core/models/chart_spec.h"

#include <QList>
#include <QString>

namespace attache {

class FigureWords;

// One of the four figures: value large, its weight below it in words.
struct TileView {
    FigureId figure{};
    QString title, value, unit;
    QString weight;  // 'likely 64 to 74 · 245 of 354'
    QString compare; // 'September 66 %; may be chance', or what is not known; perhaps empty
    QString accessible; // the whole in one sentence
    bool faint = false; // n under 10, or no value
};

// The Today page, ready to be drawn.
struct TodayView {
    QList<TileView> tiles;
    DayBarsSpec reactions;   // two tones by day
    QString waitHeadline;    // 'Half had an answer within 10 h', 'Not yet half had an answer'
    QString waitUnder;       // 'likely 8 to 13 h · 4 h of our office hours'
    ShareBarsSpec waits;     // within 1, 4, 24 h
    CurveSpec curve;         // the same as a curve, for the panel behind and the report
    PartsBarSpec messages;   // adds to 100 %
    ShareBarsSpec far;       // They wrote to us, We answered, They came back, We answered again
    PartsBarSpec ended;      // we fell silent, they fell silent, closed, still open
};

TodayView todayView(const FigureSet &set, const FigureWords &words);

} // namespace attache
