#include "ui/charts/chart_factory.h"

#include "ui/charts/curve_chart.h"
#include "ui/charts/day_bars_chart.h"
#include "ui/charts/empty_chart.h"
#include "ui/charts/parts_bar_chart.h"
#include "ui/charts/share_bars_chart.h"

#include <QGraphicsScene>
#include <QPainter>

namespace attache {

namespace {

constexpr double kChartDpi = 96;

std::unique_ptr<SpecChart> built(const DayBarsSpec &s, const ChartStyle &style)
{
    return std::make_unique<DayBarsChart>(s, style);
}
std::unique_ptr<SpecChart> built(const ShareBarsSpec &s, const ChartStyle &style)
{
    return std::make_unique<ShareBarsChart>(s, style);
}
std::unique_ptr<SpecChart> built(const PartsBarSpec &s, const ChartStyle &style)
{
    return std::make_unique<PartsBarChart>(s, style);
}
std::unique_ptr<SpecChart> built(const CurveSpec &s, const ChartStyle &style) { return std::make_unique<CurveChart>(s, style); }

double heightOf(const DayBarsSpec &, const ChartStyle &style, double) { return DayBarsChart::smallestHeight(style); }
double heightOf(const ShareBarsSpec &s, const ChartStyle &style, double width)
{
    return ShareBarsChart::naturalHeight(s, style, width);
}
double heightOf(const PartsBarSpec &s, const ChartStyle &style, double width)
{
    return PartsBarChart::naturalHeight(s, style, width);
}
double heightOf(const CurveSpec &, const ChartStyle &style, double) { return CurveChart::smallestHeight(style); }

} // namespace

std::unique_ptr<SpecChart> buildSpecChart(const ChartSpec &spec, const ChartStyle &style)
{
    if (const QString &why = wordsOf(spec).empty; !why.isEmpty())
        return std::make_unique<EmptyChart>(why, style);
    return std::visit([&](const auto &s) { return built(s, style); }, spec);
}

std::unique_ptr<QChart> buildChart(const ChartSpec &spec, const ChartStyle &style) { return buildSpecChart(spec, style); }

double chartHeight(const ChartSpec &spec, const ChartStyle &style, double width)
{
    if (const QString &why = wordsOf(spec).empty; !why.isEmpty())
        return EmptyChart::naturalHeight(why, style, width);
    return std::visit([&](const auto &s) { return heightOf(s, style, width); }, spec);
}

void paintChart(QPainter &painter, const QRectF &target, const ChartSpec &spec, const ChartStyle &style)
{
    if (target.isEmpty() || style.dpi <= 0)
        return;
    const QSizeF size = target.size() * (kChartDpi / style.dpi);
    QGraphicsScene scene;
    QChart *chart = buildChart(spec, style).release(); // the scene owns it
    scene.addItem(chart);
    chart->setGeometry(QRectF(QPointF(), size));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, target, QRectF(QPointF(), size), Qt::IgnoreAspectRatio);
    painter.restore();
}

} // namespace attache
