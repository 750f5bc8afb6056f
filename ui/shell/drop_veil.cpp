#include "ui/shell/drop_veil.h"

#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace attache {

namespace {

constexpr int kInset = 12;
constexpr double kShine = 0.12; // of the accent on paper: opaque, as everything else

} // namespace

DropVeil::DropVeil(QWidget *window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropVeil::lift(const QString &words)
{
    m_words = words;
    setAccessibleName(words);
    setGeometry(parentWidget()->rect());
    show();
    raise();
    update();
}

void DropVeil::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), mixed(theme.colours.paper, theme.colours.us, kShine));
    const int inset = theme.px(kInset);
    painter.setPen(QPen(theme.colours.us, theme.px(2), Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), theme.px(kCardRadius), theme.px(kCardRadius));
    painter.setPen(theme.colours.ink);
    painter.setFont(theme.font(TypeStep::PageTitle));
    painter.drawText(rect().adjusted(2 * inset, 0, -2 * inset, 0), Qt::AlignCenter | Qt::TextWordWrap, m_words);
}

} // namespace attache
