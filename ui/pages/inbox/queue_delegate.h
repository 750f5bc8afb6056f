#pragma once

#include <QStyledItemDelegate>

namespace attache {

// One message of the queue, 60 px high: how long it waits and what is left of the target, who and where, the words.
class QueueDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace attache
