#pragma once

#include "ui/charts/spec_chart.h"

namespace attache {

// Rows of a share with its likely range. The bars are items, not a series: a bar series knows neither the outline of
// its empty part nor a mirrored direction.
class ShareBarsChart final : public SpecChart {
public:
    ShareBarsChart(const ShareBarsSpec &spec, const ChartStyle &style);
    static double naturalHeight(const ShareBarsSpec &spec, const ChartStyle &style);

protected:
    void layOut(ChartItems &items, const QSizeF &size) override;

private:
    struct Columns { double label = 0, value = 0, fraction = 0; };
    Columns columns(double width) const;
    void drawFigures(ChartItems &items, const ShareBarsSpec::Row &row, double right, double middle, const Columns &columns) const;
    void drawBar(ChartItems &items, const ShareBarsSpec::Row &row, const QRectF &bar) const;

    ShareBarsSpec m_spec;
};

} // namespace attache
