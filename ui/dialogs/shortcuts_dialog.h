#pragma once

#include "ui/dialogs/plain_dialog.h"

#include <QKeySequence>
#include <QList>

namespace attache {

struct ShortcutLine {
    QString what;
    QList<QKeySequence> keys; // each of them does it
};

// The keys of one place.
struct ShortcutGroup {
    QString where;
    QList<ShortcutLine> lines;
};

// Every key of the program, place by place.
class ShortcutsDialog final : public PlainDialog {
    Q_OBJECT
public:
    ShortcutsDialog(const QList<ShortcutGroup> &groups, QWidget *parent);
};

} // namespace attache
