#include "core/models/account_model.h"

#include "core/models/display_text.h"
#include "core/models/labels.h"

#include <QLocale>

namespace attache {

namespace {

QString countryName(const std::string &code)
{
    const QString alpha2 = QString::fromStdString(code);
    const QLocale::Territory territory = QLocale::codeToTerritory(alpha2);
    return territory == QLocale::AnyTerritory ? alpha2 : QLocale::territoryToString(territory);
}

} // namespace

void AccountModel::reset(std::vector<Account> accounts)
{
    beginResetModel();
    m_accounts = std::move(accounts);
    endResetModel();
}

int AccountModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_accounts.size()); }

int AccountModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(Column::Count); }

QVariant AccountModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Account &account = m_accounts[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case SortRole: return text(account, Column(index.column()));
    case IdRole: return qint64(account.id);
    case NumericRole: return false;
    default: return {};
    }
}

QVariant AccountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Handle: return tr("Account");
    case Column::Platform: return tr("Platform");
    case Column::Kind: return tr("Whose");
    case Column::Name: return tr("Name");
    case Column::Country: return tr("Country");
    case Column::Count: break;
    }
    return {};
}

QString AccountModel::text(const Account &account, Column column) const
{
    switch (column) {
    case Column::Handle: return personText({}, account.key.handle);
    case Column::Platform: return platformWords(account.key.platform);
    case Column::Kind: return account.kind == AccountKind::Own ? tr("ours") : tr("official");
    case Column::Name: return oneLine(account.name);
    case Column::Country: return countryName(account.country);
    case Column::Count: break;
    }
    return {};
}

} // namespace attache
