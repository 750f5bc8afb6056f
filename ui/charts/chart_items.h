#pragma once

#include "core/models/chart_spec.h"
#include "ui/charts/chart_style.h"

#include <QFont>
#include <QRectF>

class QGraphicsItem;

namespace attache {

// Puts text, boxes and lines on a chart as items of the scene, so that they print as vectors and text stays text.
// Text is drawn by simple text items, which know no markup: Qt Charts' own titles and labels would parse it.
// Mirrors everything when asked to: callers always think from left to right.
class ChartItems {
public:
    // `parent` holds what stands before the series, `ground` what lies behind them.
    ChartItems(QGraphicsItem &parent, QGraphicsItem &ground, const ChartStyle &style, double width, bool mirrored);
    ChartItems withMirroring(bool mirrored) const; // the same chart

    enum class Align { Start, Middle, End };
    struct Words {
        QString text;
        TypeStep step = TypeStep::Axis;
        Ink ink = Ink::Soft;
        double maxWidth = 0; // elided beyond it; 0: as long as it is
    };
    // `at` is the middle of the line's height; the returned area is where the words came to stand.
    QRectF words(QPointF at, Align align, const Words &words);
    // The same with the card's colour behind it, over patterns.
    QRectF wordsOnCard(QPointF at, Align align, const Words &words);
    // Read from bottom to top, around the middle of `area`.
    void uprightWords(const QRectF &area, const Words &words);

    void box(const QRectF &area, const QColor &fill, double radius);
    void outline(const QRectF &area, const QColor &colour, double radius);
    void hatch(const QRectF &area, const QColor &colour, double spacing);
    void groundHatch(const QRectF &area, const QColor &colour, double spacing); // behind the series
    void line(QPointF from, QPointF to, const QColor &colour, double width, bool dotted = false);
    // Hairlines in equal steps from the foot to the top of `plot`, behind the series. Qt Charts moves its own grid only when
    // the event loop comes round, which is too late for print.
    void grid(const QRectF &plot, int steps);
    // A part as its tone wants it: filled, hatched (too late) or outlined (withdrawn).
    void toned(const QRectF &area, Tone tone, double radius);

    QRectF placed(const QRectF &area) const; // where it stands after mirroring
    double widthOf(const QString &text, TypeStep step) const;

private:
    QPointF placed(QPointF at) const;
    template <class Item>
    Item *added(Item *item);

    QGraphicsItem &m_parent;
    QGraphicsItem &m_ground;
    const ChartStyle &m_style;
    double m_width;
    bool m_mirrored;
};

double textWidth(const QString &text, TypeStep step, const ChartStyle &style);
double lineHeight(TypeStep step, const ChartStyle &style);
// Numbers at an axis, in the one form that FigureWords gives to numbers of every language.
QString axisCount(double count);
QString axisShare(double share);
// Lines of at most `width`.
QStringList wrapped(const QString &text, TypeStep step, const ChartStyle &style, double width);

} // namespace attache
