#pragma once

#include <QStyledItemDelegate>

namespace attache {

// The first cell of a conversation on two lines: who opened it, then the first words.
class ConversationDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace attache
