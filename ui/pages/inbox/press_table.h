#pragma once

#include "core/models/latest_only.h"
#include "core/models/press_lists.h"
#include "ui/pages/dashboard_page.h"

#include <functional>
#include <optional>

class QHBoxLayout;

namespace attache {

class DataTable;
class SafeLabel;
class StateStack;

// A list beside the queue: what it is in one sentence, its rows, and actions below the sentence.
class PressTable : public QWidget {
    Q_OBJECT
public:
    using Ask = std::function<Result<PressList>(const Desk &desk, const Zone &zone, const FigureWords &words)>;
    PressTable(const PageContext &context, const QString &name, const QString &explanation, QWidget *parent = nullptr);

    void setAsk(Ask ask) { m_ask = std::move(ask); }
    void setEmpty(const QString &sentence, const QString &action) { m_empty = {sentence, action}; }
    void setWide(int column) { m_wide = column; } // takes what is left; without it the first, or the one after it
    void load();
    const TextRow *current() const; // null without one
    DataTable *table() const { return m_table; }
    const TextRow &rowAt(const QModelIndex &source) const { return m_model->row(source.row()); } // of the model, as it was read

signals:
    void rowOpened();
    void emptyActed();

protected:
    const PageContext &context() const { return m_context; }
    QHBoxLayout *actions() const { return m_actions; }

private:
    void take(const PressList &list);

    PageContext m_context;
    LatestOnly m_latest;
    Ask m_ask;
    std::pair<QString, QString> m_empty;
    std::optional<int> m_wide;
    TextTableModel *m_model;
    DataTable *m_table;
    SafeLabel *m_count;
    QHBoxLayout *m_actions;
    StateStack *m_state;
};

} // namespace attache
