#pragma once

#include "core/models/latest_only.h"
#include "ui/pages/dashboard_page.h"

namespace attache {

class DataTable;
class ListModel;
class SafeLabel;
class StateStack;

// The list behind a figure, bar or point: its length is the figure. Rows come in pages; Return opens the conversation.
class ListPanel final : public QWidget {
    Q_OBJECT
public:
    ListPanel(const PageContext &context, const ListQuestion &question, QWidget *parent = nullptr);

    QString title() const; // 'Answered within 24 h', with the day where the list is of one

signals:
    void conversationWanted(qint64 conversation);
    void saved(const QString &words);

private:
    QWidget *buildParts();
    void ask(std::int64_t offset);
    void take(const ListPage &page, std::int64_t offset);
    void choosePart(Part part);
    void saveCsv();
    Zone zone() const;

    PageContext m_context;
    ListQuestion m_question;
    LatestOnly m_latest;
    ListModel *m_model;
    DataTable *m_table;
    SafeLabel *m_count;
    StateStack *m_state;
};

} // namespace attache
