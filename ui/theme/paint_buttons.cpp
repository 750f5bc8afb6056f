#include "ui/theme/paint_buttons.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace attache {

namespace {

bool isPrimary(const QStyleOptionButton &button) { return button.features & QStyleOptionButton::DefaultButton; }
bool isFlat(const QStyleOptionButton &button) { return button.features & QStyleOptionButton::Flat; }
bool has(const QStyleOption &option, QStyle::StateFlag flag) { return option.state & flag; }

QColor faceOf(const QStyleOption &option, const QColor &rest, const Palette &colours)
{
    if (!has(option, QStyle::State_Enabled))
        return colours.paper;
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On))
        return mixed(rest, colours.ink, 0.12);
    return has(option, QStyle::State_MouseOver) ? mixed(rest, colours.ink, 0.05) : rest;
}

void paintBox(QPainter &painter, const QRectF &area, const QColor &face, const QColor &edge, double radius)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(face);
    painter.setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

// Off: an outline that stands out from the card by 3:1; on: filled.
void paintMark(QPainter &painter, const QStyleOption &option, const Theme &theme, double radius)
{
    const Palette &c = theme.colours;
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor filled = enabled ? c.us : c.silent;
    paintBox(painter, option.rect, on ? filled : c.card,
             on                                     ? filled
             : has(option, QStyle::State_MouseOver) ? c.us
                                                    : c.silent,
             radius);
}

} // namespace

void paintButtonFace(QPainter &painter, const QStyleOptionButton &button, const Theme &theme)
{
    const Palette &c = theme.colours;
    const double radius = theme.px(kControlRadius);
    painter.save();
    const bool enabled = has(button, QStyle::State_Enabled);
    const bool quiet = isFlat(button) && !has(button, QStyle::State_MouseOver) && !has(button, QStyle::State_Sunken);
    if (!quiet) {
        const QColor face = faceOf(button, isPrimary(button) ? c.us : c.card, c);
        paintBox(painter, button.rect, face, isFlat(button) || (isPrimary(button) && enabled) ? QColor() : c.line, radius);
    }
    painter.restore();
    if (!has(button, QStyle::State_HasFocus))
        return;
    paintFocusRing(painter, button.rect, theme, radius);
    if (isPrimary(button)) { // a ring of its own colour would not show on the filled face
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(c.card, theme.px(kFocusWidth)));
        painter.setBrush(Qt::NoBrush);
        const double inset = theme.px(3);
        painter.drawRoundedRect(QRectF(button.rect).adjusted(inset, inset, -inset, -inset), radius - 2, radius - 2);
        painter.restore();
    }
}

QStyleOptionButton withButtonInk(const QStyleOptionButton &button, const Theme &theme)
{
    QStyleOptionButton inked = button;
    const Palette &c = theme.colours;
    const bool enabled = has(button, QStyle::State_Enabled);
    const QColor ink = !enabled ? c.soft : isPrimary(button) ? c.on(c.us) : c.ink;
    inked.palette.setColor(QPalette::ButtonText, ink);
    inked.state &= ~QStyle::State_HasFocus; // the ring is the face's
    return inked;
}

void paintToolButtonFace(QPainter &painter, const QStyleOption &button, const Theme &theme)
{
    const double radius = theme.px(kControlRadius);
    painter.save();
    if (has(button, QStyle::State_MouseOver) || has(button, QStyle::State_Sunken) || has(button, QStyle::State_On))
        paintBox(painter, button.rect, faceOf(button, theme.colours.card, theme.colours), QColor(), radius);
    painter.restore();
    if (has(button, QStyle::State_HasFocus))
        paintFocusRing(painter, button.rect, theme, radius);
}

void paintCheckBox(QPainter &painter, const QStyleOption &box, const Theme &theme)
{
    painter.save();
    paintMark(painter, box, theme, theme.px(4));
    const QRectF inside = QRectF(box.rect).adjusted(2, 2, -2, -2);
    const QColor ink = theme.colours.on(theme.colours.us);
    if (has(box, QStyle::State_NoChange))
        paintGlyph(painter, inside, Glyph::Dash, ink);
    else if (has(box, QStyle::State_On))
        paintGlyph(painter, inside, Glyph::Check, ink);
    painter.restore();
}

void paintRadio(QPainter &painter, const QStyleOption &radio, const Theme &theme)
{
    painter.save();
    paintMark(painter, radio, theme, radio.rect.width() / 2.0);
    if (has(radio, QStyle::State_On)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colours.on(theme.colours.us));
        const double inset = radio.rect.width() * 0.32;
        painter.drawEllipse(QRectF(radio.rect).adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

} // namespace attache
