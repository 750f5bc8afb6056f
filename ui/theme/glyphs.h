#pragma once

#include <QRectF>

class QColor;
class QIcon;
class QPainter;

namespace attache {

struct Palette;

// The few line drawings of the program, on a grid of 16, strokes only.
enum class Glyph {
    Today,
    Inbox,
    Conversations,
    Spread,
    Subjects,
    Officials,
    Audience,
    Reports,
    Training,
    Data,
    Close,
    Down,
    Up,
    Check,
    Dash,
    Search,
    Back,
    More,
};

// Fills `area` (square); `Back` points to the start side and is mirrored by `rightToLeft`.
void paintGlyph(QPainter &painter, const QRectF &area, Glyph glyph, const QColor &colour, bool rightToLeft = false);
// For buttons and menus: soft, ink where active or selected.
QIcon glyphIcon(Glyph glyph, const Palette &palette, int size = 18);

} // namespace attache
