#include "ui/widgets/key_button.h"

#include "core/models/fill.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace attache {

namespace {

constexpr int kSide = 10, kBetween = 5;

} // namespace

KeyButton::KeyButton(const QString &key, const QString &words, QWidget *parent) : QPushButton(parent), m_key(key)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setWords(words);
}

void KeyButton::setWords(const QString &words)
{
    m_words = words;
    setAccessibleName(words);
    //: of a button: what it does, and the key that does the same
    const QString tip = m_key.isEmpty() ? words : fill(tr("%1 (key %2)"), {words, m_key});
    setToolTip(tip.toHtmlEscaped());
    updateGeometry();
    update();
}

QSize KeyButton::sizeHint() const
{
    const Theme &theme = themeOf(*this);
    const int key =
        m_key.isEmpty() ? 0 : QFontMetrics(theme.font(TypeStep::CardTitle)).horizontalAdvance(m_key) + theme.px(kBetween);
    const int words = QFontMetrics(theme.font(TypeStep::Small)).horizontalAdvance(m_words);
    return {key + words + 2 * theme.px(kSide) + 2, theme.px(kControlHeight) - 2};
}

void KeyButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QPushButton::keyPressEvent(event);
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);

    const Theme &theme = themeOf(*this);
    const Palette &colours = theme.colours;
    painter.setPen(!isEnabled() ? colours.soft : isDefault() ? colours.on(colours.us) : colours.ink);
    int x = theme.px(kSide);
    const auto write = [&](TypeStep step, const QString &words, int room) {
        painter.setFont(theme.font(step));
        const QRect area = QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, room, height()));
        painter.drawText(area, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter), words);
        x += QFontMetrics(theme.font(step)).horizontalAdvance(words) + theme.px(kBetween);
    };
    if (!m_key.isEmpty())
        write(TypeStep::CardTitle, m_key, width() - x);
    write(TypeStep::Small, m_words, width() - x);
}

} // namespace attache
