#include "ui/theme/glyphs.h"

#include "ui/theme/palette.h"

#include <QIcon>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <initializer_list>

namespace attache {

namespace {

using Line = std::initializer_list<QPointF>;

constexpr double kUnits = 16;

void addLine(QPainterPath &path, Line points)
{
    path.moveTo(*points.begin());
    for (auto p = points.begin() + 1; p != points.end(); ++p)
        path.lineTo(*p);
}

QPainterPath lines(std::initializer_list<Line> all)
{
    QPainterPath path;
    for (const Line &one : all)
        addLine(path, one);
    return path;
}

QPainterPath bubbles()
{
    QPainterPath path = lines({{{4.5, 9.5}, {4.5, 11.5}, {7, 9.5}, {11, 9.5}, {11, 3}, {2, 3}, {2, 9.5}, {4.5, 9.5}}});
    addLine(path, {{13, 6}, {14.5, 6}, {14.5, 12}, {12.5, 12}, {12.5, 13.8}, {10.2, 12}, {8, 12}});
    return path;
}

QPainterPath person()
{
    QPainterPath path;
    path.addEllipse(QPointF(8, 5), 2.6, 2.6);
    path.moveTo(3, 13.5);
    path.cubicTo(3.4, 8.4, 12.6, 8.4, 13, 13.5);
    return path;
}

QPainterPath people()
{
    QPainterPath path;
    path.addEllipse(QPointF(6, 5.4), 2.2, 2.2);
    path.moveTo(2, 13);
    path.cubicTo(2.3, 8.8, 9.7, 8.8, 10, 13);
    path.moveTo(10.4, 3.5);
    path.cubicTo(13.4, 3.4, 13.4, 7.4, 10.4, 7.3);
    path.moveTo(11.6, 9.6);
    path.cubicTo(13.2, 10, 14, 11.2, 14, 13);
    return path;
}

QPainterPath cylinder()
{
    QPainterPath path;
    path.addEllipse(QPointF(8, 4), 5, 2);
    path.moveTo(3, 4);
    path.lineTo(3, 12);
    path.cubicTo(3.4, 14.6, 12.6, 14.6, 13, 12);
    path.lineTo(13, 4);
    path.moveTo(3, 8);
    path.cubicTo(3.4, 10.6, 12.6, 10.6, 13, 8);
    return path;
}

QPainterPath branches()
{
    QPainterPath path = lines({{{5, 7.2}, {11, 4.2}}, {{5, 8.8}, {11, 11.8}}});
    for (const QPointF &node : {QPointF(3.5, 8), QPointF(12.5, 3.5), QPointF(12.5, 12.5)})
        path.addEllipse(node, 1.7, 1.7);
    return path;
}

QPainterPath lens()
{
    QPainterPath path = lines({{{10.4, 10.4}, {14, 14}}});
    path.addEllipse(QPointF(7, 7), 4.5, 4.5);
    return path;
}

QPainterPath dots()
{
    QPainterPath path;
    for (const double x : {3.5, 8.0, 12.5})
        path.addEllipse(QPointF(x, 8), 0.6, 0.6);
    return path;
}

QPainterPath pathOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Today: return lines({{{2, 8}, {8, 2.5}, {14, 8}}, {{3.8, 6.8}, {3.8, 13.5}, {12.2, 13.5}, {12.2, 6.8}}});
    case Glyph::Inbox:
        return lines(
            {{{2, 9}, {4, 3}, {12, 3}, {14, 9}, {14, 13}, {2, 13}, {2, 9}, {5.5, 9}, {6.5, 11}, {9.5, 11}, {10.5, 9}, {14, 9}}});
    case Glyph::Conversations: return bubbles();
    case Glyph::Spread: return branches();
    case Glyph::Subjects:
        return lines(
            {{{2.5, 2.5}, {13.5, 2.5}, {13.5, 13.5}, {2.5, 13.5}, {2.5, 2.5}}, {{2.5, 6}, {13.5, 6}}, {{6.5, 6}, {6.5, 13.5}}});
    case Glyph::Officials: return person();
    case Glyph::Audience: return people();
    case Glyph::Reports:
        return lines({{{9.5, 2}, {3.5, 2}, {3.5, 14}, {12.5, 14}, {12.5, 5}, {9.5, 2}, {9.5, 5}, {12.5, 5}},
                      {{6, 8.5}, {10, 8.5}},
                      {{6, 11}, {10, 11}}});
    case Glyph::Training:
        return lines({{{1.5, 6.5}, {8, 3.5}, {14.5, 6.5}, {8, 9.5}, {1.5, 6.5}}, {{4, 8}, {4, 11}, {8, 13}, {12, 11}, {12, 8}}});
    case Glyph::Data: return cylinder();
    case Glyph::Close: return lines({{{4, 4}, {12, 12}}, {{12, 4}, {4, 12}}});
    case Glyph::Down: return lines({{{4, 6.2}, {8, 10.2}, {12, 6.2}}});
    case Glyph::Up: return lines({{{4, 9.8}, {8, 5.8}, {12, 9.8}}});
    case Glyph::Check: return lines({{{3, 8.4}, {6.5, 12}, {13, 4.4}}});
    case Glyph::Dash: return lines({{{4, 8}, {12, 8}}});
    case Glyph::Search: return lens();
    case Glyph::Back: return lines({{{10, 3.5}, {5.5, 8}, {10, 12.5}}});
    case Glyph::More: return dots();
    }
    return {};
}

QPixmap drawn(Glyph glyph, const QColor &colour, int size)
{
    constexpr int kOversampling = 3; // sharp up to a device ratio of 3
    QPixmap pixmap(size * kOversampling, size * kOversampling);
    pixmap.fill(Qt::transparent);
    pixmap.setDevicePixelRatio(kOversampling);
    QPainter painter(&pixmap);
    paintGlyph(painter, QRectF(0, 0, size, size), glyph, colour);
    return pixmap;
}

} // namespace

void paintGlyph(QPainter &painter, const QRectF &area, Glyph glyph, const QColor &colour, bool rightToLeft)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.topLeft());
    painter.scale(area.width() / kUnits, area.height() / kUnits);
    if (rightToLeft) {
        painter.translate(kUnits, 0);
        painter.scale(-1, 1);
    }
    const double stroke = glyph == Glyph::Check || glyph == Glyph::Dash ? 2.2 : 1.3;
    painter.setPen(QPen(colour, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(pathOf(glyph));
    painter.restore();
}

QIcon glyphIcon(Glyph glyph, const Palette &palette, int size)
{
    QIcon icon;
    icon.addPixmap(drawn(glyph, palette.soft, size), QIcon::Normal);
    for (const QIcon::Mode mode : {QIcon::Active, QIcon::Selected})
        icon.addPixmap(drawn(glyph, palette.ink, size), mode);
    icon.addPixmap(drawn(glyph, palette.ink, size), QIcon::Normal, QIcon::On);
    return icon;
}

} // namespace attache
