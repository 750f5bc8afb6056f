#pragma once

#include "core/base/zone.h"
#include "core/desk/inbox.h"
#include "core/models/inbox_line.h"
#include "core/models/paged_table_model.h"

#include <optional>
#include <vector>

namespace attache {

class FigureWords;

// The messages of the inbox, most urgent first, page by page. `words` must outlive it.
class InboxModel final : public PagedTableModel {
    Q_OBJECT
public:
    explicit InboxModel(const FigureWords &words, QObject *parent = nullptr);

    void reset(const InboxPage &firstPage, const Zone &zone);
    void append(const InboxPage &page); // rows that are there already are left out
    // Out of the list at once, before the store has said so.
    void remove(const std::vector<std::int64_t> &refs);
    // What a person said of it and what the list shows of that.
    void setSubject(int row, const std::string &codes);
    void setAssignee(int row, const std::string &officer);
    void setDraft(const PostKey &post, bool kept);

    const InboxRow &row(int index) const { return m_rows[std::size_t(index)]; }
    InboxLine line(int index) const { return inboxLine(row(index), m_zone, m_words); }
    std::optional<int> indexOf(const PostKey &post) const;
    // How many of a page this list does not hold.
    std::int64_t strangersIn(const InboxPage &page) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void tell(int row);

    const FigureWords &m_words;
    Zone m_zone;
    std::vector<InboxRow> m_rows;
};

} // namespace attache
