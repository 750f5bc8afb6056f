#include "ui/shell/rail_button.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace attache {

namespace {

constexpr int kHeight = 36, kIcon = 16, kInset = 12, kWordsAt = 39;

} // namespace

RailButton::RailButton(Glyph glyph, const QString &title, QWidget *parent) : QAbstractButton(parent), m_glyph(glyph)
{
    setCheckable(true);
    setAccessibleName(title);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setToolTip(narrow ? accessibleName().toHtmlEscaped() : QString());
    update();
}

QSize RailButton::sizeHint() const { return {themeOf(*this).px(kHeight), themeOf(*this).px(kHeight)}; }

void RailButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    const Palette &colours = theme.colours;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? colours.selection : mixed(colours.card, colours.selection, 0.5));
        painter.drawRoundedRect(rect(), theme.px(kControlRadius), theme.px(kControlRadius));
    }
    const int icon = theme.px(kIcon);
    const int iconAt = m_narrow ? (width() - icon) / 2 : theme.px(kInset);
    const QRect drawing = QStyle::visualRect(layoutDirection(), rect(), QRect(iconAt, (height() - icon) / 2, icon, icon));
    const QColor ink = isChecked() ? colours.ink : colours.soft;
    paintGlyph(painter, drawing, m_glyph, ink, isRightToLeft());
    if (!m_narrow) {
        const QRect words =
            QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(theme.px(kWordsAt), 0, -theme.px(kInset), 0));
        painter.setFont(theme.font(isChecked() ? TypeStep::BodyBold : TypeStep::Body));
        painter.setPen(ink);
        painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter),
                         accessibleName());
    }
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()), theme, theme.px(kControlRadius));
}

} // namespace attache
