#pragma once

#include "core/desk/frozen_difference.h"
#include "core/models/text_table_model.h"
#include "ui/pages/dashboard_page.h"

#include <vector>

class QComboBox;

namespace attache {

class DataTable;
class SafeLabel;

// Reports as they were frozen, and what has changed in one of them since, figure by figure.
class FrozenPanel final : public QWidget {
    Q_OBJECT
public:
    explicit FrozenPanel(const PageContext &context, QWidget *parent = nullptr);

private:
    void askReports();
    void askDifference();
    void show(const FrozenDifference &difference);
    void showRows(std::vector<TextRow> rows);

    PageContext m_context;
    QComboBox *m_reports;
    SafeLabel *m_headline;
    DataTable *m_table;
    TextTableModel m_changes;
};

} // namespace attache
