#include "ui/shell/rail_button.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace attache {

namespace {

constexpr int kHeight = 36, kIcon = 16, kInset = 12, kWordsAt = 39, kBadgeHeight = 14;

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

void RailButton::setBadge(const QString &number, const QString &meaning)
{
    m_badge = number;
    setAccessibleDescription(meaning);
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
    paintBadge(painter);
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()), theme, theme.px(kControlRadius));
}

// At the end side of the words; at the corner of the drawing where there are none.
void RailButton::paintBadge(QPainter &painter) const
{
    const Theme &theme = themeOf(*this);
    const QRect logical = m_narrow ? QRect(0, theme.px(1), width() - theme.px(4), theme.px(kBadgeHeight))
                                   : rect().adjusted(0, 0, -theme.px(kInset), 0);
    painter.setFont(theme.font(m_narrow ? TypeStep::Axis : TypeStep::CaptionBold));
    painter.setPen(theme.colours.waiting);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), logical),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing) | Qt::AlignVCenter), m_badge);
}

} // namespace attache
