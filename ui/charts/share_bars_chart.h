#pragma once

#include "ui/charts/spec_chart.h"

namespace attache {

// Rows of a share with its likely range. The bars are items, not a series: a bar series knows neither the outline of
// its empty part nor a mirrored direction.
class ShareBarsChart final : public SpecChart {
public:
    ShareBarsChart(const ShareBarsSpec &spec, const ChartStyle &style);
    static double naturalHeight(const ShareBarsSpec &spec, const ChartStyle &style, double width);

protected:
    void layOut(ChartItems &items, const QSizeF &size) override;

private:
    void drawFigures(ChartItems &items, const ShareBarsSpec::Row &row, double right, double middle, double fractions) const;
    void drawBar(ChartItems &items, const ShareBarsSpec::Row &row, const QRectF &bar) const;

    ShareBarsSpec m_spec;
};

} // namespace attache
