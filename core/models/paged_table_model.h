#pragma once

#include <QAbstractTableModel>

namespace attache {

// A table whose rows arrive in pages: it knows how many there are and asks for more when a view comes to its end.
// It fetches nothing itself: who shows it answers moreWanted() with the next page, or with nothing.
class PagedTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { SortRole = Qt::UserRole, IdRole, ConversationRole, NumericRole };

    using QAbstractTableModel::QAbstractTableModel;

    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    qint64 total() const { return m_total; } // of all pages

signals:
    void moreWanted(qint64 offset);

protected:
    void setTotal(qint64 total) { m_total = total; m_asked = -1; }

private:
    qint64 m_total = 0;
    qint64 m_asked = -1; // offset that was asked for and not yet answered
};

} // namespace attache
