#include "ui/pages/reader_model.h"

namespace attache {

void ReaderModel::reset(const QList<ReaderLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int ReaderModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

QVariant ReaderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return line(index.row()).text;
    case Qt::AccessibleTextRole: return line(index.row()).accessible;
    default: return {};
    }
}

} // namespace attache
