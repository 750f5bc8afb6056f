#include "ui/theme/paint_menus.h"

#include "ui/theme/glyphs.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace attache {

namespace {

QRect mirrored(const QStyleOption &option, const QRect &part) { return QStyle::visualRect(option.direction, option.rect, part); }

QRect sideBox(const QStyleOptionMenuItem &item, const Theme &theme, bool leading)
{
    const int side = theme.px(14);
    const int x = leading ? item.rect.left() + theme.px(8) : item.rect.right() - theme.px(8) - side;
    return mirrored(item, QRect(x, item.rect.center().y() - side / 2, side, side));
}

void paintTick(QPainter &painter, const QStyleOptionMenuItem &item, const Theme &theme)
{
    if (item.checkType != QStyleOptionMenuItem::NotCheckable && item.checked)
        paintGlyph(painter, sideBox(item, theme, true), Glyph::Check, theme.colours.us);
    else if (!item.icon.isNull())
        item.icon.paint(&painter, sideBox(item, theme, true));
}

void paintWords(QPainter &painter, const QStyleOptionMenuItem &item, const Theme &theme)
{
    const Palette &c = theme.colours;
    const int inset = menuTextInset(theme);
    const QRect words = mirrored(item, item.rect.adjusted(inset, 0, -theme.px(12), 0));
    const QString label = item.text.section(u'\t', 0, 0);
    const QString shortcut = item.text.section(u'\t', 1);
    const int flags = int(Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic);
    const auto side = [&](Qt::Alignment a) { return int(QStyle::visualAlignment(item.direction, a)); };
    painter.setFont(item.font);
    painter.setPen(item.state & QStyle::State_Enabled ? c.ink : c.soft);
    painter.drawText(words, flags | side(Qt::AlignLeft), label);
    painter.setPen(c.soft);
    painter.drawText(words, flags | side(Qt::AlignRight), shortcut);
}

} // namespace

int menuTextInset(const Theme &theme) { return theme.px(30); }

void paintPopupGround(QPainter &painter, const QRect &area, const Theme &theme)
{
    painter.fillRect(area, theme.colours.card);
    painter.setPen(mixed(theme.colours.line, theme.colours.soft, 0.35));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area.adjusted(0, 0, -1, -1));
}

void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &item, const Theme &theme)
{
    painter.save();
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        const int y = item.rect.center().y();
        painter.fillRect(QRect(item.rect.left() + theme.px(8), y, item.rect.width() - theme.px(16), 1), theme.colours.line);
    } else {
        if (item.state & QStyle::State_Selected)
            painter.fillRect(item.rect, theme.colours.selection);
        paintTick(painter, item, theme);
        paintWords(painter, item, theme);
        if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
            paintGlyph(painter, sideBox(item, theme, false), Glyph::Back, theme.colours.soft, item.direction != Qt::RightToLeft);
    }
    painter.restore();
}

} // namespace attache
