#pragma once

#include "core/base/zone.h"
#include "core/desk/search_view.h"
#include "core/models/marked_text.h"
#include "core/models/paged_table_model.h"

#include <vector>

namespace attache {

class FigureWords;

// What was found, newest first. `words` must outlive the model.
class SearchListModel final : public PagedTableModel {
    Q_OBJECT
public:
    enum class Column { Post, When, Count };
    enum Role { AuthorRole = PagedTableModel::NumericRole + 1, MarkedRole }; // MarkedRole: a MarkedText

    explicit SearchListModel(const FigureWords &words, QObject *parent = nullptr);

    void reset(const SearchPage &firstPage, const Zone &zone);
    void append(const SearchPage &page);
    const SearchHit &hit(int row) const { return m_rows[std::size_t(row)]; }
    std::optional<std::int64_t> before() const { return m_before; } // where the next page begins

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void take(const SearchPage &page);

    const FigureWords &m_words;
    Zone m_zone;
    std::vector<SearchHit> m_rows;
    std::optional<std::int64_t> m_before;
};

} // namespace attache

Q_DECLARE_METATYPE(attache::MarkedText)
