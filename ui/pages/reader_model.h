#pragma once

#include "core/models/reader_view.h"

#include <QAbstractListModel>

namespace attache {

// The posts of one conversation for a list view.
class ReaderModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void reset(const QList<ReaderLine> &lines);
    const ReaderLine &line(int row) const { return m_lines.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<ReaderLine> m_lines;
};

} // namespace attache
