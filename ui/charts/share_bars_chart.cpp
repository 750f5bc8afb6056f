#include "ui/charts/share_bars_chart.h"

#include <algorithm>

namespace attache {

namespace {

constexpr double kBesideRow = 27, kTextLine = 20, kBar = 13, kAfterBar = 9, kGap = 8;
constexpr double kRadius = 2;
constexpr double kShortestBar = 48; // beside its words; where there is no room for it they go above

struct Columns {
    double label = 0, value = 0, fraction = 0; // the widest of each
    double figures(double gap) const { return value + fraction + (fraction > 0 ? gap : 0); }
};

Columns columnsOf(const ShareBarsSpec &spec, const ChartStyle &style)
{
    Columns c;
    for (const auto &row : spec.rows) {
        c.label = std::max(c.label, textWidth(row.label, TypeStep::Small, style));
        c.value = std::max(c.value, textWidth(row.value, TypeStep::CardTitle, style));
        c.fraction = std::max(c.fraction, textWidth(row.fraction, TypeStep::Caption, style));
    }
    return c;
}

// Words beside the bar; in a line above it; in two lines above it, so that no denominator is lost where it is narrow.
enum class Form { Beside, Above, Stacked };

Form formOf(const ShareBarsSpec &spec, const ChartStyle &style, const Columns &c, double width)
{
    const double gap = style.px(kGap), words = c.label + c.figures(gap);
    if (!spec.labelsAbove && words + 3 * gap + style.px(kShortestBar) <= width)
        return Form::Beside;
    return words + 2 * gap <= width ? Form::Above : Form::Stacked;
}

double wordsHeight(Form form, const ChartStyle &style)
{
    return form == Form::Beside ? 0 : style.px(form == Form::Above ? kTextLine : 2 * kTextLine);
}

double rowHeight(Form form, const ChartStyle &style)
{
    return form == Form::Beside ? style.px(kBesideRow) : wordsHeight(form, style) + style.px(2 + kBar + kAfterBar);
}

} // namespace

ShareBarsChart::ShareBarsChart(const ShareBarsSpec &spec, const ChartStyle &style) : SpecChart(style), m_spec(spec)
{
    setMirrored(style.rightToLeft);
}

double ShareBarsChart::naturalHeight(const ShareBarsSpec &spec, const ChartStyle &style, double width)
{
    return double(spec.rows.size()) * rowHeight(formOf(spec, style, columnsOf(spec, style), width), style);
}

void ShareBarsChart::layOut(ChartItems &items, const QSizeF &size)
{
    const Columns c = columnsOf(m_spec, style());
    const Form form = formOf(m_spec, style(), c, size.width());
    const double gap = style().px(kGap), line = style().px(kTextLine), step = rowHeight(form, style()), thick = style().px(kBar);
    double top = 0;
    for (const auto &row : m_spec.rows) {
        const double middle = top + (form == Form::Beside ? step : line) / 2;
        items.words({0, middle}, ChartItems::Align::Start,
                    {row.label, TypeStep::Small, row.faint ? Ink::Soft : Ink::Normal, size.width()});
        if (form == Form::Stacked)
            drawFigures(items, row, c.figures(gap), middle + line, c.fraction);
        else
            drawFigures(items, row, size.width(), middle, c.fraction);
        const double start = c.label + 1.5 * gap, length = size.width() - start - c.figures(gap) - 1.5 * gap;
        drawBar(items, row,
                form == Form::Beside ? QRectF(start, middle - thick / 2, length, thick)
                                     : QRectF(0, top + wordsHeight(form, style()) + style().px(2), size.width(), thick));
        addMark({items.placed(QRectF(0, top, size.width(), step)), {}, row.tip, row.opens});
        top += step;
    }
}

void ShareBarsChart::drawFigures(ChartItems &items, const ShareBarsSpec::Row &row, double right, double middle,
                                 double fractions) const
{
    const double gap = fractions > 0 ? style().px(kGap) : 0;
    items.words({right, middle}, ChartItems::Align::End, {row.fraction, TypeStep::Caption, Ink::Soft});
    items.words({right - fractions - gap, middle}, ChartItems::Align::End,
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
