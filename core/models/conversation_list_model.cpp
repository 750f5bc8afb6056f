#include "core/models/conversation_list_model.h"

#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/status_words.h"

#include <algorithm>

namespace attache {

ConversationListModel::ConversationListModel(const FigureWords &words, QObject *parent) : PagedTableModel(parent), m_words(words)
{
}

void ConversationListModel::reset(const ConversationPage &firstPage, const Zone &zone)
{
    beginResetModel();
    m_zone = zone;
    m_rows = firstPage.rows;
    setTotal(firstPage.total);
    endResetModel();
}

void ConversationListModel::append(const ConversationPage &page)
{
    setTotal(page.total);
    if (page.rows.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(page.rows.size()) - 1);
    m_rows.insert(m_rows.end(), page.rows.begin(), page.rows.end());
    endInsertRows();
}

int ConversationListModel::indexOf(qint64 conversation) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [=](const ConversationRow &r) { return r.ref == conversation; });
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

int ConversationListModel::firstWaiting() const
{
    const auto first = [this](auto wanted) {
        const auto it = std::find_if(m_rows.begin(), m_rows.end(), wanted);
        return it == m_rows.end() ? -1 : int(it - m_rows.begin());
    };
    const int cameBack = first([](const ConversationRow &r) { return r.waiting > 0 && r.turns > 1; });
    const int waits = cameBack >= 0 ? cameBack : first([](const ConversationRow &r) { return r.waiting > 0; });
    return waits >= 0 || m_rows.empty() ? waits : 0;
}

int ConversationListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int ConversationListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(Column::Count); }

QVariant ConversationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ConversationRow &row = m_rows[std::size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case SortRole: return sortValue(row, column);
    case IdRole:
    case ConversationRole: return qint64(row.ref);
    case AuthorRole: return shortPersonText(row.authorName, row.author);
    case TextRole: return row.text.empty() ? tr("without a word of its own") : oneLine(row.text);
    case NumericRole: return column == Column::Posts || column == Column::Turns || column == Column::Waiting;
    default: return {};
    }
}

QVariant ConversationListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Opening: return tr("Conversation");
    case Column::Last: return tr("Last");
    case Column::Posts: return tr("Posts");
    case Column::Turns: return tr("Turns");
    case Column::Ended: return tr("How it ended");
    case Column::Waiting: return tr("Waiting");
    case Column::Count: break;
    }
    return {};
}

QString ConversationListModel::text(const ConversationRow &row, Column column) const
{
    switch (column) {
    //: who opened a conversation, then its first words
    case Column::Opening: return fill(tr("%1: %2"), {shortPersonText(row.authorName, row.author), oneLine(row.text)});
    case Column::Last: return m_words.day(m_zone.dayOf(row.last));
    case Column::Posts: return m_words.count(row.posts);
    case Column::Turns: return row.turns > 0 ? m_words.count(row.turns) : QString();
    case Column::Ended: return row.ending ? endingWords(*row.ending) : QString();
    case Column::Waiting: return row.waiting > 0 ? m_words.count(row.waiting) : QString();
    case Column::Count: break;
    }
    return {};
}

QVariant ConversationListModel::sortValue(const ConversationRow &row, Column column) const
{
    switch (column) {
    case Column::Last: return qint64(toMillis(row.last));
    case Column::Posts: return qint64(row.posts);
    case Column::Turns: return qint64(row.turns);
    case Column::Waiting: return qint64(row.waiting);
    default: return text(row, column);
    }
}

} // namespace attache
