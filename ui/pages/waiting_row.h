#pragma once

#include "core/models/waiting_view.h"

#include <QAbstractButton>

namespace attache {

// One message that waits: how long, who, the first words. Opens its conversation.
class WaitingRow final : public QAbstractButton {
    Q_OBJECT
public:
    explicit WaitingRow(QWidget *parent = nullptr);
    void setLine(const WaitingView::Line &line);

    QSize sizeHint() const override;

signals:
    void opened(qint64 conversation);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    WaitingView::Line m_line;
};

} // namespace attache
