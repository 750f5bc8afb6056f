#pragma once

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionMenuItem;

namespace attache {

struct Theme;

// Ground and edge of menus and tool tips.
void paintPopupGround(QPainter &painter, const QRect &area, const Theme &theme);
void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &item, const Theme &theme);
// Where the words of an item begin, counted from its leading edge; room for the tick included.
int menuTextInset(const Theme &theme);

} // namespace attache
