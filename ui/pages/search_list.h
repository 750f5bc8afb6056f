#pragma once

#include "core/desk/search_view.h"
#include "core/models/latest_only.h"
#include "ui/pages/dashboard_page.h"

namespace attache {

class DataTable;
class SafeLabel;
class SearchListModel;
class StateStack;

// What was found for some words in everything imported, newest first.
class SearchList final : public QWidget {
    Q_OBJECT
public:
    explicit SearchList(const PageContext &context, QWidget *parent = nullptr);

    void lookFor(const QString &typed); // an older answer is dropped
    QWidget *pane() const;              // where the keyboard goes

signals:
    void found(qint64 conversation, const attache::PostKey &post); // the current one
    void opened();

private:
    void ask(bool more);
    void take(const SearchPage &page, bool more);
    void showCurrent();
    Zone zone() const;

    PageContext m_context;
    LatestOnly m_latest;
    SearchRequest m_request;
    SearchListModel *m_model;
    DataTable *m_table;
    SafeLabel *m_count;
    StateStack *m_state;
};

} // namespace attache
