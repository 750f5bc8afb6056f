#pragma once

#include "ui/pages/inbox/inbox_keys.h"

#include <QHash>
#include <QWidget>

namespace attache {

class KeyButton;
class SafeLabel;

// What can be done with a message, each named with its key; the first action first.
class ActionBar final : public QWidget {
    Q_OBJECT
public:
    explicit ActionBar(QWidget *parent = nullptr);

    void setPlatform(const QString &platform);          // 'copy and open on X'
    void setChosen(qint64 count, const QString &words); // several: said beside the first action
    void setReadOnly(bool readOnly);
    void setOutOfQueue(bool out); // it waits no more: it can be put back

    // As high as it is at a usual width: at its narrowest each button would have a row, and no small screen room for them.
    QSize minimumSizeHint() const override;

signals:
    void acted(attache::InboxAct act);

private:
    KeyButton *addButton(QLayout &row, InboxAct act);

    QHash<int, KeyButton *> m_buttons;
    SafeLabel *m_hint;
};

} // namespace attache
