#include "core/models/inbox_model.h"

#include "core/models/figure_words.h"

#include <algorithm>
#include <unordered_set>

namespace attache {

InboxModel::InboxModel(const FigureWords &words, QObject *parent) : PagedTableModel(parent), m_words(words) {}

void InboxModel::reset(const InboxPage &firstPage, const Zone &zone)
{
    beginResetModel();
    m_zone = zone;
    m_rows = firstPage.rows;
    setTotal(firstPage.total);
    endResetModel();
}

void InboxModel::append(const InboxPage &page)
{
    setTotal(page.total);
    std::unordered_set<std::int64_t> held;
    for (const InboxRow &row : m_rows)
        held.insert(row.ref);
    std::vector<InboxRow> fresh;
    std::copy_if(page.rows.begin(), page.rows.end(), std::back_inserter(fresh),
                 [&](const InboxRow &row) { return !held.contains(row.ref); });
    if (fresh.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(fresh.size()) - 1);
    m_rows.insert(m_rows.end(), fresh.begin(), fresh.end());
    endInsertRows();
}

void InboxModel::remove(const std::vector<std::int64_t> &refs)
{
    const std::unordered_set<std::int64_t> gone(refs.begin(), refs.end());
    for (int i = rowCount() - 1; i >= 0; --i) {
        if (!gone.contains(row(i).ref))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        setTotal(total() - 1);
        endRemoveRows();
    }
}

void InboxModel::setSubject(int row, const std::string &codes)
{
    m_rows[std::size_t(row)].subject = codes;
    tell(row);
}

void InboxModel::setAssignee(int row, const std::string &officer)
{
    m_rows[std::size_t(row)].assignee = officer;
    tell(row);
}

void InboxModel::setDraft(const PostKey &post, bool kept)
{
    if (const auto row = indexOf(post)) {
        m_rows[std::size_t(*row)].hasDraft = kept;
        tell(*row);
    }
}

void InboxModel::tell(int row) { emit dataChanged(index(row, 0), index(row, 0)); }

std::optional<int> InboxModel::indexOf(const PostKey &post) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const InboxRow &r) { return r.post.key == post; });
    return found == m_rows.end() ? std::nullopt : std::optional(int(found - m_rows.begin()));
}

std::int64_t InboxModel::strangersIn(const InboxPage &page) const
{
    std::unordered_set<std::int64_t> held;
    for (const InboxRow &row : m_rows)
        held.insert(row.ref);
    return std::count_if(page.rows.begin(), page.rows.end(), [&](const InboxRow &row) { return !held.contains(row.ref); });
}

int InboxModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int InboxModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : 1; }

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return line(index.row()).who;
    case Qt::AccessibleTextRole: return line(index.row()).accessible;
    case IdRole: return qint64(row(index.row()).ref);
    case ConversationRole: return qint64(row(index.row()).conversation);
    default: return {};
    }
}

} // namespace attache
