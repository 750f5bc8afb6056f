#include "ui/theme/paint_fields.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace attache {

namespace {

QRectF glyphIn(const QRect &area, const Theme &theme)
{
    const double side = theme.px(14);
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(area).center());
    return box;
}

} // namespace

void paintFieldFace(QPainter &painter, const QStyleOption &field, const Theme &theme)
{
    const Palette &c = theme.colours;
    const bool enabled = field.state & QStyle::State_Enabled;
    const bool pointed = field.state & QStyle::State_MouseOver;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(enabled ? c.card : c.paper);
    painter.setPen(QPen(enabled && pointed ? c.soft : mixed(c.line, c.soft, 0.35), 1));
    const double radius = theme.px(kControlRadius);
    painter.drawRoundedRect(QRectF(field.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
    if (field.state & QStyle::State_HasFocus)
        paintFocusRing(painter, field.rect, theme, radius);
}

void paintComboBox(QPainter &painter, const QStyleOptionComboBox &combo, const QRect &arrow, const Theme &theme)
{
    if (combo.frame)
        paintFieldFace(painter, combo, theme);
    paintGlyph(painter, glyphIn(arrow, theme), Glyph::Down, theme.colours.soft);
}

void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &spin, const QRect &up, const QRect &down, const Theme &theme)
{
    if (spin.frame)
        paintFieldFace(painter, spin, theme);
    if (spin.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto colour = [&](QAbstractSpinBox::StepEnabledFlag step) {
        return spin.stepEnabled & step ? theme.colours.soft : theme.colours.line;
    };
    paintGlyph(painter, glyphIn(up, theme), Glyph::Up, colour(QAbstractSpinBox::StepUpEnabled));
    paintGlyph(painter, glyphIn(down, theme), Glyph::Down, colour(QAbstractSpinBox::StepDownEnabled));
}

void paintTab(QPainter &painter, const QStyleOptionTab &tab, const Theme &theme)
{
    const Palette &c = theme.colours;
    const QRect foot(tab.rect.left(), tab.rect.bottom() - theme.px(2) + 1, tab.rect.width(), theme.px(2));
    if (tab.state & QStyle::State_Selected)
        painter.fillRect(foot, c.us);
    else if (tab.state & QStyle::State_MouseOver)
        painter.fillRect(foot, c.line);
    if (tab.state & QStyle::State_HasFocus)
        paintFocusRing(painter, QRectF(tab.rect).adjusted(2, 2, -2, -4), theme, theme.px(4));
}

} // namespace attache
