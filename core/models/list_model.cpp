#include "core/models/list_model.h"

#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/status_words.h"

namespace attache {

using namespace Qt::StringLiterals;

ListModel::ListModel(const FigureWords &words, QObject *parent) : PagedTableModel(parent), m_words(words) {}

void ListModel::reset(const ListPage &firstPage, const Zone &zone)
{
    beginResetModel();
    m_zone = zone;
    m_rows = firstPage.rows;
    setTotal(firstPage.total);
    endResetModel();
}

void ListModel::append(const ListPage &page)
{
    setTotal(page.total);
    if (page.rows.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(page.rows.size()) - 1);
    m_rows.insert(m_rows.end(), page.rows.begin(), page.rows.end());
    endInsertRows();
}

int ListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int ListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(Column::Count); }

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ListRow &row = m_rows[std::size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case SortRole: return sortValue(row, column);
    case IdRole: return QString::fromStdString(row.post.platform + ":" + row.post.id);
    case ConversationRole: return qint64(row.conversation);
    case NumericRole: return column == Column::Took;
    default: return {};
    }
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Who: return tr("Who");
    case Column::Text: return tr("What was written");
    case Column::When: return tr("When");
    case Column::Outcome: return tr("Outcome");
    case Column::Took: return tr("Time");
    case Column::Count: break;
    }
    return {};
}

QString ListModel::text(const ListRow &row, Column column) const
{
    switch (column) {
    case Column::Who: return shortPersonText(row.authorName, row.author);
    case Column::Text: return oneLine(row.text);
    case Column::When: return m_words.moment(row.createdAt, m_zone);
    case Column::Outcome: return statusWords(row.status);
    case Column::Took: return row.seconds ? m_words.duration(*row.seconds) : QString();
    case Column::Count: break;
    }
    return {};
}

QVariant ListModel::sortValue(const ListRow &row, Column column) const
{
    switch (column) {
    case Column::When: return qint64(toMillis(row.createdAt));
    case Column::Took: return row.seconds ? QVariant(*row.seconds) : QVariant();
    default: return text(row, column);
    }
}

} // namespace attache
