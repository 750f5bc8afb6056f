#pragma once

#include <QStyle>

class QPainter;
class QRect;
class QStyleOptionSlider;

namespace attache {

struct Theme;

// A handle on bare ground, no arrows.
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part, const Theme &theme);
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &bar, const Theme &theme);

} // namespace attache
