#include "ui/charts/day_bars_chart.h"

#include "ui/charts/axis_steps.h"

#include <QtCharts/QBarSet>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <numeric>

namespace attache {

namespace {

constexpr double kNamesLine = 22, kHeadroom = 18, kFoot = 22, kAxisGap = 8;
constexpr double kSwatch = 9, kSwatchGap = 6, kNameGap = 16;
constexpr double kBarShare = 0.8; // of a day's column
constexpr double kLeader = 10, kNoteGap = 5;

constexpr double kTickRoom = 1.25; // heights of a line between two labels

// As many of the steps as have room, and only such as divide them evenly: ticks stay round.
int labelledSteps(int steps, double height, double room)
{
    int shown = steps;
    while (shown > 1 && (steps % shown != 0 || height / shown < room))
        --shown;
    return shown;
}

} // namespace

DayBarsChart::DayBarsChart(const DayBarsSpec &spec, const ChartStyle &style) : SpecChart(style), m_spec(spec)
{
    double highest = 0;
    for (qsizetype i = 0; i < m_spec.days.size(); ++i)
        highest = std::max(highest, total(i));
    const AxisSteps axis = axisSteps(highest);
    m_top = axis.top();
    m_steps = axis.steps;
    if (!m_spec.days.isEmpty())
        addSeries();
}

double DayBarsChart::smallestHeight(const ChartStyle &style) { return style.px(190); }

double DayBarsChart::total(qsizetype day) const
{
    const auto &values = m_spec.days[day].values;
    return std::accumulate(values.begin(), values.end(), 0.0);
}

void DayBarsChart::addSeries()
{
    auto *series = new QStackedBarSeries;
    for (qsizetype part = 0; part < m_spec.parts.size(); ++part) {
        auto *set = new QBarSet(QString());
        for (const auto &day : m_spec.days)
            set->append(part < day.values.size() ? day.values[part] : 0);
        series->append(set);
    }
    series->setBarWidth(kBarShare);
    QChart::addSeries(series);
    const auto sets = series->barSets();
    for (qsizetype part = 0; part < sets.size(); ++part) { // after addSeries, where Qt's theme puts its own colours
        sets[part]->setBrush(style().colours().fill(m_spec.parts[part].tone));
        sets[part]->setPen(QPen(style().colours().card, style().px(1)));
    }
    auto *days = new QValueAxis;
    days->setRange(-0.5, double(m_spec.days.size()) - 0.5);
    addAxes(days, m_top);
}

QRectF DayBarsChart::column(const QRectF &plot, qsizetype first, qsizetype last) const
{
    const double step = plot.width() / double(m_spec.days.size());
    return {plot.left() + step * double(first), plot.top(), step * double(last - first + 1), plot.height()};
}

void DayBarsChart::layOut(ChartItems &items, const QSizeF &size)
{
    if (m_spec.days.isEmpty())
        return;
    const double names = drawNames(items);
    const double labels = textWidth(axisCount(m_top), TypeStep::Axis, style()) + style().px(kAxisGap);
    const double head = names + style().px(kHeadroom);
    const QRectF plot(labels, head, size.width() - labels, size.height() - head - style().px(kFoot));
    if (plot.width() <= 0 || plot.height() <= 0)
        return;
    setPlotArea(plot);
    drawAxis(items, plot);
    drawGaps(items, plot);
    drawDayLabels(items, plot, size.width());
    drawNote(items, plot);
    for (qsizetype i = 0; i < m_spec.days.size(); ++i) {
        const auto &day = m_spec.days[i];
        const Opens opens{m_spec.parts.isEmpty() ? FigureId{} : m_spec.parts.front().opens, false, day.day};
        addMark({column(plot, i, i), {}, day.tip, day.gap || m_spec.parts.isEmpty() ? std::nullopt : std::optional(opens)});
    }
}

// The names of the parts, from the leading side: words mirror although time does not.
double DayBarsChart::drawNames(const ChartItems &chart) const
{
    if (m_spec.parts.size() < 2)
        return 0;
    ChartItems items = chart.withMirroring(style().rightToLeft);
    const double line = style().px(kNamesLine), swatch = style().px(kSwatch);
    double x = 0;
    for (const auto &part : m_spec.parts) {
        items.toned(QRectF(x, line / 2 - swatch / 2, swatch, swatch), part.tone, style().px(2));
        x += style().px(kSwatch + kSwatchGap);
        items.words({x, line / 2}, ChartItems::Align::Start, {part.name, TypeStep::Caption, Ink::Soft});
        x += items.widthOf(part.name, TypeStep::Caption) + style().px(kNameGap);
    }
    return line;
}

void DayBarsChart::drawAxis(ChartItems &items, const QRectF &plot) const
{
    const int shown = labelledSteps(m_steps, plot.height(), lineHeight(TypeStep::Axis, style()) * kTickRoom);
    for (int i = 0; i <= m_steps; i += m_steps / shown) {
        const double y = plot.bottom() - plot.height() * i / m_steps;
        const QString label = axisCount(m_top * i / m_steps);
        items.words({plot.left() - style().px(kAxisGap), y}, ChartItems::Align::End, {label, TypeStep::Axis, Ink::Soft});
    }
    items.grid(plot, shown);
    items.line(plot.bottomLeft(), plot.bottomRight(), style().colours().line, style().lineWidth); // over the feet of the bars
}

void DayBarsChart::drawGaps(ChartItems &items, const QRectF &plot) const
{
    const double lineOf = lineHeight(TypeStep::Axis, style());
    for (qsizetype i = 0; i < m_spec.days.size(); ++i) {
        if (!m_spec.days[i].gap)
            continue;
        const qsizetype first = i;
        double highest = total(i); // of the accounts that are known on these days
        for (; i + 1 < m_spec.days.size() && m_spec.days[i + 1].gap; ++i)
            highest = std::max(highest, total(i + 1));
        const QRectF gap = column(plot, first, i).adjusted(style().px(1), 0, -style().px(1), 0);
        items.groundHatch(gap, mixed(style().colours().line, style().colours().soft, 0.25), style().px(6));
        const QRectF room = gap.adjusted(0, 0, 0, -gap.height() * highest / m_top);
        const double words = items.widthOf(m_spec.gapLabel, TypeStep::Axis);
        if (words <= gap.width() + style().px(4))
            items.wordsOnCard(room.center(), ChartItems::Align::Middle, {m_spec.gapLabel, TypeStep::Axis, Ink::Soft});
        else if (words <= room.height() && lineOf <= gap.width() + style().px(6))
            items.uprightWords(room, {m_spec.gapLabel, TypeStep::Axis, Ink::Soft});
    }
}

void DayBarsChart::drawDayLabels(ChartItems &items, const QRectF &plot, double width) const
{
    double free = 0;
    for (const auto &[index, label] : m_spec.dayLabels) {
        if (index < 0 || index >= m_spec.days.size())
            continue;
        const double half = items.widthOf(label, TypeStep::Axis) / 2;
        const double x = std::clamp(column(plot, index, index).center().x(), half, std::max(half, width - half));
        if (x - half < free)
            continue;
        items.words({x, plot.bottom() + style().px(kFoot) * 0.6}, ChartItems::Align::Middle, {label, TypeStep::Axis, Ink::Soft});
        free = x + half + style().px(kAxisGap);
    }
}

void DayBarsChart::drawNote(ChartItems &items, const QRectF &plot) const
{
    if (!m_spec.note || m_spec.note->first < 0 || m_spec.note->first >= m_spec.days.size())
        return;
    const QRectF bar = column(plot, m_spec.note->first, m_spec.note->first);
    const double y = plot.bottom() - plot.height() * total(m_spec.note->first) / m_top;
    const double lead = y - style().px(kLeader), half = items.widthOf(m_spec.note->second, TypeStep::Axis) / 2;
    const double middle = std::clamp(bar.center().x(), plot.left() + half, std::max(plot.left() + half, plot.right() - half));
    const double line = lineHeight(TypeStep::Axis, style());
    items.line({bar.center().x(), lead}, {bar.center().x(), y - style().px(1)}, style().colours().ink, style().px(1));
    items.wordsOnCard({middle, lead - line / 2 - style().px(kNoteGap) / 2}, ChartItems::Align::Middle,
                      {m_spec.note->second, TypeStep::Axis, Ink::Normal});
}

} // namespace attache
