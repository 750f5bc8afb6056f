#include "ui/charts/parts_bar_chart.h"

#include <algorithm>

namespace attache {

namespace {

constexpr double kBar = 14, kBarToLabels = 9, kLabelLine = 24;
constexpr double kSwatch = 9, kSwatchGap = 6, kLabelGap = 16;
constexpr double kPartGap = 2, kNarrowest = 5, kRadius = 2;

// Where each part's label goes: they flow and wrap like words.
QList<QRectF> labelAreas(const PartsBarSpec &spec, const ChartStyle &style, double width)
{
    QList<QRectF> areas;
    const double line = style.px(kLabelLine);
    double x = 0, y = style.px(kBar + kBarToLabels);
    for (const auto &part : spec.parts) {
        const double w = style.px(kSwatch + kSwatchGap) + textWidth(part.label, TypeStep::Caption, style);
        if (x > 0 && x + w > width) {
            x = 0;
            y += line;
        }
        areas += QRectF(x, y, std::min(w, width), line);
        x += w + style.px(kLabelGap);
    }
    return areas;
}

// Widths in proportion; a part that is there is never too thin to be seen, the others pay for it.
QList<double> partWidths(const PartsBarSpec &spec, const ChartStyle &style, double width)
{
    double all = 0, thin = 0, wide = 0;
    qsizetype shown = 0;
    for (const auto &part : spec.parts) {
        all += std::max(0.0, part.n);
        shown += part.n > 0;
    }
    const double room = width - style.px(kPartGap) * double(std::max<qsizetype>(0, shown - 1));
    const double least = std::min(style.px(kNarrowest), room / double(std::max<qsizetype>(1, shown)));
    const auto isThin = [&](double n) { return n / all * room < least; };
    for (const auto &part : spec.parts)
        if (part.n > 0)
            (isThin(part.n) ? thin : wide) += isThin(part.n) ? least : part.n;
    QList<double> widths;
    for (const auto &part : spec.parts)
        widths += part.n <= 0 ? 0 : isThin(part.n) ? least : part.n / wide * (room - thin);
    return widths;
}

} // namespace

PartsBarChart::PartsBarChart(const PartsBarSpec &spec, const ChartStyle &style) : SpecChart(style), m_spec(spec)
{
    setMirrored(style.rightToLeft);
}

double PartsBarChart::naturalHeight(const PartsBarSpec &spec, const ChartStyle &style, double width)
{
    const auto areas = labelAreas(spec, style, width);
    return areas.isEmpty() ? style.px(kBar) : areas.last().bottom();
}

void PartsBarChart::layOut(ChartItems &items, const QSizeF &size)
{
    const auto widths = partWidths(m_spec, style(), size.width());
    const auto labels = labelAreas(m_spec, style(), size.width());
    const double radius = style().px(kRadius), swatch = style().px(kSwatch), step = style().px(kSwatch + kSwatchGap);
    double x = 0;
    for (qsizetype i = 0; i < m_spec.parts.size(); ++i) {
        const auto &part = m_spec.parts[i];
        const QRectF area(x, 0, widths[i], style().px(kBar));
        if (area.width() > 0) {
            items.toned(area, part.tone, radius);
            x = area.right() + style().px(kPartGap);
        }
        const QRectF label = labels[i];
        items.toned(QRectF(label.left(), label.center().y() - swatch / 2, swatch, swatch), part.tone, radius);
        items.words({label.left() + step, label.center().y()}, ChartItems::Align::Start,
                    {part.label, TypeStep::Caption, Ink::Soft, label.width() - step + 1});
        addMark({items.placed(area), items.placed(label), part.tip, part.opens});
    }
}

} // namespace attache
