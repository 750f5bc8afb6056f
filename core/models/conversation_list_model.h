#pragma once

#include "core/base/zone.h"
#include "core/desk/conversation_view.h"
#include "core/models/paged_table_model.h"

#include <vector>

namespace attache {

class FigureWords;

// The lines of the Conversations page. `words` must outlive the model.
class ConversationListModel final : public PagedTableModel {
    Q_OBJECT
public:
    enum PartRole { AuthorRole = NumericRole + 1, TextRole }; // the two lines of the first column
    enum class Column { Opening, Last, Posts, Turns, Ended, Waiting, Count };

    explicit ConversationListModel(const FigureWords &words, QObject *parent = nullptr);

    void reset(const ConversationPage &firstPage, const Zone &zone);
    void append(const ConversationPage &page);
    const ConversationRow &row(int index) const { return m_rows[std::size_t(index)]; }
    // The line of that conversation, -1 where it is not loaded.
    int indexOf(qint64 conversation) const;
    // The first loaded line where somebody came back and waits, else where somebody waits, else the first; -1 without lines.
    int firstWaiting() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ConversationRow &row, Column column) const;
    QVariant sortValue(const ConversationRow &row, Column column) const;

    const FigureWords &m_words;
    Zone m_zone;
    std::vector<ConversationRow> m_rows;
};

} // namespace attache
