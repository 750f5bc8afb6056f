#pragma once

#include "core/models/waiting_view.h"
#include "ui/widgets/card.h"

namespace attache {

class HeadlineButton;
class WaitingRow;

// What waits now, over all dates: the number large, then as many of the oldest as there is room for.
class WaitingCard final : public Card {
    Q_OBJECT
public:
    explicit WaitingCard(QWidget *parent = nullptr);
    void setView(const WaitingView &view);

signals:
    void listOpened();
    void conversationOpened(qint64 conversation);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();

    WaitingView m_view;
    HeadlineButton *m_number;
    SafeLabel *m_heading;
    SafeLabel *m_under;
    SafeLabel *m_nothing;
    QWidget *m_lines;
    QList<WaitingRow *> m_rows;
};

} // namespace attache
