#include "ui/charts/share_bars_chart.h"

#include <algorithm>

namespace attache {

namespace {

constexpr double kRowBeside = 27, kRowAbove = 44;
constexpr double kBar = 13, kTextLine = 20, kGap = 8;
constexpr double kRadius = 2;
constexpr double kWidestLabel = 0.42; // of the width, beside the bars

double rowHeight(const ShareBarsSpec &spec, const ChartStyle &style) { return style.px(spec.labelsAbove ? kRowAbove : kRowBeside); }

} // namespace

ShareBarsChart::ShareBarsChart(const ShareBarsSpec &spec, const ChartStyle &style) : SpecChart(style), m_spec(spec)
{
    setMirrored(style.rightToLeft);
}

double ShareBarsChart::naturalHeight(const ShareBarsSpec &spec, const ChartStyle &style)
{
    return double(spec.rows.size()) * rowHeight(spec, style);
}

ShareBarsChart::Columns ShareBarsChart::columns(double width) const
{
    Columns c;
    for (const auto &row : m_spec.rows) {
        c.label = std::max(c.label, textWidth(row.label, TypeStep::Small, style()));
        c.value = std::max(c.value, textWidth(row.value, TypeStep::CardTitle, style()));
        c.fraction = std::max(c.fraction, textWidth(row.fraction, TypeStep::Caption, style()));
    }
    if (!m_spec.labelsAbove)
        c.label = std::min(c.label, width * kWidestLabel);
    return c;
}

void ShareBarsChart::layOut(ChartItems &items, const QSizeF &size)
{
    const Columns c = columns(size.width());
    const double gap = style().px(kGap), step = rowHeight(m_spec, style()), thick = style().px(kBar);
    const double figures = c.value + c.fraction + (c.fraction > 0 ? gap * 0.75 : 0);
    double top = 0;
    for (const auto &row : m_spec.rows) {
        const bool above = m_spec.labelsAbove;
        const double middle = top + (above ? style().px(kTextLine) : step) / 2;
        const double labelRoom = above ? size.width() - figures - gap : c.label;
        items.words({0, middle}, ChartItems::Align::Start, {row.label, TypeStep::Small, row.faint ? Ink::Soft : Ink::Normal, labelRoom});
        drawFigures(items, row, size.width(), middle, c);
        const QRectF bar = above ? QRectF(0, top + style().px(kTextLine + 2), size.width(), thick)
                                 : QRectF(c.label + gap * 1.5, middle - thick / 2, size.width() - c.label - figures - gap * 3, thick);
        if (bar.width() > 0)
            drawBar(items, row, bar);
        addMark({items.placed(QRectF(0, top, size.width(), step)), {}, row.tip, row.opens});
        top += step;
    }
}

void ShareBarsChart::drawFigures(ChartItems &items, const ShareBarsSpec::Row &row, double right, double middle, const Columns &c) const
{
    const double gap = c.fraction > 0 ? style().px(kGap) * 0.75 : 0;
    items.words({right, middle}, ChartItems::Align::End, {row.fraction, TypeStep::Caption, Ink::Soft});
    items.words({right - c.fraction - gap, middle}, ChartItems::Align::End,
                {row.value, TypeStep::CardTitle, row.faint ? Ink::Soft : Ink::Normal});
}

void ShareBarsChart::drawBar(ChartItems &items, const ShareBarsSpec::Row &row, const QRectF &bar) const
{
    const Palette &c = style().colours();
    const double radius = style().px(kRadius);
    const auto at = [&](double share) { return bar.left() + bar.width() * std::clamp(share, 0.0, 1.0); };
    items.outline(bar, c.line, radius);
    if (row.share && *row.share > 0)
        items.toned(QRectF(bar.topLeft(), QPointF(at(*row.share), bar.bottom())), row.faint ? Tone::Silent : row.tone, radius);
    if (!row.lo || !row.hi || *row.hi <= *row.lo)
        return;
    const QPointF from(at(*row.lo), bar.center().y()), to(at(*row.hi), bar.center().y());
    const double thick = style().px(2), halo = style().px(1); // the halo keeps the range readable on the bar as well as beside it
    items.line(from - QPointF(halo, 0), to + QPointF(halo, 0), c.card, thick + 2 * halo);
    items.line(from, to, c.ink, thick);
}

} // namespace attache
