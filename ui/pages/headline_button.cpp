#include "ui/pages/headline_button.h"

#include "ui/theme/focus_ring.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace attache {

namespace {

constexpr int kRoom = 3;       // between the words and the focus ring
constexpr int kWidest = 320;   // a sentence asks for no more and wraps

// Layouts know no negative margins.
class OutsetItem final : public QWidgetItem {
public:
    using QWidgetItem::QWidgetItem;
    void setGeometry(const QRect &area) override { QWidgetItem::setGeometry(area.adjusted(-kRoom, 0, kRoom, 0)); }
};

} // namespace

HeadlineButton::HeadlineButton(FigureId figure, TypeStep step, Ink ink, QWidget *parent)
    : QAbstractButton(parent), m_figure(figure), m_step(step), m_ink(ink)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractButton::clicked, this, [this] { emit opened(m_figure); });
}

void HeadlineButton::setWords(const QString &words)
{
    // Not setText: that would take an ampersand for a key. The accessible name is the one copy of the words.
    setAccessibleName(words);
    updateGeometry();
    update();
}

void HeadlineButton::addTo(QBoxLayout &column)
{
    setParent(column.parentWidget());
    column.addItem(new OutsetItem(this));
}

QSize HeadlineButton::sizeHint() const
{
    const QFontMetrics metrics(themeOf(*this).font(m_step));
    const int width = qMin(metrics.horizontalAdvance(accessibleName()), themeOf(*this).px(kWidest));
    return {width + 2 * kRoom, heightForWidth(width + 2 * kRoom)};
}

int HeadlineButton::heightForWidth(int width) const
{
    const QFontMetrics metrics(themeOf(*this).font(m_step));
    const QRect room(0, 0, qMax(1, width - 2 * kRoom), 10000);
    return metrics.boundingRect(room, Qt::TextWordWrap, accessibleName()).height() + 2 * kRoom;
}

void HeadlineButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    QFont font = theme.font(m_step);
    font.setUnderline(underMouse());
    painter.setFont(font);
    painter.setPen(theme.colours.of(m_ink));
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading);
    const QRect room = rect().adjusted(kRoom, kRoom, -kRoom, -kRoom);
    painter.drawText(room, int(side | Qt::AlignVCenter) | Qt::TextWordWrap, accessibleName());
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()), theme, kControlRadius);
}

void HeadlineButton::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return emit copyRequested(m_figure);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace attache
