#include "ui/widgets/glyph_button.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace attache {

GlyphButton::GlyphButton(Glyph glyph, const QString &name, QWidget *parent) : QAbstractButton(parent), m_glyph(glyph)
{
    setAccessibleName(name);
    setToolTip(name.toHtmlEscaped());
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize GlyphButton::sizeHint() const
{
    const int side = themeOf(*this).px(kControlHeight);
    return {side, side};
}

void GlyphButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    const Palette &c = theme.colours;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = theme.px(kControlRadius);
    if (isEnabled() && (underMouse() || isDown())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(c.card, c.ink, isDown() ? 0.12 : 0.06));
        painter.drawRoundedRect(rect(), radius, radius);
    }
    QRectF box(0, 0, theme.px(16), theme.px(16));
    box.moveCenter(QRectF(rect()).center());
    paintGlyph(painter, box, m_glyph, underMouse() ? c.ink : c.soft, isRightToLeft());
    if (hasFocus())
        paintFocusRing(painter, rect(), theme, radius);
}

} // namespace attache
