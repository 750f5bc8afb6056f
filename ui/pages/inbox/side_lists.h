#pragma once

#include "core/desk/cleared_lines.h"
#include "ui/pages/inbox/press_table.h"

class QComboBox;
class QPushButton;

namespace attache {

class DecisionDesk;

// Messages that were left unanswered on purpose; any of them can be put back into the queue.
class LeftList final : public PressTable {
    Q_OBJECT
public:
    LeftList(const PageContext &context, QWidget *parent = nullptr);

signals:
    void reopenWanted(const attache::PostKey &post, const QString &who);
};

// What was promised, the earliest due first.
class PromiseList final : public PressTable {
    Q_OBJECT
public:
    PromiseList(const PageContext &context, QWidget *parent = nullptr);
};

// What may be said in public; and answers that were given on an expired line or without one.
class ClearedLineList final : public PressTable {
    Q_OBJECT
public:
    ClearedLineList(const PageContext &context, QWidget *parent = nullptr);

signals:
    void addWanted();
    void changeWanted(const QString &key);
    void retireWanted(const QString &key);

private:
    void choose(int which);

    QComboBox *m_which;
    QPushButton *m_change, *m_retire;
};

} // namespace attache
