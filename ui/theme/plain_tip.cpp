#include "ui/theme/plain_tip.h"

#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace attache {

PlainTip::PlainTip(QWidget *owner) : QLabel(owner, Qt::ToolTip | Qt::BypassGraphicsProxyWidget)
{
    setTextFormat(Qt::PlainText);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_ShowWithoutActivating);
}

void PlainTip::showAt(const QPoint &anchor, const QString &text)
{
    const Theme &theme = themeOf(*this);
    setFont(theme.font(TypeStep::Caption));
    setContentsMargins(theme.px(10), theme.px(6), theme.px(10), theme.px(6));
    setText(text);
    adjustSize();
    const QScreen *screen = QGuiApplication::screenAt(anchor);
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    const int gap = theme.px(14);
    QPoint at = anchor + QPoint(isRightToLeft() ? -gap - width() : gap, gap);
    if (at.y() + height() > room.bottom())
        at.setY(anchor.y() - gap - height());
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(at);
    show();
}

void PlainTip::paintEvent(QPaintEvent *event)
{
    const Palette &colours = themeOf(*this).colours;
    QPainter painter(this);
    painter.fillRect(rect(), colours.card);
    painter.setPen(colours.soft);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace attache
