#pragma once

#include "ui/charts/chart_items.h"

#include <QList>
#include <QtCharts/QChart>

#include <memory>
#include <optional>

namespace attache {

// What can be pointed at and read: in the chart's own coordinates.
struct Mark {
    QRectF area;
    QRectF label; // its words elsewhere, which answer too; perhaps empty
    QString tip;
    std::optional<Opens> opens;
};

// A chart that knows its marks and lays itself out whenever its size changes. Qt Charts draws the series;
// its titles, legends, grids, labels, themes, animations and shadows are off, everything written is ours (chart_items.h).
class SpecChart : public QChart {
    Q_OBJECT
public:
    explicit SpecChart(const ChartStyle &style);
    ~SpecChart() override;
    const QList<Mark> &marks() const { return m_marks; }
    // Arrow keys follow what is seen: in a mirrored chart the next mark is to the left.
    bool isMirrored() const { return m_mirrored; }

protected:
    // Places plot area and items for this size; series stay.
    virtual void layOut(ChartItems &items, const QSizeF &size) = 0;
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

    const ChartStyle &style() const { return m_style; }
    void setMirrored(bool mirrored) { m_mirrored = mirrored; }
    void addMark(const Mark &mark) { m_marks += mark; }
    // Invisible axes that all series hang on; what is seen of an axis is drawn by ChartItems.
    void addAxes(QAbstractAxis *across, double top);

private:
    ChartStyle m_style;
    QList<Mark> m_marks;
    std::unique_ptr<QGraphicsItem> m_front, m_ground; // hold the items of this size
    bool m_mirrored = false;
};

// The chart of a spec; buildChart for who needs its marks.
std::unique_ptr<SpecChart> buildSpecChart(const ChartSpec &spec, const ChartStyle &style);

} // namespace attache
