#include "ui/pages/training/post_card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/safe_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace attache {

namespace {

constexpr int kPadding = 22, kEdge = 3, kIndent = 72;

} // namespace

PostCard::PostCard(const ReaderLine &line, bool newest, QWidget *parent) : QWidget(parent), m_kind(line.kind), m_newest(newest)
{
    const bool ours = m_kind == ReaderLine::Kind::Ours;
    auto *head = new SafeLabel(TypeStep::CaptionBold, ours ? Ink::Us : Ink::Them);
    head->setFit(SafeLabel::Fit::Wrap);
    head->setWords(QString(line.who + QStringLiteral(" · ") + line.when
                           + (line.note.isEmpty() ? QString() : QStringLiteral(" · ") + line.note)));
    auto *text = new SafeLabel(TypeStep::Headline);
    text->setFit(SafeLabel::Fit::Wrap);
    text->setWords(line.text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins((ours ? kIndent : 0) + kPadding, kPadding, (ours ? 0 : kIndent) + kPadding, kPadding);
    column->setSpacing(kGrid / 2);
    column->addWidget(head);
    column->addWidget(text);
    setAccessibleName(line.accessible);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void PostCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    const bool ours = m_kind == ReaderLine::Kind::Ours;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool atEnd = ours != isRightToLeft();
    const QRectF area = QRectF(rect()).adjusted(atEnd ? kIndent : 0, 0, atEnd ? 0 : -kIndent, 0).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(theme.colours.line);
    painter.setBrush(m_newest ? theme.colours.selection : theme.colours.card);
    painter.drawRoundedRect(area, theme.px(kCardRadius), theme.px(kCardRadius));
    const int edge = theme.px(kEdge);
    const QRectF mark(atEnd ? area.right() - edge : area.left(), area.top() + theme.px(kCardRadius), edge,
                      area.height() - 2 * theme.px(kCardRadius));
    painter.fillRect(mark, ours ? theme.colours.us : theme.colours.them);
}

} // namespace attache
