#pragma once

#include "core/models/connections_view.h"

#include <QWidget>

class QPushButton;

namespace attache {

class Badge;
class SafeLabel;

// One connection: what it is, how it stands, and its one action at the end side.
class ConnectionRow final : public QWidget {
    Q_OBJECT
public:
    ConnectionRow(const ConnectionsView::Line &line, bool enabled, QWidget *parent = nullptr);

signals:
    void pressed();
    void forgetWanted();

private:
    SafeLabel *m_title, *m_detail;
    Badge *m_state;
    QPushButton *m_action;
};

} // namespace attache
