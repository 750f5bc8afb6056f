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

// Not QLabel's own painting: that begins a line at the edge of its text's direction, not of the page's.
void SafeLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect area = contentsRect();
    const bool elided = m_fit == Fit::Elide;
    const QString shown = elided ? fontMetrics().elidedText(text(), Qt::ElideRight, area.width()) : text();
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), alignment());
    const int direction = isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    const int lines = elided ? int(Qt::TextSingleLine) : m_fit == Fit::Wrap ? int(Qt::TextWordWrap) : 0;
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(area, int(side) | direction | lines, shown);
}

void SafeLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::ApplicationPaletteChange
        || event->type() == QEvent::PaletteChange)
        dress();
}

void SafeLabel::dress()
{
    if (std::exchange(m_dressing, true)) // what it sets comes back as a change
        return;
    const Theme &theme = themeOf(*this);
    setFont(theme.font(m_step));
    QPalette dressed; // one role only: the rest stays the page's
    dressed.setColor(QPalette::WindowText, theme.colours.of(m_ink));
    setPalette(dressed);
    m_dressing = false;
}

} // namespace attache
