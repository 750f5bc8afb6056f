#pragma once

#include "core/models/chart_spec.h"
#include "ui/charts/chart_style.h"

#include <memory>

class QChart;
class QPainter;
class QRectF;

namespace attache {

// Draws what the spec says and computes nothing. Titles and captions are the page's; an empty spec is an empty chart.
// The chart lays itself out anew whenever it is resized.
std::unique_ptr<QChart> buildChart(const ChartSpec &spec, const ChartStyle &style);

// Height in which the chart is at ease at this width, both in chart pixels (96 per inch). Bars and labels have one natural
// height; day bars and curves, which take what they are given, answer their smallest good height.
double chartHeight(const ChartSpec &spec, const ChartStyle &style, double width);

// Vector drawing into `target` (in units of style.dpi), text as text: for the PDF.
void paintChart(QPainter &painter, const QRectF &target, const ChartSpec &spec, const ChartStyle &style);

} // namespace attache
