#include "ui/widgets/badge.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace attache {

QSize badgeSize(const QString &words, const Theme &theme)
{
    const QFontMetrics metrics(theme.font(TypeStep::Axis));
    return {metrics.horizontalAdvance(words) + theme.px(12), metrics.height() + theme.px(5)};
}

void paintBadge(QPainter &painter, const QRectF &area, const QString &words, Ink ink, const Theme &theme)
{
    const QColor colour = theme.colours.of(ink);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(4), theme.px(4));
    painter.setFont(theme.font(TypeStep::Axis));
    painter.drawText(area, int(Qt::AlignCenter) | Qt::TextSingleLine, words);
    painter.restore();
}

Badge::Badge(const QString &words, Ink ink, QWidget *parent) : QWidget(parent), m_ink(ink)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setBadge(words, ink);
}

void Badge::setBadge(const QString &words, Ink ink)
{
    m_words = words;
    m_ink = ink;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const { return badgeSize(m_words, themeOf(*this)); }

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(painter, rect(), m_words, m_ink, themeOf(*this));
}

} // namespace attache
