#pragma once

#include "ui/charts/spec_chart.h"

namespace attache {

// One bar that adds to 100 %, and under it what its parts are. Items, not a series: hatching, outlines and mirroring.
class PartsBarChart final : public SpecChart {
public:
    PartsBarChart(const PartsBarSpec &spec, const ChartStyle &style);
    static double naturalHeight(const PartsBarSpec &spec, const ChartStyle &style, double width);

protected:
    void layOut(ChartItems &items, const QSizeF &size) override;

private:
    PartsBarSpec m_spec;
};

} // namespace attache
