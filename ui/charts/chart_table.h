#pragma once

#include "core/models/chart_spec.h"

#include <QDialog>

namespace attache {

// The numbers of a chart as a table, for who cannot or would not read bars. Esc closes.
class ChartTable final : public QDialog {
    Q_OBJECT
public:
    ChartTable(const ChartWords &words, QWidget *parent);
};

} // namespace attache
