#include "ui/pages/waiting_row.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace attache {

namespace {

constexpr int kHeight = 34, kTallest = 42; // rows share the room that their card has
constexpr int kWaitedWidth = 92; // '128 d 17 h' in bold
constexpr int kGap = 10;

} // namespace

WaitingRow::WaitingRow(QWidget *parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    setMaximumHeight(themeOf(*this).px(kTallest));
    connect(this, &QAbstractButton::clicked, this, [this] { emit opened(m_line.conversation); });
}

void WaitingRow::setLine(const WaitingView::Line &line)
{
    m_line = line;
    setAccessibleName(line.accessible);
    update();
}

QSize WaitingRow::sizeHint() const { return {themeOf(*this).px(240), themeOf(*this).px(kHeight)}; }

void WaitingRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), theme.colours.selection);
    painter.fillRect(QRect(0, 0, width(), 1), theme.colours.line);

    int x = 0;
    const auto write = [&](TypeStep step, Ink ink, const QString &words, int room) {
        const QFont font = theme.font(step);
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(words, Qt::ElideRight, room);
        const QRect area = QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, room, height()));
        painter.setFont(font);
        painter.setPen(theme.colours.of(ink));
        painter.drawText(area, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter), shown);
        x += qMin(room, metrics.horizontalAdvance(shown)) + theme.px(kGap);
    };
    write(TypeStep::BodyBold, Ink::Waiting, m_line.waited, theme.px(kWaitedWidth));
    x = theme.px(kWaitedWidth) + theme.px(kGap);
    write(TypeStep::Body, Ink::Normal, m_line.who, qMax(0, (width() - x) / 2));
    write(TypeStep::Caption, Ink::Soft, m_line.text, qMax(0, width() - x));
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()), theme, kControlRadius);
}

void WaitingRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace attache
