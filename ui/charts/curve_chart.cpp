#include "ui/charts/curve_chart.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QLineSeries>
#include <QtCharts/QLogValueAxis>

#include <algorithm>
#include <cmath>

namespace attache {

namespace {

constexpr int kShareSteps = 4; // 0, 25, 50, 75, 100 %
constexpr double kHead = 8, kTickLine = 17, kAxisGap = 8;
constexpr double kBandStrength = 0.16, kCurveWidth = 2;

using Value = double (*)(const CurveSpec::Point &);

// Corner points of a step function within the range; each step holds until the next.
QList<QPointF> steps(const QList<CurveSpec::Point> &points, double from, double to, Value value)
{
    QList<QPointF> corners{{from, 1}};
    for (const auto &point : points) {
        if (point.seconds <= from) { // before the axis begins
            corners.last().setY(value(point));
            continue;
        }
        if (point.seconds > to)
            break;
        corners += QPointF(point.seconds, corners.last().y());
        corners += QPointF(point.seconds, value(point));
    }
    corners += QPointF(to, corners.last().y());
    return corners;
}

double low(const CurveSpec::Point &p) { return p.lo.value_or(p.share); }
double high(const CurveSpec::Point &p) { return p.hi.value_or(p.share); }
double middle(const CurveSpec::Point &p) { return p.share; }

} // namespace

CurveChart::CurveChart(const CurveSpec &spec, const ChartStyle &style) : SpecChart(style), m_spec(spec)
{
    if (m_spec.points.isEmpty())
        return;
    const double first = m_spec.ticks.isEmpty() ? m_spec.points.front().seconds : m_spec.ticks.front().seconds;
    const double last = m_spec.ticks.isEmpty() ? m_spec.points.back().seconds : m_spec.ticks.back().seconds;
    m_from = std::max(1.0, first);
    m_to = std::max(m_from * 2, last);
    addBand();
    addCurve();
    auto *time = new QLogValueAxis;
    time->setBase(10);
    time->setRange(m_from, m_to);
    addAxes(time, 1);
}

double CurveChart::smallestHeight(const ChartStyle &style) { return style.px(180); }

void CurveChart::addBand()
{
    auto *upper = new QLineSeries(this), *lower = new QLineSeries(this);
    upper->append(steps(m_spec.points, m_from, m_to, high));
    lower->append(steps(m_spec.points, m_from, m_to, low));
    auto *band = new QAreaSeries(upper, lower);
    addSeries(band);
    band->setPen(Qt::NoPen);
    band->setBrush(mixed(style().colours().card, style().colours().us, kBandStrength)); // opaque: print knows no transparency
}

void CurveChart::addCurve()
{
    auto *curve = new QLineSeries;
    curve->append(steps(m_spec.points, m_from, m_to, middle));
    addSeries(curve);
    const double width = style().px(kCurveWidth) * (1 + style().lineWidth) / 2; // finer in print, but less so than hairlines
    curve->setPen(QPen(style().colours().us, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
}

double CurveChart::xOf(const QRectF &plot, double seconds) const
{
    const double s = std::clamp(seconds, m_from, m_to);
    return plot.left() + plot.width() * std::log(s / m_from) / std::log(m_to / m_from);
}

double CurveChart::valueAt(double seconds, bool upper) const
{
    double share = 1;
    for (const auto &point : m_spec.points) {
        if (point.seconds > seconds)
            break;
        share = upper ? high(point) : point.share;
    }
    return share;
}

void CurveChart::layOut(ChartItems &items, const QSizeF &size)
{
    if (m_spec.points.isEmpty())
        return;
    const double gap = style().px(kAxisGap), line = style().px(kTickLine);
    const double shares = textWidth(axisShare(1), TypeStep::Axis, style());
    const double labels = std::max(shares, textWidth(m_spec.waitingLabel, TypeStep::Axis, style())) + gap;
    const double lastTick = m_spec.ticks.isEmpty() ? 0 : textWidth(m_spec.ticks.back().label, TypeStep::Axis, style()) / 2;
    const QRectF plot(labels, style().px(kHead), size.width() - labels - lastTick,
                      size.height() - style().px(kHead) - 2 * line - gap / 2);
    if (plot.width() <= 0 || plot.height() <= 0)
        return;
    setPlotArea(plot);
    drawShares(items, plot);
    drawTicks(items, plot, size.width());
    drawHalf(items, plot);
}

void CurveChart::drawShares(ChartItems &items, const QRectF &plot) const
{
    items.grid(plot, kShareSteps);
    for (int i = 0; i <= kShareSteps; ++i) {
        const double y = plot.bottom() - plot.height() * i / kShareSteps;
        const QString label = axisShare(double(i) / kShareSteps);
        items.words({plot.left() - style().px(kAxisGap), y}, ChartItems::Align::End, {label, TypeStep::Axis, Ink::Soft});
    }
}

void CurveChart::drawTicks(ChartItems &items, const QRectF &plot, double width)
{
    const double line = style().px(kTickLine), top = plot.bottom() + style().px(kAxisGap) / 2;
    items.words({plot.left() - style().px(kAxisGap), top + line * 1.5}, ChartItems::Align::End,
                {m_spec.waitingLabel, TypeStep::Axis, Ink::Soft});
    double free = plot.left() - style().px(kAxisGap) / 2;
    for (const auto &tick : m_spec.ticks) {
        const double half = std::max(items.widthOf(tick.label, TypeStep::Axis), items.widthOf(tick.waiting, TypeStep::Axis)) / 2;
        const double at = xOf(plot, tick.seconds);
        const double x = std::clamp(at, free + half, std::max(free + half, width - half));
        if (tick.seconds < m_from || tick.seconds > m_to || x - at > half + style().px(4))
            continue;
        items.words({x, top + line / 2}, ChartItems::Align::Middle, {tick.label, TypeStep::Axis, Ink::Soft});
        items.words({x, top + line * 1.5}, ChartItems::Align::Middle, {tick.waiting, TypeStep::Axis, Ink::Soft});
        free = x + half + style().px(kAxisGap) / 2;
        const QString tip = tick.label + u'\n' + m_spec.waitingLabel + u' ' + tick.waiting;
        const double reach = std::max(half, style().px(16));
        addMark({QRectF(at - reach, plot.top(), 2 * reach, plot.height() + 2 * line), {}, tip, m_spec.opens});
    }
}

void CurveChart::drawHalf(ChartItems &items, const QRectF &plot) const
{
    if (!m_spec.mark)
        return;
    const auto &[seconds, words] = *m_spec.mark;
    const double x = xOf(plot, seconds), gap = style().px(7);
    const auto yOf = [&](double share) { return plot.bottom() - plot.height() * share; };
    const double half = std::min(0.5, valueAt(seconds, false));
    items.line({x, yOf(half)}, {x, plot.bottom()}, style().colours().ink, style().px(1), true);
    // A falling curve leaves room above it on the end side, and below it on the start side.
    const ChartItems::Words label{words, TypeStep::CaptionBold, Ink::Normal};
    if (x + gap + items.widthOf(words, label.step) <= plot.right())
        items.wordsOnCard({x + gap, yOf(std::max(half, valueAt(seconds, true))) - style().px(11)}, ChartItems::Align::Start,
                          label);
    else
        items.wordsOnCard({x - gap, yOf(half * 0.3)}, ChartItems::Align::End, label);
}

} // namespace attache
