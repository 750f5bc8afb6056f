#pragma once

#include "ui/widgets/state_panel.h"

class QStackedLayout;
class QTimer;

namespace attache {

class FigureSource;

// Content with the states it can be in: ready or stale it is shown (stale with a line above it), otherwise a sentence
// and one action stand in its place.
class StateStack final : public QWidget {
    Q_OBJECT
public:
    explicit StateStack(QWidget *content, QWidget *parent = nullptr);
    void setState(const PanelState &state);
    PanelState::Kind kind() const { return m_state.kind; }

signals:
    void actionPressed();

private:
    void showStrip();

    StateStrip *m_strip;
    StatePanel *m_panel;
    QStackedLayout *m_stack;
    QTimer *m_later; // short work is not worth a line that comes and goes
    PanelState m_state;
};

// How a page that shows figures stands. Empty only where nothing was ever imported.
PanelState stateOf(const FigureSource &figures);

} // namespace attache
