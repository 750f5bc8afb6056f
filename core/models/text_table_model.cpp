#include "core/models/text_table_model.h"

namespace attache {

void TextTableModel::reset(const QStringList &heads, std::vector<TextRow> rows)
{
    beginResetModel();
    m_heads = heads;
    m_rows = std::move(rows);
    endResetModel();
}

int TextTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int TextTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_heads.size()); }

QVariant TextTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TextRow &line = row(index.row());
    if (role == Qt::DisplayRole)
        return line.cells.value(index.column());
    if (role == SortRole)
        return line.sortBy.isEmpty() ? QVariant(line.cells.value(index.column())) : line.sortBy.value(index.column());
    return {};
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_heads.value(section)) : QVariant();
}

} // namespace attache
