#pragma once

#include <QList>

class QWidget;

namespace attache {

// Every widget below `root` (and itself) that Tab reaches, in Qt's order of focus.
QList<QWidget *> focusableIn(QWidget &root);

// Gives the focus to the first of them; false where there is none.
bool focusFirst(QWidget &root);

} // namespace attache
