#pragma once

#include "core/domain/account.h"

#include <QAbstractTableModel>

#include <vector>

namespace attache {

// Our accounts and the officials that are known.
class AccountModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Handle, Platform, Kind, Name, Country, Count };
    enum Role { SortRole = Qt::UserRole, IdRole, NumericRole = Qt::UserRole + 3 };

    using QAbstractTableModel::QAbstractTableModel;

    void reset(std::vector<Account> accounts);
    const Account &account(int row) const { return m_accounts[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Account &account, Column column) const;

    std::vector<Account> m_accounts;
};

} // namespace attache
