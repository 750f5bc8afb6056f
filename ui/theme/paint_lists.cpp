#include "ui/theme/paint_lists.h"

#include "ui/theme/glyphs.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

namespace attache {

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &item, const Theme &theme)
{
    const Palette &c = theme.colours;
    if (item.state & QStyle::State_Selected)
        painter.fillRect(item.rect, c.selection);
    else if (item.state & QStyle::State_MouseOver)
        painter.fillRect(item.rect, mixed(c.card, c.selection, 0.5));
    else if (item.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(item.rect, item.backgroundBrush);
}

void paintHeadGround(QPainter &painter, const QStyleOptionHeader &head, const Theme &theme)
{
    const Palette &c = theme.colours;
    const bool pointed = (head.state & QStyle::State_MouseOver) && (head.state & QStyle::State_Enabled);
    painter.fillRect(head.rect, pointed ? mixed(c.card, c.selection, 0.5) : c.card);
    painter.fillRect(QRect(head.rect.left(), head.rect.bottom(), head.rect.width(), 1), c.line);
}

QRect headPart(const QStyleOptionHeader &head, bool arrow, const Theme &theme)
{
    const int margin = theme.px(8), side = theme.px(12);
    const QRect inside = head.rect.adjusted(margin, 0, -margin, 0);
    const QRect mark(inside.right() - side + 1, inside.top(), side, inside.height());
    const int room = head.sortIndicator == QStyleOptionHeader::None ? 0 : side + theme.px(2);
    return QStyle::visualRect(head.direction, head.rect, arrow ? mark : inside.adjusted(0, 0, -room, 0));
}

void paintSortArrow(QPainter &painter, const QStyleOptionHeader &head, const QRect &area, const Theme &theme)
{
    if (head.sortIndicator == QStyleOptionHeader::None)
        return;
    QRectF box(0, 0, theme.px(12), theme.px(12));
    box.moveCenter(QRectF(area).center());
    // Qt calls an ascending order "down"; people read the arrow the other way.
    paintGlyph(painter, box, head.sortIndicator == QStyleOptionHeader::SortDown ? Glyph::Up : Glyph::Down, theme.colours.ink);
}

void paintSplitter(QPainter &painter, const QStyleOption &handle, const Theme &theme)
{
    const bool upright = handle.rect.height() > handle.rect.width();
    const QPoint middle = handle.rect.center();
    const QRect line = upright ? QRect(middle.x(), handle.rect.top(), 1, handle.rect.height())
                               : QRect(handle.rect.left(), middle.y(), handle.rect.width(), 1);
    const bool held = handle.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    painter.fillRect(line, held ? theme.colours.us : theme.colours.line);
}

void paintProgress(QPainter &painter, const QStyleOptionProgressBar &bar, const Theme &theme)
{
    const Palette &c = theme.colours;
    const double height = theme.px(4);
    QRectF groove(bar.rect.left(), QRectF(bar.rect).center().y() - height / 2, bar.rect.width(), height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.line);
    painter.drawRoundedRect(groove, height / 2, height / 2);
    const int span = bar.maximum - bar.minimum;
    const double share = span > 0 ? std::clamp(double(bar.progress - bar.minimum) / span, 0.0, 1.0) : 1;
    QRectF filled(groove.left(), groove.top(), groove.width() * share, height);
    if (bar.direction == Qt::RightToLeft)
        filled.moveRight(groove.right());
    painter.setBrush(span > 0 ? c.us : mixed(c.card, c.us, 0.5));
    painter.drawRoundedRect(filled, height / 2, height / 2);
    painter.restore();
}

} // namespace attache
