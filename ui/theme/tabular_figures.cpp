#include "ui/theme/tabular_figures.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace attache {

namespace {

double digitWidth(const QFontMetricsF &metrics)
{
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

double cellWidth(const QFontMetricsF &metrics, QChar c, double digits)
{
    return c >= u'0' && c <= u'9' ? digits : metrics.horizontalAdvance(c);
}

// Only plain Latin numbers can be set character by character; anything that shapes is left to the text engine.
bool isPlainNumber(const QString &number)
{
    return std::all_of(number.begin(), number.end(), [](QChar c) {
        return c.unicode() < 0x0300 || c.unicode() == 0x2009 || c.unicode() == 0x202F || c.unicode() == 0x2212
               || c.unicode() == 0x2013;
    });
}

} // namespace

double tabularWidth(const QFont &font, const QString &number)
{
    const QFontMetricsF metrics(font);
    if (!isPlainNumber(number))
        return metrics.horizontalAdvance(number);
    const double digits = digitWidth(metrics);
    double width = 0;
    for (const QChar c : number)
        width += cellWidth(metrics, c, digits);
    return width;
}

void drawTabular(QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QString &number)
{
    if (!isPlainNumber(number)) {
        painter.drawText(area, int(alignment | Qt::TextSingleLine), number);
        return;
    }
    const QFontMetricsF metrics(painter.font());
    const double digits = digitWidth(metrics);
    const double free = area.width() - tabularWidth(painter.font(), number);
    const double share = alignment & Qt::AlignRight ? 1 : alignment & Qt::AlignHCenter ? 0.5 : 0;
    double x = area.left() + free * share;
    const double baseline = area.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    for (const QChar c : number) {
        const double cell = cellWidth(metrics, c, digits);
        painter.drawText(QPointF(x + (cell - metrics.horizontalAdvance(c)) / 2, baseline), QString(c));
        x += cell;
    }
}

} // namespace attache
