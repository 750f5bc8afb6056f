#include "ui/pages/today_page.h"

#include "core/models/desk_tasks.h"
#include "core/models/figure_source.h"
#include "core/models/figure_words.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/headline_button.h"
#include "ui/pages/page_frame.h"
#include "ui/pages/state_stack.h"
#include "ui/pages/waiting_card.h"
#include "ui/widgets/safe_label.h"
#include "ui/widgets/tile_row.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostWaiting = 10;      // lines that the card can show
constexpr int kSmallestChart = 112;   // of reactions by day
constexpr int kTightBelow = 700;      // height of a page that has no room to spare
constexpr int kTightGap = 10;

// What waits covers all dates, whatever the period (PRODUCT.md, Screens).
ScopeRequest allDates(ScopeRequest scope)
{
    scope.from.reset();
    scope.to.reset();
    scope.lastDays.reset();
    scope.compare = Compare::None;
    return scope;
}

ListRequest waitingList(std::int64_t limit)
{
    ListRequest request;
    request.figure = FigureId::Waiting;
    request.limit = limit;
    return request;
}

} // namespace

TodayPage::TodayPage(const PageContext &context, QWidget *parent) : DashboardPage(context, parent)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    m_column = column;
    column->addWidget(buildTop(), 1);
    m_tiles = new TileRow;
    m_tiles->setObjectName(u"tiles"_s);
    column->addWidget(m_tiles);
    column->addWidget(buildCards());

    m_state = new StateStack(scrolled(content));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    connectAll();
}

QWidget *TodayPage::buildTop()
{
    auto *top = new FlexiblePart;
    m_waiting = new WaitingCard;
    m_waiting->setObjectName(u"waitingCard"_s);
    m_reactionsCard = new Card;
    m_reactionsCard->setCaptionBeside(true);
    m_reactions = chartIn(*m_reactionsCard, u"reactionsChart"_s);
    m_reactions->setMinimumHeight(kSmallestChart);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kCardGap);
    row->addWidget(m_waiting, 5);
    row->addWidget(m_reactionsCard, 7);
    return top;
}

QWidget *TodayPage::buildCards()
{
    auto *cards = new QWidget;
    m_farCard = new Card;
    m_far = chartIn(*m_farCard, u"farChart"_s);
    m_farCard->body()->addStretch();
    m_partsCard = new Card;
    m_messages = chartIn(*m_partsCard, u"messagesChart"_s);
    m_endedTitle = sectionTitle({}, m_partsCard);
    m_endedCaption = new SafeLabel(TypeStep::Caption, Ink::Soft);
    m_endedCaption->setFit(SafeLabel::Fit::Wrap);
    auto *ended = new QVBoxLayout;
    ended->setSpacing(2);
    ended->addWidget(m_endedTitle);
    ended->addWidget(m_endedCaption);
    m_partsCard->body()->addSpacing(kGrid);
    m_partsCard->body()->addLayout(ended);
    m_ended = chartIn(*m_partsCard, u"endedChart"_s);
    m_partsCard->body()->addStretch();
    auto *row = new QHBoxLayout(cards);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kCardGap);
    for (Card *card : {buildWaits(), m_farCard, m_partsCard})
        row->addWidget(card, 1);
    return cards;
}

Card *TodayPage::buildWaits()
{
    m_waitsCard = new Card;
    m_headline = new HeadlineButton(FigureId::LatencyMedian, TypeStep::Headline, Ink::Normal);
    m_headline->setObjectName(u"waitHeadline"_s);
    m_headlineUnder = new SafeLabel(TypeStep::Caption, Ink::Soft);
    m_headlineUnder->setFit(SafeLabel::Fit::Wrap);
    m_headline->addTo(*m_waitsCard->body());
    m_waitsCard->body()->addWidget(m_headlineUnder);
    m_waitsCard->body()->addSpacing(kGrid);
    m_waits = chartIn(*m_waitsCard, u"waitsChart"_s);
    m_waitsCard->body()->addStretch();
    return m_waitsCard;
}

ChartView *TodayPage::chartIn(Card &card, const QString &objectName)
{
    auto *chart = new ChartView;
    chart->setObjectName(objectName);
    connect(chart, &ChartView::opened, this, &TodayPage::openMark);
    card.body()->addWidget(chart);
    return chart;
}

void TodayPage::connectAll()
{
    connect(m_tiles, &TileRow::opened, this, &TodayPage::figureOpened);
    connect(m_tiles, &TileRow::copyRequested, this, &TodayPage::sentenceWanted);
    connect(m_headline, &HeadlineButton::opened, this, &TodayPage::figureOpened);
    connect(m_headline, &HeadlineButton::copyRequested, this, &TodayPage::sentenceWanted);
    connect(m_waiting, &WaitingCard::listOpened, this, &TodayPage::openWaitingList);
    connect(m_waiting, &WaitingCard::conversationOpened, this, &TodayPage::conversationWanted);
    connect(m_state, &StateStack::actionPressed, this, &TodayPage::importOrRetry);
    connect(&context().figures, &FigureSource::changed, this, &TodayPage::refresh);
}

void TodayPage::activate()
{
    refresh();
    askWaiting();
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    DashboardPage::resizeEvent(event);
    const int gap = event->size().height() < kTightBelow ? kTightGap : kCardGap;
    m_column->setContentsMargins(kPageMargin, gap, kPageMargin, gap);
    m_column->setSpacing(gap);
}

QList<QWidget *> TodayPage::panes() const { return {m_waiting, m_reactions, m_tiles, m_headline, m_far, m_messages}; }

void TodayPage::refresh()
{
    m_state->setState(stateOf(context().figures));
    if (context().figures.state() != FigureSource::State::Ready)
        return;
    const TodayView view = todayView(*context().figures.set(), context().words);
    m_tiles->setTiles(view.tiles);
    const auto show = [](Card *card, ChartView *chart, const auto &spec) {
        card->setTitle(spec.words.title);
        card->setCaption(spec.words.caption);
        chart->setSpec(spec);
    };
    show(m_reactionsCard, m_reactions, view.reactions);
    show(m_waitsCard, m_waits, view.waits);
    show(m_farCard, m_far, view.far);
    show(m_partsCard, m_messages, view.messages);
    m_endedTitle->setWords(view.ended.words.title);
    m_endedCaption->setWords(view.ended.words.caption);
    m_endedCaption->setVisible(!view.ended.words.caption.isEmpty());
    m_ended->setSpec(view.ended);
    m_headline->setWords(view.waitHeadline);
    m_headlineUnder->setWords(view.waitUnder);
    m_headlineUnder->setVisible(!view.waitUnder.isEmpty());
    askWaiting();
}

void TodayPage::askWaiting()
{
    const LatestOnly::Ticket ticket = m_latestWaiting.take();
    const auto answer = context().tasks.read(
        ticket.stop, [scope = allDates(context().figures.request()), stop = ticket.stop](const Desk &desk) {
            return desk.list(waitingList(kMostWaiting), scope, stop);
        });
    context().tasks.whenDone(answer, this, [this, ticket](const Result<ListPage> &page) {
        if (m_latestWaiting.isLast(ticket) && page)
            m_waiting->setView(waitingView(page.value(), context().words));
    });
}

void TodayPage::openWaitingList() { emit listWanted({waitingList(-1), allDates(context().figures.request())}); }

void TodayPage::importOrRetry()
{
    if (m_state->kind() == PanelState::Kind::Empty)
        emit importWanted();
    else
        context().figures.refresh();
}

} // namespace attache
