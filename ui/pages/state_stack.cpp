#include "ui/pages/state_stack.h"

#include "core/domain/figure_catalogue.h"
#include "core/models/error_words.h"
#include "core/models/figure_source.h"

#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace attache {

namespace {

constexpr int kTellAfter = 1000; // ms

} // namespace

StateStack::StateStack(QWidget *content, QWidget *parent)
    : QWidget(parent), m_strip(new StateStrip), m_panel(new StatePanel), m_stack(new QStackedLayout),
      m_later(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(content);
    m_stack->addWidget(m_panel);
    m_strip->setState({});
    m_later->setSingleShot(true);
    m_later->setInterval(kTellAfter);
    connect(m_later, &QTimer::timeout, this, &StateStack::showStrip);
    connect(m_strip, &StateStrip::actionPressed, this, &StateStack::actionPressed);
    connect(m_panel, &StatePanel::actionPressed, this, &StateStack::actionPressed);
}

void StateStack::setState(const PanelState &state)
{
    using Kind = PanelState::Kind;
    m_state = state;
    const bool shown = state.kind == Kind::Ready || state.kind == Kind::Stale;
    m_panel->setState(shown ? PanelState() : state);
    m_stack->setCurrentIndex(shown ? 0 : 1);
    const bool passing = state.kind == Kind::Stale && state.action.isEmpty();
    if (passing)
        m_later->start();
    else
        showStrip();
}

void StateStack::showStrip()
{
    m_later->stop();
    m_strip->setState(m_stack->currentIndex() == 0 ? m_state : PanelState());
}

PanelState stateOf(const FigureSource &figures)
{
    using Kind = PanelState::Kind;
    switch (figures.state()) {
    case FigureSource::State::Nothing:
    case FigureSource::State::Loading: return {Kind::Loading, StateStack::tr("Counting…"), {}};
    case FigureSource::State::Failed: return {Kind::Error, describe(*figures.error()), StateStack::tr("Try again")};
    case FigureSource::State::Stale:
        if (figures.error())
            return {Kind::Stale, describe(*figures.error()), StateStack::tr("Try again")};
        return {Kind::Stale, StateStack::tr("Counting anew…"), {}};
    case FigureSource::State::Ready: break;
    }
    if (!figures.set()->lastImport && figures.set()->figure(FigureId::Posts).n == 0)
        return {Kind::Empty, StateStack::tr("Nothing is here yet. Drop files with posts anywhere on this window."),
                StateStack::tr("Import files…")};
    return {};
}

} // namespace attache
