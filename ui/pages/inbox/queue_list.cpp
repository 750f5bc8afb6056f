#include "ui/pages/inbox/queue_list.h"

#include "ui/pages/inbox/queue_delegate.h"

#include <QKeyEvent>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

QueueList::QueueList(QWidget *parent) : QListView(parent)
{
    setObjectName(u"queueList"_s);
    setAccessibleName(tr("Messages"));
    setItemDelegate(new QueueDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true); // a hundred thousand rows are laid out by one
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    connect(this, &QListView::doubleClicked, this, &QueueList::opened);
}

void QueueList::choose(int row)
{
    const QModelIndex index = model()->index(row, 0);
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

QList<int> QueueList::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void QueueList::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && currentIndex().isValid() && event->modifiers() == Qt::NoModifier)
        emit opened();
    else
        QListView::keyPressEvent(event);
}

void QueueList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentMoved();
}

} // namespace attache
