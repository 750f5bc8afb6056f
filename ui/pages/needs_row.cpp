#include "ui/pages/needs_row.h"

#include "ui/theme/theme.h"
#include "ui/widgets/safe_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace attache {

namespace {

constexpr int kDot = 8;
constexpr int kTextFrom = 19; // where words begin, after the dot

} // namespace

NeedsRow::NeedsRow(QWidget *parent)
    : QWidget(parent),
      m_title(new SafeLabel(TypeStep::Body)),
      m_detail(new SafeLabel(TypeStep::Caption, Ink::Soft)),
      m_action(new QPushButton)
{
    const Theme &theme = themeOf(*this);
    m_title->setFit(SafeLabel::Fit::Elide);
    m_detail->setFit(SafeLabel::Fit::Elide);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme.px(6), 0, theme.px(6));
    row->setSpacing(0);
    row->addSpacing(theme.px(kTextFrom)); // a margin would not be mirrored
    row->addLayout(words, 1);
    row->addSpacing(theme.px(kCardGap));
    row->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, [this] { emit pressed(m_line); });
}

void NeedsRow::setLine(const MorningView::Line &line, bool first)
{
    m_line = line;
    m_title->setWords(line.title);
    m_detail->setWords(line.detail);
    m_action->setText(line.action);
    m_action->setAccessibleName(line.accessible);
    m_action->setDefault(first);
    update();
}

void NeedsRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), theme.colours.line);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colours.of(m_line.tone));
    const int dot = theme.px(kDot);
    const QRect place(0, m_title->geometry().center().y() - dot / 2, dot, dot);
    painter.drawEllipse(QStyle::visualRect(layoutDirection(), rect(), place));
}

} // namespace attache
