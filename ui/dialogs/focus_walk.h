#pragma once

#include <QList>

class QWidget;

namespace attache {

// Every widget of `root` that Tab stops at, in the order in which layouts put them: the order of reading.
QList<QWidget *> focusableIn(QWidget &root);

// Makes Tab follow that order, whatever order the widgets were made in.
void tabInReadingOrder(QWidget &root);

// Gives the focus to the first of them that can take it; false where there is none.
bool focusFirst(QWidget &root);

} // namespace attache
