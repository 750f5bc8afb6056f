#pragma once

#include "core/domain/post.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <QVariant>

#include <string>
#include <vector>

namespace attache {

// One line of a list beside the queue, in words that are ready.
struct TextRow {
    QStringList cells;
    QVariantList sortBy;     // comparable values, one for each cell; empty: the words themselves
    PostKey post;            // what it speaks of; empty for none
    qint64 conversation = 0; // 0 for none
    std::string key;         // of a record of the team; empty for none
};

// A short list that is there as a whole.
class TextTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { SortRole = Qt::UserRole };
    using QAbstractTableModel::QAbstractTableModel;

    void reset(const QStringList &heads, std::vector<TextRow> rows);
    const TextRow &row(int index) const { return m_rows[std::size_t(index)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_heads;
    std::vector<TextRow> m_rows;
};

} // namespace attache
