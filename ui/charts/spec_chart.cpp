#include "ui/charts/spec_chart.h"

#include <QGraphicsLayout>
#include <QGraphicsRectItem>
#include <QtCharts/QAbstractSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>

namespace attache {

namespace {

constexpr double kFront = 100, kGround = -1; // Qt Charts' own layers lie between 0 and 20

std::unique_ptr<QGraphicsItem> emptyLayer(QGraphicsItem *chart, double z)
{
    auto layer = std::make_unique<QGraphicsRectItem>(chart);
    layer->setPen(Qt::NoPen);
    layer->setZValue(z);
    return layer;
}

} // namespace

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
    m_front = emptyLayer(this, kFront);
    m_ground = emptyLayer(this, kGround);
    ChartItems items(*m_front, *m_ground, m_style, size().width(), m_mirrored);
    if (!size().isEmpty())
        layOut(items, size());
}

void SpecChart::addAxes(QAbstractAxis *across, double top)
{
    auto *up = new QValueAxis;
    up->setRange(0, top);
    addAxis(across, Qt::AlignBottom);
    addAxis(up, Qt::AlignLeft);
    const auto all = series();
    for (QAbstractAxis *axis : {across, static_cast<QAbstractAxis *>(up)}) {
        axis->setVisible(false);
        for (QAbstractSeries *one : all)
            one->attachAxis(axis);
    }
}

} // namespace attache
