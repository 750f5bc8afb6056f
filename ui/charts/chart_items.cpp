#include "ui/charts/chart_items.h"

#include "core/models/figure_words.h"

#include <QFontMetricsF>
#include <QGraphicsLineItem>
#include <QGraphicsPathItem>
#include <QGraphicsSimpleTextItem>
#include <QPainterPath>
#include <QPen>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace attache {

namespace {

constexpr double kHatchSpacing = 5;

// From the top of a text item to its baseline. Fonts that step in for other scripts push it down, so it is asked each time:
// words of two scripts on one line must stand on one line.
double baselineOf(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return line.isValid() ? line.ascent() : 0;
}

QPainterPath rounded(const QRectF &area, double radius)
{
    QPainterPath path;
    path.addRoundedRect(area, radius, radius);
    return path;
}

// Strokes from bottom left to top right, cut at the edges of `area` by arithmetic: a clip would become a soft mask in print.
QPainterPath hatchStrokes(const QRectF &area, double spacing)
{
    QPainterPath path;
    const double w = area.width(), h = area.height();
    for (double d = spacing / 2; d < w + h; d += spacing) {
        const QPointF low(area.left() + std::max(0.0, d - h), area.top() + std::min(d, h));
        const QPointF high(area.left() + std::min(d, w), area.top() + std::max(0.0, d - w));
        path.moveTo(low);
        path.lineTo(high);
    }
    return path;
}

} // namespace

ChartItems::ChartItems(QGraphicsItem &parent, QGraphicsItem &ground, const ChartStyle &style, double width, bool mirrored)
    : m_parent(parent),
      m_ground(ground),
      m_style(style),
      m_width(width),
      m_mirrored(mirrored)
{}

ChartItems ChartItems::withMirroring(bool mirrored) const { return {m_parent, m_ground, m_style, m_width, mirrored}; }

template <class Item>
Item *ChartItems::added(Item *item)
{
    item->setParentItem(&m_parent);
    return item;
}

QPointF ChartItems::placed(QPointF at) const { return m_mirrored ? QPointF(m_width - at.x(), at.y()) : at; }

QRectF ChartItems::placed(const QRectF &area) const
{
    return m_mirrored ? QRectF(m_width - area.right(), area.top(), area.width(), area.height()) : area;
}

double ChartItems::widthOf(const QString &text, TypeStep step) const { return textWidth(text, step, m_style); }

QRectF ChartItems::words(QPointF at, Align align, const Words &words)
{
    const QFont font = m_style.theme.font(words.step);
    const QFontMetricsF metrics(font);
    const QString text = words.maxWidth > 0 ? metrics.elidedText(words.text, Qt::ElideRight, words.maxWidth) : words.text;
    const double width = metrics.horizontalAdvance(text);
    const double shift = align == Align::Start ? 0 : align == Align::Middle ? width / 2 : width;
    const QRectF area = placed(QRectF(at.x() - shift, at.y() - metrics.height() / 2, width, metrics.height()));
    auto *item = added(new QGraphicsSimpleTextItem(text));
    item->setFont(font);
    item->setBrush(m_style.colours().of(words.ink));
    item->setPos(area.left(), at.y() + metrics.capHeight() / 2 - baselineOf(text, font));
    return area;
}

QRectF ChartItems::wordsOnCard(QPointF at, Align align, const Words &words)
{
    const double width = widthOf(words.text, words.step), height = lineHeight(words.step, m_style);
    const double shift = align == Align::Start ? 0 : align == Align::Middle ? width / 2 : width;
    const double room = m_style.px(3);
    box(QRectF(at.x() - shift - room, at.y() - height / 2, width + 2 * room, height), m_style.colours().card, 0);
    return this->words(at, align, words);
}

void ChartItems::uprightWords(const QRectF &area, const Words &words)
{
    const QFont font = m_style.theme.font(words.step);
    const QFontMetricsF metrics(font);
    const double length = metrics.horizontalAdvance(words.text);
    const QPointF middle = area.center();
    box(QRectF(middle.x() - metrics.height() / 2, middle.y() - length / 2 - m_style.px(3), metrics.height(),
               length + m_style.px(6)),
        m_style.colours().card, 0);
    auto *item = added(new QGraphicsSimpleTextItem(words.text));
    item->setFont(font);
    item->setBrush(m_style.colours().of(words.ink));
    item->setRotation(-90);
    item->setPos(placed(QPointF(middle.x(), 0)).x() + metrics.capHeight() / 2 - baselineOf(words.text, font),
                 middle.y() + length / 2);
}

void ChartItems::box(const QRectF &area, const QColor &fill, double radius)
{
    auto *item = added(new QGraphicsPathItem(rounded(placed(area), radius)));
    item->setPen(Qt::NoPen);
    item->setBrush(fill);
}

void ChartItems::outline(const QRectF &area, const QColor &colour, double radius)
{
    const double half = m_style.lineWidth / 2;
    auto *item = added(new QGraphicsPathItem(rounded(placed(area.adjusted(half, half, -half, -half)), radius)));
    item->setPen(QPen(colour, m_style.lineWidth));
}

void ChartItems::hatch(const QRectF &area, const QColor &colour, double spacing)
{
    auto *item = added(new QGraphicsPathItem(hatchStrokes(placed(area), spacing)));
    item->setPen(QPen(colour, m_style.lineWidth));
}

void ChartItems::groundHatch(const QRectF &area, const QColor &colour, double spacing)
{
    auto *item = new QGraphicsPathItem(hatchStrokes(placed(area), spacing), &m_ground);
    item->setPen(QPen(colour, m_style.lineWidth));
}

void ChartItems::line(QPointF from, QPointF to, const QColor &colour, double width, bool dotted)
{
    auto *item = added(new QGraphicsLineItem(QLineF(placed(from), placed(to))));
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap);
    if (dotted)
        pen.setDashPattern({3, 3});
    item->setPen(pen);
}

void ChartItems::grid(const QRectF &plot, int steps)
{
    for (int i = 0; i <= steps; ++i) {
        const double y = plot.bottom() - plot.height() * i / steps;
        auto *item = new QGraphicsLineItem(QLineF(placed(QPointF(plot.left(), y)), placed(QPointF(plot.right(), y))), &m_ground);
        item->setPen(QPen(m_style.colours().line, m_style.lineWidth, Qt::SolidLine, Qt::FlatCap));
    }
}

void ChartItems::toned(const QRectF &area, Tone tone, double radius)
{
    const Palette &c = m_style.colours();
    if (tone == Tone::Withdrawn)
        return outline(area, c.of(tone), radius);
    if (tone != Tone::TooLate)
        return box(area, c.fill(tone), radius);
    hatch(area.adjusted(1, 1, -1, -1), c.of(tone), m_style.px(kHatchSpacing));
    outline(area, c.of(tone), radius);
}

double textWidth(const QString &text, TypeStep step, const ChartStyle &style)
{
    return QFontMetricsF(style.theme.font(step)).horizontalAdvance(text);
}

double lineHeight(TypeStep step, const ChartStyle &style) { return QFontMetricsF(style.theme.font(step)).height(); }

QString axisCount(double count) { return FigureWords(QStringLiteral("en")).count(std::int64_t(std::llround(count))); }

QString axisShare(double share) { return FigureWords(QStringLiteral("en")).share(share); }

QStringList wrapped(const QString &text, TypeStep step, const ChartStyle &style, double width)
{
    QTextLayout layout(text, style.theme.font(step));
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        lines += text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace attache
