#pragma once

#include "core/base/zone.h"
#include "core/domain/figure_catalogue.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace attache {

// Who or what a mark stands for; ui/charts turns it into colour, pattern and outline (LOOKS.md, principle 3).
enum class Tone { Us, Them, Waiting, Settled, Silent, TooLate, Withdrawn };

// What opens when a mark is pressed: the list of that figure, of one day where given.
struct Opens {
    FigureId figure{};
    bool denominator = false;
    std::optional<LocalDay> day;
};

// Common to every chart: shown words are ready, translated; nothing is computed in ui.
struct ChartWords {
    QString title, caption;  // the caption says what was counted
    QString empty;           // why there is nothing to draw; empty where there is something
    QString accessible;      // one sentence for who cannot see it
    QList<QStringList> table; // the same numbers; the first row is the head
};

// Stacked bars by local day.
struct DayBarsSpec {
    struct Part { QString name; Tone tone = Tone::Us; FigureId opens{}; };
    struct Day {
        LocalDay day;
        QList<double> values; // one per part; empty: nothing is known
        bool gap = false;
        QString tip;          // plain text: the day and its values
    };
    ChartWords words;
    QList<Part> parts;
    QList<Day> days;
    QList<std::pair<int, QString>> dayLabels; // index of the day, short label
    QString gapLabel;                          // 'no data'
    std::optional<std::pair<int, QString>> note; // the event that explains the peak: index of the day, words
};

// Rows of a share with its likely range: label, bar, '69 %', '245 of 354'.
struct ShareBarsSpec {
    struct Row {
        QString label, value, fraction, tip;
        std::optional<double> share, lo, hi; // 0 to 1
        Tone tone = Tone::Us;
        bool faint = false; // n under 10: grey, the fraction instead of a percentage
        Opens opens;
    };
    ChartWords words;
    QList<Row> rows;
    bool labelsAbove = false; // label and value over the bar (How far conversations go) or beside it
};

// One bar that adds to 100 %.
struct PartsBarSpec {
    struct Part { QString label, tip; double n = 0; Tone tone = Tone::Us; Opens opens; };
    ChartWords words;
    QList<Part> parts;
};

// Share still waiting, falling; logarithmic time.
struct CurveSpec {
    struct Point { double seconds = 0, share = 1; std::optional<double> lo, hi; };
    struct Tick { double seconds = 0; QString label, waiting; }; // numbers at risk at the tick
    ChartWords words;
    QList<Point> points; // ascending in time, a step at each
    QList<Tick> ticks;
    QString waitingLabel; // 'waiting', before the numbers at risk
    std::optional<std::pair<double, QString>> mark; // seconds where half had an answer, words
    Opens opens;
};

using ChartSpec = std::variant<DayBarsSpec, ShareBarsSpec, PartsBarSpec, CurveSpec>;
const ChartWords &wordsOf(const ChartSpec &spec);

} // namespace attache
