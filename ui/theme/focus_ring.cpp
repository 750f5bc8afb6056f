#include "ui/theme/focus_ring.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace attache {

void paintFocusRing(QPainter &painter, const QRectF &area, const Theme &theme, double radius)
{
    const double width = theme.px(kFocusWidth);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.colours.us, width));
    const double inset = width / 2;
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

} // namespace attache
