#include "ui/charts/spec_chart.h"

#include <QGraphicsLayout>
#include <QGraphicsRectItem>
#include <QtCharts/QAbstractSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>

namespace attache {

SpecChart::SpecChart(const ChartStyle &style) : m_style(style)
{
    setLayoutDirection(Qt::LeftToRight); // what mirrors is mirrored by ChartItems
    legend()->hide();
    setAnimationOptions(NoAnimation);
    setDropShadowEnabled(false);
    setBackgroundVisible(false);
    setPlotAreaBackgroundVisible(false);
    setMargins(QMargins());
    layout()->setContentsMargins(0, 0, 0, 0);
    setMinimumSize(0, 0);
}

SpecChart::~SpecChart() = default;

void SpecChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    m_marks.clear();
    auto layer = std::make_unique<QGraphicsRectItem>(this);
    layer->setPen(Qt::NoPen);
    layer->setZValue(100);
    ChartItems items(*layer, m_style, size().width(), m_mirrored);
    m_layer = std::move(layer);
    if (!size().isEmpty())
        layOut(items, size());
    layout()->activate(); // Qt Charts would move its grid only when the event loop comes round, too late for print
}

void SpecChart::addGrid(double top, int steps)
{
    auto *axis = new QValueAxis;
    axis->setRange(0, top);
    axis->setTickCount(steps + 1);
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setGridLinePen(QPen(m_style.colours().line, m_style.lineWidth));
    addAxis(axis, Qt::AlignLeft);
    const auto all = series();
    for (QAbstractSeries *one : all)
        one->attachAxis(axis);
}

} // namespace attache
