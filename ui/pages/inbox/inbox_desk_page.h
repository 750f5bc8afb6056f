#pragma once

#include "core/base/instant.h"
#include "core/desk/inbox.h"
#include "ui/pages/dashboard_page.h"
#include "ui/pages/inbox/inbox_keys.h"

class QStackedWidget;
class QTabBar;

namespace attache {

class CapitalView;
class ClearedLineList;
class DecisionDesk;
class InboxActs;
class LeftList;
class LineActs;
class MessageView;
class PressTable;
class PromiseList;
class QueueView;
class ToastLine;
class WatchPart;

// The page that an officer keeps open all day: who waits, most urgent first, and whatever can be done about it; beside it
// what was left on purpose, promised, cleared, and what the capital must be asked.
class InboxDeskPage final : public DashboardPage {
    Q_OBJECT
public:
    explicit InboxDeskPage(const PageContext &context, QWidget *parent = nullptr);

    PageId id() const override { return PageId::Inbox; }
    QString title() const override { return tr("Inbox"); }
    bool usesPeriod() const override { return false; }
    void activate() override;
    QList<QWidget *> panes() const override;
    QString viewContent() const override;
    void showView(const QString &content) override;
    void openMessage(const PostKey &post);                    // the message that the post begins, in the queue
    void countWaiting();                                      // for the rail, where nothing else of the page is asked for
    bool hasHeightForWidth() const override { return false; } // the reader gives way, whatever wraps below it

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Part { Queue, Left, Promises, Lines, Capital, Watch };
    void layOut();
    void addKeys();
    void addToPalette();
    void perform(InboxAct act);
    void showState(InboxState state);
    void showQueue();
    void connectQueue();
    void connectDesk();
    void connectLists();
    void showPart(int part);
    void loadPart();
    void readKnown();
    void changed();
    void say(const QString &words, bool canUndo);
    PressTable *tableOf(int part) const;

    SystemClock m_clock;
    DecisionDesk *m_desk;
    QueueView *m_queue;
    MessageView *m_message;
    LeftList *m_left;
    PromiseList *m_promises;
    ClearedLineList *m_lines;
    CapitalView *m_capital;
    WatchPart *m_watch;
    InboxActs *m_acts;
    LineActs *m_lineActs;
    QTabBar *m_parts = nullptr;
    QStackedWidget *m_stack = nullptr;
    ToastLine *m_toast = nullptr;
    bool m_figuresOld = false; // decisions were taken since the figures were counted
};

} // namespace attache
