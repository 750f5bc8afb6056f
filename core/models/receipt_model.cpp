#include "core/models/receipt_model.h"

#include "core/models/display_text.h"
#include "core/models/figure_words.h"

#include <QFileInfo>

namespace attache {

namespace {

qint64 countOf(const Receipt &receipt, ReceiptModel::Column column)
{
    using enum ReceiptModel::Column;
    switch (column) {
    case Read: return receipt.read;
    case Stored: return receipt.stored;
    case Updated: return receipt.updated;
    case Duplicate: return receipt.duplicate;
    case Refused: return receipt.refused;
    default: return 0;
    }
}

bool isCount(ReceiptModel::Column column) { return column >= ReceiptModel::Column::Read; }

} // namespace

ReceiptModel::ReceiptModel(const FigureWords &words, QObject *parent) : QAbstractTableModel(parent), m_words(words) {}

void ReceiptModel::reset(std::vector<Receipt> receipts, const Zone &zone)
{
    beginResetModel();
    m_zone = zone;
    m_receipts = std::move(receipts);
    endResetModel();
}

int ReceiptModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_receipts.size()); }

int ReceiptModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(Column::Count); }

QVariant ReceiptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Receipt &receipt = m_receipts[std::size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(receipt, column);
    case SortRole: return sortValue(receipt, column);
    case IdRole: return qint64(receipt.id);
    case NumericRole: return isCount(column);
    default: return {};
    }
}

QVariant ReceiptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::File: return tr("File");
    case Column::When: return tr("When");
    case Column::Read: return tr("Read");
    case Column::Stored: return tr("Stored");
    case Column::Updated: return tr("Updated");
    case Column::Duplicate: return tr("Duplicate");
    case Column::Refused: return tr("Refused");
    case Column::Count: break;
    }
    return {};
}

QString ReceiptModel::text(const Receipt &receipt, Column column) const
{
    switch (column) {
    case Column::File: return oneLine(QFileInfo(QString::fromStdString(receipt.path)).fileName().toStdString());
    case Column::When: return m_words.moment(receipt.finishedAt, m_zone);
    default: return m_words.count(countOf(receipt, column));
    }
}

QVariant ReceiptModel::sortValue(const Receipt &receipt, Column column) const
{
    if (isCount(column))
        return countOf(receipt, column);
    if (column == Column::When)
        return qint64(toMillis(receipt.finishedAt));
    return text(receipt, column);
}

} // namespace attache
