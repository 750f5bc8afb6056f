#pragma once

#include "ui/charts/spec_chart.h"

namespace attache {

// The share still waiting: a falling step curve with its band over logarithmic time, numbers at risk under the axis.
class CurveChart final : public SpecChart {
public:
    CurveChart(const CurveSpec &spec, const ChartStyle &style);
    static double smallestHeight(const ChartStyle &style);

protected:
    void layOut(ChartItems &items, const QSizeF &size) override;

private:
    void addBand();
    void addCurve();
    double xOf(const QRectF &plot, double seconds) const;
    double valueAt(double seconds, bool upper) const;
    void drawShares(ChartItems &items, const QRectF &plot) const;
    void drawTicks(ChartItems &items, const QRectF &plot, double width);
    void drawHalf(ChartItems &items, const QRectF &plot) const;

    CurveSpec m_spec;
    double m_from = 1, m_to = 10; // seconds, both positive
};

} // namespace attache
