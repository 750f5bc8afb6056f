#pragma once

#include <QWidget>

class QPushButton;

namespace attache {

class SafeLabel;

// How a page or panel stands when it does not simply show its content: one sentence, at most one action.
struct PanelState {
    enum class Kind { Ready, Loading, Empty, Error, Stale };
    Kind kind = Kind::Ready;
    QString sentence;
    QString action; // words on the button; none where empty
};

// In place of the content (loading, empty, error). Hidden when ready.
class StatePanel final : public QWidget {
    Q_OBJECT
public:
    explicit StatePanel(QWidget *parent = nullptr);
    void setState(const PanelState &state);

signals:
    void actionPressed();

private:
    SafeLabel *m_sentence;
    QPushButton *m_action;
};

// A line above content that stays (stale, failed to refresh, still loading). Hidden when ready.
class StateStrip final : public QWidget {
    Q_OBJECT
public:
    explicit StateStrip(QWidget *parent = nullptr);
    void setState(const PanelState &state);

signals:
    void actionPressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PanelState m_state;
    SafeLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace attache
