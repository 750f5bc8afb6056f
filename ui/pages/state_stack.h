#pragma once

#include "ui/widgets/state_panel.h"

class QStackedLayout;

namespace attache {

class FigureSource;

// Content with the states it can be in: ready or stale it is shown (stale with a line above it), otherwise a sentence
// and one action stand in its place.
class StateStack final : public QWidget {
    Q_OBJECT
public:
    explicit StateStack(QWidget *content, QWidget *parent = nullptr);
    void setState(const PanelState &state);
    PanelState::Kind kind() const { return m_kind; }

signals:
    void actionPressed();

private:
    StateStrip *m_strip;
    StatePanel *m_panel;
    QStackedLayout *m_stack;
    PanelState::Kind m_kind = PanelState::Kind::Ready;
};

// How a page that shows figures stands. Empty only where nothing was ever imported.
PanelState stateOf(const FigureSource &figures);

} // namespace attache
