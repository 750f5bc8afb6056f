#include "ui/widgets/state_panel.h"

#include "ui/widgets/safe_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace attache {

namespace {

Ink inkOf(PanelState::Kind kind) { return kind == PanelState::Kind::Error ? Ink::Waiting : Ink::Soft; }

void apply(const PanelState &state, SafeLabel &sentence, QPushButton &action, QWidget &whole)
{
    sentence.setWords(state.sentence);
    action.setText(state.action);
    action.setVisible(!state.action.isEmpty());
    whole.setAccessibleName(state.sentence);
    whole.setVisible(state.kind != PanelState::Kind::Ready);
}

} // namespace

StatePanel::StatePanel(QWidget *parent)
    : QWidget(parent),
      m_sentence(new SafeLabel(TypeStep::Body, Ink::Soft, this)),
      m_action(new QPushButton(this))
{
    m_sentence->setFit(SafeLabel::Fit::Wrap);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setMaximumWidth(themeOf(*this).px(460));
    m_sentence->setMinimumWidth(themeOf(*this).px(220));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(themeOf(*this).px(kCardGap));
    column->addStretch(2);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &StatePanel::actionPressed);
    hide();
}

void StatePanel::setState(const PanelState &state)
{
    m_sentence->setInk(state.kind == PanelState::Kind::Error ? Ink::Normal : Ink::Soft);
    m_action->setDefault(state.kind == PanelState::Kind::Empty);
    apply(state, *m_sentence, *m_action, *this);
}

StateStrip::StateStrip(QWidget *parent)
    : QWidget(parent),
      m_sentence(new SafeLabel(TypeStep::Caption, Ink::Soft, this)),
      m_action(new QPushButton(this))
{
    const Theme &theme = themeOf(*this);
    m_sentence->setFit(SafeLabel::Fit::Elide);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(theme.px(8), theme.px(4), theme.px(8), theme.px(4));
    line->addSpacing(theme.px(20)); // the dot's
    line->addWidget(m_sentence, 1);
    line->addWidget(m_action);
    m_action->setFlat(true);
    connect(m_action, &QPushButton::clicked, this, &StateStrip::actionPressed);
    hide();
}

void StateStrip::setState(const PanelState &state)
{
    m_state = state;
    apply(state, *m_sentence, *m_action, *this);
    update();
}

void StateStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colours.line, 1));
    painter.setBrush(theme.colours.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(kControlRadius), theme.px(kControlRadius));
    const double dot = theme.px(8), inset = theme.px(12);
    const double x = isRightToLeft() ? width() - inset - dot : inset;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colours.of(inkOf(m_state.kind)));
    painter.drawEllipse(QRectF(x, (height() - dot) / 2.0, dot, dot));
}

} // namespace attache
