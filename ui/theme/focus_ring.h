#pragma once

#include <QRectF>

class QPainter;

namespace attache {

struct Theme;

// The one sign of keyboard focus: 2 px in "us", drawn just inside `area`.
void paintFocusRing(QPainter &painter, const QRectF &area, const Theme &theme, double radius);

} // namespace attache
