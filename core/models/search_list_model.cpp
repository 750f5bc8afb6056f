#include "core/models/search_list_model.h"

#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"

namespace attache {

SearchListModel::SearchListModel(const FigureWords &words, QObject *parent) : PagedTableModel(parent), m_words(words) {}

void SearchListModel::take(const SearchPage &page)
{
    m_rows.insert(m_rows.end(), page.hits.begin(), page.hits.end());
    m_before = page.before;
    setTotal(qint64(m_rows.size()) + (page.before ? 1 : 0)); // there is more, nobody knows how much
}

void SearchListModel::reset(const SearchPage &firstPage, const Zone &zone)
{
    beginResetModel();
    m_zone = zone;
    m_rows.clear();
    take(firstPage);
    endResetModel();
}

void SearchListModel::append(const SearchPage &page)
{
    if (page.hits.empty())
        return take(page);
    const int first = rowCount();
    beginInsertRows({}, first, first + int(page.hits.size()) - 1);
    take(page);
    endInsertRows();
}

int SearchListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int SearchListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(Column::Count); }

QVariant SearchListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SearchHit &row = m_rows[std::size_t(index.row())];
    const bool ofPost = Column(index.column()) == Column::Post;
    switch (role) {
    case Qt::DisplayRole:
        return ofPost ? fill(tr("%1: %2", "author, text"), {shortPersonText(row.authorName, row.author), oneLine(row.text)})
                      : m_words.day(m_zone.dayOf(row.createdAt));
    case SortRole: return qint64(toMillis(row.createdAt));
    case IdRole: return QString::fromStdString(row.post.platform + ":" + row.post.id);
    case ConversationRole: return qint64(row.conversation);
    case AuthorRole: return shortPersonText(row.authorName, row.author);
    case MarkedRole: return QVariant::fromValue(markedLine(row.text, row.marks));
    default: return {};
    }
}

QVariant SearchListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Post: return tr("Found");
    case Column::When: return tr("Written");
    case Column::Count: break;
    }
    return {};
}

} // namespace attache
