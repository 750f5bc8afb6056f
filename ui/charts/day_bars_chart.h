#pragma once

#include "ui/charts/spec_chart.h"

namespace attache {

// Stacked bars by day, from left to right in every language.
class DayBarsChart final : public SpecChart {
public:
    DayBarsChart(const DayBarsSpec &spec, const ChartStyle &style);
    static double smallestHeight(const ChartStyle &style);

protected:
    void layOut(ChartItems &items, const QSizeF &size) override;

private:
    void addSeries();
    double total(qsizetype day) const;
    double drawNames(const ChartItems &chart) const; // the height they take
    void drawAxis(ChartItems &items, const QRectF &plot) const;
    void drawGaps(ChartItems &items, const QRectF &plot) const;
    void drawDayLabels(ChartItems &items, const QRectF &plot, double width) const;
    void drawNote(ChartItems &items, const QRectF &plot) const;
    QRectF column(const QRectF &plot, qsizetype first, qsizetype last) const;

    DayBarsSpec m_spec;
    double m_top = 1;
    int m_steps = 1;
};

} // namespace attache
