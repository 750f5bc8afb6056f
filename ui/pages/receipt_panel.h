#pragma once

#include "core/models/receipt_view.h"

#include <QWidget>

namespace attache {

// A receipt opened in full: what was read, stored, updated, known already and refused, with reasons and lines.
class ReceiptPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ReceiptPanel(const QList<ReceiptView> &receipts, QWidget *parent = nullptr);
};

} // namespace attache
