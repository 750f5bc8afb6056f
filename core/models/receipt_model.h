#pragma once

#include "core/base/zone.h"
#include "core/domain/receipt.h"

#include <QAbstractTableModel>

#include <vector>

namespace attache {

class FigureWords;

// One line per imported file, newest first. `words` must outlive the model.
class ReceiptModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { File, When, Read, Stored, Updated, Duplicate, Refused, Count };
    enum Role { SortRole = Qt::UserRole, IdRole, NumericRole = Qt::UserRole + 3 };

    explicit ReceiptModel(const FigureWords &words, QObject *parent = nullptr);

    void reset(std::vector<Receipt> receipts, const Zone &zone);
    const Receipt &receipt(int row) const { return m_receipts[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Receipt &receipt, Column column) const;
    QVariant sortValue(const Receipt &receipt, Column column) const;

    const FigureWords &m_words;
    Zone m_zone;
    std::vector<Receipt> m_receipts;
};

} // namespace attache
