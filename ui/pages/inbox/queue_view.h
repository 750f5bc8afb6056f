#pragma once

#include "core/base/zone.h"
#include "core/desk/inbox.h"
#include "core/models/latest_only.h"
#include "ui/pages/dashboard_page.h"

class QPushButton;

namespace attache {

class FilterBar;
class InboxModel;
class QueueList;
class SafeLabel;
class StateStack;

// The list of the inbox: how many, in which order and why, narrowed by filters. What arrives meanwhile waits behind a quiet
// line, so that nothing moves under whoever reads.
class QueueView final : public QWidget {
    Q_OBJECT
public:
    explicit QueueView(const PageContext &context, QWidget *parent = nullptr);

    void load();                                      // anew; the message that is read stays current
    void look();                                      // the same, but what has arrived is only announced
    void loadAndRead(const PostKey &post);            // that message becomes the current one
    void step(int by);                                // to the next message, or back
    void take(const std::vector<std::int64_t> &refs); // out of the list; the next one becomes current

    const InboxRow *current() const;                   // null without one
    std::vector<InboxRow> chosen() const;              // the current one alone, where no others are
    const InboxPage &counts() const { return m_page; } // without rows
    bool isAllThatWaits() const;
    InboxModel &model() { return *m_model; }
    FilterBar &filters() { return *m_filters; }
    QueueList *list() const { return m_list; }
    Zone zone() const { return m_zone; }

signals:
    void currentChanged();
    void opened();
    void loaded();
    void whyWanted();
    void emptyActed(bool nothingImported); // the action of the empty list, where no filter is in its way

private:
    void layOut();
    void ask(std::int64_t offset, bool quietly);
    void accept(const InboxPage &page, std::int64_t offset, bool quietly);
    void showPage(const InboxPage &page);
    void announce(const InboxPage &page);
    void showCounts();
    void showState();
    void readChoices();

    PageContext m_context;
    LatestOnly m_latest;
    Zone m_zone;
    InboxModel *m_model;
    QueueList *m_list;
    FilterBar *m_filters;
    SafeLabel *m_count, *m_reasons;
    QPushButton *m_why, *m_arrived;
    StateStack *m_state;
    InboxPage m_page, m_waiting; // m_waiting: what was announced and is not shown yet
    PostKey m_reading;
};

} // namespace attache
