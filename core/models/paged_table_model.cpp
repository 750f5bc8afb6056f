#include "core/models/paged_table_model.h"

namespace attache {

bool PagedTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && rowCount() < m_total && m_asked != rowCount();
}

void PagedTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = rowCount();
    emit moreWanted(m_asked);
}

} // namespace attache
