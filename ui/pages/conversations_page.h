#pragma once

#include "core/base/zone.h"
#include "core/desk/conversation_view.h"
#include "core/models/latest_only.h"
#include "ui/pages/dashboard_page.h"

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace attache {

class ConversationListModel;
class DataTable;
class KeyButton;
class SafeLabel;
class SearchList;
class StateStack;
class TreeReader;

// Every conversation of the scope with its turns and how it ended; the whole conversation beside it.
class ConversationsPage final : public DashboardPage {
    Q_OBJECT
public:
    explicit ConversationsPage(const PageContext &context, QWidget *parent = nullptr);

    PageId id() const override { return PageId::Conversations; }
    QString title() const override { return tr("Conversations"); }
    void activate() override;
    QList<QWidget *> panes() const override;
    QString viewContent() const override; // what is looked for
    void showView(const QString &content) override;

    void showConversation(qint64 conversation); // in the reader, and in the table where it is loaded
    void focusSearch();

private:
    QWidget *buildList();
    QWidget *buildReader();
    void markExample();
    QWidget *buildHead();
    void lookFor(const QString &typed); // nothing typed: the conversations of the scope again
    void setUpTable();
    void orderBy(int column);
    void ask(std::int64_t offset);
    void take(const ConversationPage &page, std::int64_t offset);
    void read(qint64 conversation);
    void readCurrent();
    void step();
    Zone zone() const;

    ConversationRequest m_request;
    LatestOnly m_latestList, m_latestReader;
    qint64 m_wanted = 0; // conversation to be shown, 0 for the first of the list
    ConversationListModel *m_model;
    DataTable *m_table;
    SafeLabel *m_count = nullptr;
    QLineEdit *m_search = nullptr;
    QPushButton *m_waitingOnly = nullptr;
    QStackedWidget *m_lists = nullptr; // conversations, or what was found
    SearchList *m_found = nullptr;
    QTimer *m_typing = nullptr;
    PostKey m_wantedPost; // to be shown in the reader; empty for none
    StateStack *m_state = nullptr;
    TreeReader *m_reader;
    KeyButton *m_example = nullptr;
    std::vector<PostKey> m_read; // posts of the reader, line by line; empty for one that is not in the archive
};

} // namespace attache
