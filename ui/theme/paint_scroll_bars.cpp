#include "ui/theme/paint_scroll_bars.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOptionSlider>

#include <algorithm>

namespace attache {

namespace {

int handleLength(const QStyleOptionSlider &bar, int groove, const Theme &theme)
{
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    if (range <= 0)
        return groove;
    const qint64 length = qint64(groove) * bar.pageStep / (range + std::max(1, bar.pageStep));
    return std::clamp(int(length), std::min(theme.px(32), groove), groove);
}

QRect along(const QStyleOptionSlider &bar, int from, int length)
{
    const QRect r = bar.rect;
    return bar.orientation == Qt::Horizontal ? QRect(r.left() + from, r.top(), length, r.height())
                                             : QRect(r.left(), r.top() + from, r.width(), length);
}

} // namespace

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part, const Theme &theme)
{
    const int groove = bar.orientation == Qt::Horizontal ? bar.rect.width() : bar.rect.height();
    const int length = handleLength(bar, groove, theme);
    const int at = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, groove - length, bar.upsideDown);
    switch (part) {
    case QStyle::SC_ScrollBarSlider: return along(bar, at, length);
    case QStyle::SC_ScrollBarSubPage: return along(bar, 0, at);
    case QStyle::SC_ScrollBarAddPage: return along(bar, at + length, groove - at - length);
    case QStyle::SC_ScrollBarGroove: return bar.rect;
    default: return {};
    }
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &bar, const Theme &theme)
{
    const Palette &c = theme.colours;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (bar.maximum > bar.minimum) {
        const bool held = (bar.state & QStyle::State_Sunken) && (bar.activeSubControls & QStyle::SC_ScrollBarSlider);
        const bool pointed = bar.state & QStyle::State_MouseOver;
        painter.setBrush(held ? c.soft : pointed ? mixed(c.line, c.soft, 0.6) : mixed(c.line, c.soft, 0.25));
        const double inset = theme.px(3);
        const QRectF handle =
            QRectF(scrollBarPart(bar, QStyle::SC_ScrollBarSlider, theme)).adjusted(inset, inset, -inset, -inset);
        const double radius = std::min(handle.width(), handle.height()) / 2;
        painter.drawRoundedRect(handle, radius, radius);
    }
    painter.restore();
}

} // namespace attache
