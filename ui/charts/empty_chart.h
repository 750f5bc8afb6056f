#pragma once

#include "ui/charts/spec_chart.h"

namespace attache {

// Why there is nothing to draw, in place of the chart.
class EmptyChart final : public SpecChart {
public:
    EmptyChart(const QString &why, const ChartStyle &style);
    static double naturalHeight(const QString &why, const ChartStyle &style, double width);

protected:
    void layOut(ChartItems &items, const QSizeF &size) override;

private:
    QString m_why;
};

} // namespace attache
