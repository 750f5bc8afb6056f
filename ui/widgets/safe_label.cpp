#include "ui/widgets/safe_label.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <utility>

namespace attache {

SafeLabel::SafeLabel(TypeStep step, Ink ink, QWidget *parent) : QLabel(parent), m_step(step), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::NoTextInteraction);
    dress();
}

void SafeLabel::setWords(const QString &words)
{
    setTextFormat(Qt::PlainText);
    setText(words);
    setAccessibleName(words);
}

void SafeLabel::setFit(Fit fit)
{
    m_fit = fit;
    setWordWrap(fit == Fit::Wrap);
    setSizePolicy(fit == Fit::Line ? QSizePolicy::Preferred : QSizePolicy::Expanding, QSizePolicy::Preferred);
    updateGeometry();
}

void SafeLabel::setInk(Ink ink)
{
    m_ink = ink;
    dress();
}

void SafeLabel::setStep(TypeStep step)
{
    m_step = step;
    dress();
}

QSize SafeLabel::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    return m_fit == Fit::Elide ? QSize(fontMetrics().averageCharWidth() * 4, size.height()) : size;
}

void SafeLabel::paintEvent(QPaintEvent *event)
{
    if (m_fit != Fit::Elide)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    const QRect area = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, area.width());
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), alignment());
    const int direction = isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(area, int(side) | direction | Qt::TextSingleLine, shown);
}

void SafeLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        dress();
}

void SafeLabel::dress()
{
    if (std::exchange(m_dressing, true)) // what it sets comes back as a change
        return;
    const Theme &theme = themeOf(*this);
    setFont(theme.font(m_step));
    QPalette dressed = palette();
    dressed.setColor(QPalette::WindowText, theme.colours.of(m_ink));
    setPalette(dressed);
    m_dressing = false;
}

} // namespace attache
