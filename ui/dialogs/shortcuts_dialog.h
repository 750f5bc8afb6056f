#pragma once

#include "ui/dialogs/plain_dialog.h"

#include <QKeySequence>
#include <QList>

namespace attache {

struct ShortcutLine {
    QString what;
    QKeySequence keys;
};

// Every key of the program in one list.
class ShortcutsDialog final : public PlainDialog {
    Q_OBJECT
public:
    ShortcutsDialog(const QList<ShortcutLine> &lines, QWidget *parent);
};

} // namespace attache
