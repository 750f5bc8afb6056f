#pragma once

#include <QRectF>
#include <QString>

class QFont;
class QPainter;

namespace attache {

// Numbers whose digits all take the width of the widest, so that columns line up whatever the font does.
double tabularWidth(const QFont &font, const QString &number);
// In the painter's font and pen; `alignment` as of Qt::Alignment, already mirrored (absolute).
void drawTabular(QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QString &number);

} // namespace attache
