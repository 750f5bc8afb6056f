#pragma once

#include "core/models/latest_only.h"
#include "core/models/today_view.h"
#include "ui/pages/dashboard_page.h"

class QVBoxLayout;

namespace attache {

class Card;
class ChartView;
class HeadlineButton;
class SafeLabel;
class StateStack;
class TileRow;
class WaitingCard;

// What waits, four figures, reactions by day, how long people wait, how far conversations go and what became of them.
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
    QWidget *buildTop();
    QWidget *buildCards();
    Card *buildWaits();
    ChartView *chartIn(Card &card, const QString &objectName);
    void connectAll();
    void refresh();
    void askWaiting();
    void openWaitingList();
    void importOrRetry();

    LatestOnly m_latestWaiting;
    StateStack *m_state = nullptr;
    QVBoxLayout *m_column = nullptr;
    WaitingCard *m_waiting = nullptr;
    TileRow *m_tiles = nullptr;
    Card *m_reactionsCard = nullptr, *m_waitsCard = nullptr, *m_farCard = nullptr, *m_partsCard = nullptr;
    ChartView *m_reactions = nullptr, *m_waits = nullptr, *m_far = nullptr, *m_messages = nullptr, *m_ended = nullptr;
    HeadlineButton *m_headline = nullptr;
    SafeLabel *m_headlineUnder = nullptr, *m_endedTitle = nullptr, *m_endedCaption = nullptr;
};

} // namespace attache
