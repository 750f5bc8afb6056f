#pragma once

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionViewItem;

namespace attache {

struct Theme;

// Selected and pointed-at rows; nothing else has a ground of its own.
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &item, const Theme &theme);
void paintHeadGround(QPainter &painter, const QStyleOptionHeader &head, const Theme &theme);
// The arrow of a sorted column stands at the trailing edge, its words before it.
QRect headPart(const QStyleOptionHeader &head, bool arrow, const Theme &theme);
void paintSortArrow(QPainter &painter, const QStyleOptionHeader &head, const QRect &area, const Theme &theme);
// A hairline in the middle of the handle.
void paintSplitter(QPainter &painter, const QStyleOption &handle, const Theme &theme);
// A thin line that fills from the leading side; wholly filled at half strength where the end is unknown.
void paintProgress(QPainter &painter, const QStyleOptionProgressBar &bar, const Theme &theme);

} // namespace attache
