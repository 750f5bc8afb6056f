#pragma once

#include <QStyledItemDelegate>

namespace attache {

// A post that was found: its author above, its words below, what was looked for set off in them.
class SearchDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace attache
