#include "ui/pages/today_page.h"

#include "core/desk/press_desk.h"
#include "core/models/desk_tasks.h"
#include "core/models/figure_source.h"
#include "core/models/figure_words.h"
#include "core/models/watch_view.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/asked_part.h"
#include "ui/pages/headline_button.h"
#include "ui/pages/needs_card.h"
#include "ui/pages/needs_row.h"
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

constexpr int kNeedsWidth = 520;      // of the panel with every line
constexpr int kMostWaiting = 10;      // lines that the card can show
constexpr qsizetype kWaitingKept = 8; // choices of accounts whose answers are kept
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

InboxRequest waitingOf(const std::vector<std::string> &accounts)
{
    InboxRequest request;
    request.accounts = accounts;
    request.limit = kMostWaiting;
    return request;
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
    m_needs = new NeedsCard;
    m_needs->setObjectName(u"needsCard"_s);
    m_waiting = new WaitingCard;
    m_waiting->setObjectName(u"waitingCard"_s);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kCardGap);
    row->addWidget(m_needs, 7);
    row->addWidget(m_waiting, 4);
    return top;
}

QWidget *TodayPage::buildCards()
{
    auto *cards = new QWidget;
    m_cards = new QHBoxLayout(cards);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(kCardGap);
    m_cards->addWidget(buildReactions(), 7);
    m_cards->addWidget(buildWaits(), 4);
    m_cards->addWidget(buildFar(), 4);
    return cards;
}

Card *TodayPage::buildReactions()
{
    m_reactionsCard = new Card;
    m_reactionsCard->setCaptionBeside(true);
    m_reactions = chartIn(*m_reactionsCard, u"reactionsChart"_s);
    m_reactions->setMinimumHeight(kSmallestChart);
    m_asked = new AskedPart;
    m_asked->setObjectName(u"askedPart"_s);
    m_reactionsCard->body()->addSpacing(kGrid);
    m_reactionsCard->body()->addWidget(m_asked, 1);
    return m_reactionsCard;
}

// A second part of a card: its title, what was counted, its chart.
void TodayPage::addPart(Card &card, Part &part, const QString &objectName)
{
    part.title = sectionTitle({}, &card);
    part.caption = new SafeLabel(TypeStep::Caption, Ink::Soft);
    part.caption->setFit(SafeLabel::Fit::Wrap);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(part.title);
    words->addWidget(part.caption);
    card.body()->addSpacing(kGrid);
    card.body()->addLayout(words);
    part.chart = chartIn(card, objectName);
    card.body()->addStretch();
}

Card *TodayPage::buildFar()
{
    m_farCard = new Card;
    m_far = chartIn(*m_farCard, u"farChart"_s);
    addPart(*m_farCard, m_ended, u"endedChart"_s);
    return m_farCard;
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
    addPart(*m_waitsCard, m_messages, u"messagesChart"_s);
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
    connect(m_needs, &NeedsCard::pressed, this, &TodayPage::act);
    connect(m_needs, &NeedsCard::allWanted, this, &TodayPage::openAllNeeds);
    connect(m_needs, &NeedsCard::sentencesWanted, this, &TodayPage::copySentences);
    connect(m_waiting, &WaitingCard::listOpened, this, &TodayPage::openWaitingList);
    connect(m_waiting, &WaitingCard::conversationOpened, this, &TodayPage::conversationWanted);
    connect(m_state, &StateStack::actionPressed, this, &TodayPage::importOrRetry);
    connect(&context().figures, &FigureSource::changed, this, &TodayPage::refresh);
}

void TodayPage::activate()
{
    m_waitingPages.clear();
    m_morningAsked = false;
    askMorning();
    askWatched();
    refresh();
    askWaiting();
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    DashboardPage::resizeEvent(event);
    const bool tight = event->size().height() < kTightBelow;
    const int gap = tight ? kTightGap : kCardGap;
    m_column->setContentsMargins(kPageMargin, gap, kPageMargin, gap);
    m_column->setSpacing(gap);
    setTight(tight);
}

// On a low page everything stays, with less air: it is to be seen without scrolling.
void TodayPage::setTight(bool tight)
{
    for (Card *card : {static_cast<Card *>(m_needs), static_cast<Card *>(m_waiting), m_reactionsCard, m_waitsCard, m_farCard})
        card->setTight(tight);
    for (Card *card : {m_waitsCard, m_farCard})
        card->setCaptionBeside(tight);
    for (SafeLabel *words : {m_messages.caption, m_ended.caption, m_headlineUnder})
        words->setFit(tight ? SafeLabel::Fit::Elide : SafeLabel::Fit::Wrap);
    m_tiles->setTight(tight);
    m_cards->setStretch(0, tight ? 5 : 7);
}

QList<QWidget *> TodayPage::panes() const { return {m_needs, m_waiting, m_tiles, m_reactions, m_headline, m_far}; }

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
    const auto showPart = [](Part &part, const auto &spec) {
        part.title->setWords(spec.words.title);
        part.caption->setWords(spec.words.caption);
        part.caption->setVisible(!spec.words.caption.isEmpty());
        part.chart->setSpec(spec);
    };
    show(m_reactionsCard, m_reactions, view.reactions);
    show(m_waitsCard, m_waits, view.waits);
    show(m_farCard, m_far, view.far);
    showPart(m_messages, view.messages);
    showPart(m_ended, view.ended);
    m_headline->setWords(view.waitHeadline);
    m_headlineUnder->setWords(view.waitUnder);
    m_headlineUnder->setVisible(!view.waitUnder.isEmpty());
    showMorning();
    askWaiting();
    askAsked();
}

// It looks through what waits for all our accounts, so that the card beside it need not ask for that again.
void TodayPage::askMorning()
{
    if (m_morningAsked)
        return;
    m_morningAsked = true;
    const LatestOnly::Ticket ticket = m_latestMorning.take();
    const auto answer =
        context().tasks.read(ticket.stop, [looked = context().looked](const Desk &desk) { return desk.press().morning(looked); });
    m_morningComes = true;
    context().tasks.whenDone(answer, this, [this, ticket](const Result<Morning> &morning) {
        if (!m_latestMorning.isLast(ticket))
            return;
        m_morningComes = false;
        if (morning) {
            m_morning = morning.value();
            keepWaiting(waitingOf({}), m_morning->inbox);
        }
        showMorning();
        askWaiting();
    });
}

void TodayPage::showMorning()
{
    if (m_morning && context().figures.set())
        m_needs->setView(morningNow());
}

MorningView TodayPage::morningNow() const
{
    MorningView view = morningView(*m_morning, context().figures.set()->scope.zone, context().words);
    addWatchLines(view, *m_morning, m_watched, context().words);
    return view;
}

// Counted by themselves: words in millions of posts may take a moment, and nothing else waits for them.
void TodayPage::askWatched()
{
    const LatestOnly::Ticket ticket = m_latestWatched.take();
    const auto answer =
        context().tasks.read(ticket.stop, [stop = ticket.stop](const Desk &desk) { return desk.press().watched(stop); });
    context().tasks.whenDone(answer, this, [this, ticket](const Result<std::vector<WatchCount>> &counts) {
        if (!m_latestWatched.isLast(ticket) || !counts)
            return;
        m_watched = *counts;
        showMorning();
    });
}

void TodayPage::askAsked()
{
    const LatestOnly::Ticket ticket = m_latestAsked.take();
    const auto answer = context().tasks.read(ticket.stop, [scope = context().figures.request(), stop = ticket.stop](
                                                              const Desk &desk) { return desk.press().asked(scope, stop); });
    context().tasks.whenDone(answer, this, [this, ticket](const Result<Asked> &asked) {
        if (m_latestAsked.isLast(ticket) && asked)
            m_asked->setView(askedView(asked.value(), context().words));
    });
}

void TodayPage::act(const MorningView::Line &line)
{
    switch (line.does) {
    case MorningView::Action::OpenConversation: return emit conversationWanted(line.conversation);
    case MorningView::Action::AnswerMessage: return emit messageWanted(line.post);
    case MorningView::Action::ImportFiles: return emit importWanted();
    case MorningView::Action::OpenSearch: return emit searchWanted(line.query);
    case MorningView::Action::OpenDay: break;
    }
    ListRequest messages;
    messages.figure = FigureId::MessagesAll;
    messages.day = line.day;
    emit listWanted({messages, allDates(context().figures.request())});
}

void TodayPage::openAllNeeds()
{
    if (!m_morning || !context().figures.set())
        return;
    const MorningView view = morningNow();
    auto *lines = new QWidget;
    auto *column = new QVBoxLayout(lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const MorningView::Line &line : view.lines) {
        auto *row = new NeedsRow;
        row->setLine(line, false);
        connect(row, &NeedsRow::pressed, this, &TodayPage::act);
        column->addWidget(row);
    }
    column->addStretch();
    emit panelWanted(view.title, lines, kNeedsWidth);
}

void TodayPage::copySentences()
{
    if (m_morning && context().figures.set())
        emit copyWanted(morningLine(*m_morning, *context().figures.set(), context().words));
}

void TodayPage::askWaiting()
{
    const InboxRequest request = waitingOf(context().figures.request().accounts);
    const LatestOnly::Ticket ticket = m_latestWaiting.take();
    for (const auto &[asked, page] : std::as_const(m_waitingPages))
        if (asked == request)
            return m_waiting->setView(waitingView(page, context().words));
    if (request.accounts.empty() && m_morningComes)
        return;
    const auto answer = context().tasks.read(ticket.stop, [request](const Desk &desk) { return desk.press().inbox(request); });
    context().tasks.whenDone(answer, this, [this, ticket, request](const Result<InboxPage> &page) {
        if (!m_latestWaiting.isLast(ticket) || !page)
            return;
        keepWaiting(request, page.value());
        m_waiting->setView(waitingView(page.value(), context().words));
    });
}

void TodayPage::keepWaiting(const InboxRequest &request, const InboxPage &page)
{
    m_waitingPages.prepend({request, page});
    m_waitingPages.resize(qMin(m_waitingPages.size(), kWaitingKept));
    if (request.accounts.empty())
        emit waitingCounted(page.total);
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
