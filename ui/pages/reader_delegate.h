#pragma once

#include <QStyledItemDelegate>

namespace attache {

struct ReaderLine;
struct Theme;

// One post in the reader: a panel with an edge in the colour of who wrote it.
class ReaderDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace attache
