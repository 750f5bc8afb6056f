#pragma once

#include "core/desk/inbox.h"
#include "core/desk/watch_board.h"
#include "core/models/latest_only.h"
#include "core/models/morning_view.h"
#include "core/models/today_view.h"
#include "ui/pages/dashboard_page.h"

class QHBoxLayout;
class QVBoxLayout;

namespace attache {

class AskedPart;
class Card;
class ChartView;
class HeadlineButton;
class NeedsCard;
class SafeLabel;
class StateStack;
class TileRow;
class WaitingCard;

// What needs a person and what waits, four figures, reactions by day, what people asked, how long they wait and how far
// conversations go.
class TodayPage final : public DashboardPage {
    Q_OBJECT
public:
    explicit TodayPage(const PageContext &context, QWidget *parent = nullptr);

    PageId id() const override { return PageId::Today; }
    QString title() const override { return tr("Today"); }
    void activate() override;
    QList<QWidget *> panes() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setTight(bool tight);
    QWidget *buildTop();
    QWidget *buildCards();
    Card *buildReactions();
    Card *buildWaits();
    Card *buildFar();
    struct Part {
        SafeLabel *title = nullptr, *caption = nullptr;
        ChartView *chart = nullptr;
    };
    void addPart(Card &card, Part &part, const QString &objectName);
    ChartView *chartIn(Card &card, const QString &objectName);
    void connectAll();
    void refresh();
    void askWaiting();
    void askMorning();
    void askWatched();
    MorningView morningNow() const; // of what has come; needs figures
    void showMorning();
    void keepWaiting(const InboxRequest &request, const InboxPage &page);
    void askAsked();
    void act(const MorningView::Line &line);
    void copySentences();
    void openAllNeeds();
    void openWaitingList();
    void importOrRetry();

    LatestOnly m_latestWaiting, m_latestMorning, m_latestAsked, m_latestWatched;
    QList<std::pair<InboxRequest, InboxPage>> m_waitingPages; // answers that hold until the workspace changes
    bool m_morningAsked = false;                              // it covers all dates: asked once until the workspace changes
    bool m_morningComes = false;                              // asked for and not yet answered
    std::optional<Morning> m_morning;
    std::vector<WatchCount> m_watched;
    StateStack *m_state = nullptr;
    QVBoxLayout *m_column = nullptr;
    QHBoxLayout *m_cards = nullptr;
    NeedsCard *m_needs = nullptr;
    WaitingCard *m_waiting = nullptr;
    TileRow *m_tiles = nullptr;
    AskedPart *m_asked = nullptr;
    Card *m_reactionsCard = nullptr, *m_waitsCard = nullptr, *m_farCard = nullptr;
    ChartView *m_reactions = nullptr, *m_waits = nullptr, *m_far = nullptr;
    Part m_messages, m_ended;
    HeadlineButton *m_headline = nullptr;
    SafeLabel *m_headlineUnder = nullptr;
};

} // namespace attache
