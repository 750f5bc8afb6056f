#pragma once

#include "core/base/zone.h"
#include "core/desk/list.h"
#include "core/models/paged_table_model.h"

#include <vector>

namespace attache {

class FigureWords;

// The list behind a figure. `words` must outlive the model.
class ListModel final : public PagedTableModel {
    Q_OBJECT
public:
    enum class Column { Who, Text, When, Outcome, Took, Count };

    explicit ListModel(const FigureWords &words, QObject *parent = nullptr);

    void reset(const ListPage &firstPage, const Zone &zone);
    void append(const ListPage &page);
    const ListRow &row(int index) const { return m_rows[std::size_t(index)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ListRow &row, Column column) const;
    QVariant sortValue(const ListRow &row, Column column) const;

    const FigureWords &m_words;
    Zone m_zone;
    std::vector<ListRow> m_rows;
};

} // namespace attache
