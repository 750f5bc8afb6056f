#include "ui/pages/inbox/inbox_desk_page.h"

#include "core/models/decision_desk.h"
#include "core/models/desk_tasks.h"
#include "core/models/figure_source.h"
#include "core/models/inbox_model.h"
#include "core/models/view_content.h"
#include "ui/pages/inbox/capital_view.h"
#include "ui/pages/inbox/filter_bar.h"
#include "ui/pages/inbox/inbox_acts.h"
#include "ui/pages/inbox/line_acts.h"
#include "ui/pages/inbox/message_view.h"
#include "ui/pages/inbox/queue_list.h"
#include "ui/pages/inbox/queue_view.h"
#include "ui/pages/inbox/side_lists.h"
#include "ui/pages/inbox/watch_part.h"
#include "ui/pages/tree_reader.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/toast_line.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListShare = 5, kReaderShare = 7;

bool isDirectKey(InboxAct act) { return act != InboxAct::Open && act != InboxAct::Back; }

} // namespace

InboxDeskPage::InboxDeskPage(const PageContext &context, QWidget *parent)
    : DashboardPage(context, parent),
      m_desk(new DecisionDesk(context.tasks, m_clock, context.officer, this)),
      m_queue(new QueueView(context)),
      m_message(new MessageView(context, m_clock)),
      m_left(new LeftList(context)),
      m_promises(new PromiseList(context)),
      m_lines(new ClearedLineList(context)),
      m_capital(new CapitalView(context)),
      m_watch(new WatchPart(context, *m_desk)),
      m_acts(new InboxActs(context, *m_queue, *m_message, *m_desk, this)),
      m_lineActs(new LineActs(context, *m_desk, this))
{
    layOut();
    addKeys();
    addToPalette();
    connectQueue();
    connectDesk();
    connectLists();
}

void InboxDeskPage::layOut()
{
    m_parts = new QTabBar;
    m_parts->setObjectName(u"inboxParts"_s);
    m_parts->setAccessibleName(tr("Parts of the inbox"));
    m_parts->setExpanding(false);
    m_parts->setDrawBase(true);
    for (const QString &words :
         {tr("Queue"), tr("Left on purpose"), tr("Promises"), tr("Cleared lines"), tr("Ask the capital"), tr("Watch words")})
        m_parts->addTab(words);
    auto *queue = new QWidget;
    auto *row = new QHBoxLayout(queue);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_queue, kListShare);
    row->addWidget(m_message, kReaderShare);
    m_stack = new QStackedWidget;
    for (QWidget *part : {queue, static_cast<QWidget *>(m_left), static_cast<QWidget *>(m_promises),
                          static_cast<QWidget *>(m_lines), static_cast<QWidget *>(m_capital), static_cast<QWidget *>(m_watch)})
        m_stack->addWidget(part);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kGrid, 0, 0, 0);
    head->addWidget(m_parts, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    m_toast = new ToastLine(this);
    connect(m_parts, &QTabBar::currentChanged, this, &InboxDeskPage::showPart);
}

// Letters are keys only while the focus is in the page and in no field; taking back works wherever the focus is.
void InboxDeskPage::addKeys()
{
    for (const InboxKey &key : inboxKeys()) {
        if (!isDirectKey(key.act))
            continue;
        const bool anywhere = key.act == InboxAct::Undo || key.act == InboxAct::Redo;
        for (const QKeySequence &sequence : inboxKeySequences(key)) {
            auto *shortcut = new QShortcut(sequence, this);
            shortcut->setContext(anywhere ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
            connect(shortcut, &QShortcut::activated, this, [this, act = key.act, anywhere] {
                if (anywhere || m_stack->currentIndex() == Queue)
                    m_acts->act(act);
            });
        }
    }
}

void InboxDeskPage::connectQueue()
{
    connect(m_queue, &QueueView::currentChanged, this, [this] { m_message->open(m_queue->current(), m_queue->zone()); });
    connect(m_queue->list()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_message->setChosen(qint64(m_queue->list()->chosenRows().size())); });
    connect(m_queue, &QueueView::opened, this, [this] { m_message->reader()->takeFocus(); });
    connect(m_queue, &QueueView::loaded, this, &InboxDeskPage::countWaiting);
    connect(m_queue, &QueueView::whyWanted, this, [this] { m_acts->act(InboxAct::Why); });
    connect(m_queue, &QueueView::emptyActed, this, [this](bool nothingImported) {
        if (nothingImported)
            emit importWanted();
        else
            m_parts->setCurrentIndex(Left);
    });
    connect(m_message, &MessageView::acted, m_acts, &InboxActs::act);
    connect(m_message, &MessageView::postOpened, m_acts, &InboxActs::openPost);
    connect(m_message, &MessageView::left, this, [this] { m_queue->list()->setFocus(); });
    connect(m_message, &MessageView::failed, this, [this](const QString &why) { say(why, false); });
    connect(m_message, &MessageView::draftChanged, this,
            [this](const PostKey &post, bool kept) { m_queue->model().setDraft(post, kept); });
}

void InboxDeskPage::connectDesk()
{
    connect(m_desk, &DecisionDesk::done, this, [this](const QString &said) {
        if (!said.isEmpty())
            say(said, true);
        changed();
    });
    connect(m_desk, &DecisionDesk::turned, this, [this](const QString &said, qint64 step) {
        say(said, false);
        const auto posts = m_desk->postsOf(step);
        if (posts.empty())
            m_queue->load();
        else
            m_queue->loadAndRead(posts.front());
        changed();
    });
    connect(m_desk, &DecisionDesk::nothingToTurn, this, [this](const QString &said) { say(said, false); });
    connect(m_desk, &DecisionDesk::failed, this, [this](const QString &why) {
        say(why, false);
        m_queue->load(); // the list showed already what did not come to be
    });
    connect(m_toast, &ToastLine::actionPressed, m_desk, &DecisionDesk::undo);
    connect(m_acts, &InboxActs::panelWanted, this, &InboxDeskPage::panelWanted);
    connect(m_acts, &InboxActs::panelDone, this, &InboxDeskPage::panelDone);
    connect(m_acts, &InboxActs::said, this, [this](const QString &words) { say(words, false); });
    connect(m_lineActs, &LineActs::panelWanted, this, &InboxDeskPage::panelWanted);
    connect(m_lineActs, &LineActs::panelDone, this, &InboxDeskPage::panelDone);
    connect(m_lineActs, &LineActs::said, this, [this](const QString &words) { say(words, true); });
}

void InboxDeskPage::connectLists()
{
    for (PressTable *table :
         {static_cast<PressTable *>(m_left), static_cast<PressTable *>(m_promises), static_cast<PressTable *>(m_lines)})
        connect(table, &PressTable::rowOpened, this, [this, table] {
            const TextRow *row = table->current();
            if (row && row->conversation > 0)
                emit conversationWanted(row->conversation);
            else if (row && !row->key.empty())
                m_lineActs->change(QString::fromStdString(row->key));
        });
    for (PressTable *table : {static_cast<PressTable *>(m_left), static_cast<PressTable *>(m_promises)})
        connect(table, &PressTable::emptyActed, this, [this] { m_parts->setCurrentIndex(Queue); });
    connect(m_left, &LeftList::reopenWanted, this, [this](const PostKey &post, const QString &who) {
        Decision decision;
        decision.kind = DecisionKind::Reopened;
        m_acts->inName([this, post, decision, who] { m_acts->decideOn({post}, decision, who); });
    });
    connect(m_lines, &ClearedLineList::addWanted, this, [this] { m_acts->inName([this] { m_lineActs->add(); }); });
    connect(m_lines, &ClearedLineList::changeWanted, m_lineActs, &LineActs::change);
    connect(m_lines, &ClearedLineList::retireWanted, m_lineActs, &LineActs::retire);
    connect(m_watch, &WatchPart::panelWanted, this, &InboxDeskPage::panelWanted);
    connect(m_watch, &WatchPart::panelDone, this, &InboxDeskPage::panelDone);
    connect(m_watch, &WatchPart::searchWanted, this, &InboxDeskPage::searchWanted);
    connect(m_capital, &CapitalView::said, this, [this](const QString &words) { say(words, false); });
    connect(m_capital, &CapitalView::replyWanted, m_lineActs, &LineActs::reply);
}

void InboxDeskPage::activate()
{
    readKnown();
    loadPart();
}

void InboxDeskPage::openMessage(const PostKey &post)
{
    m_parts->setCurrentIndex(Queue);
    m_queue->loadAndRead(post);
}

void InboxDeskPage::showPart(int part)
{
    m_stack->setCurrentIndex(part);
    loadPart();
}

PressTable *InboxDeskPage::tableOf(int part) const
{
    switch (part) {
    case Left: return m_left;
    case Promises: return m_promises;
    case Lines: return m_lines;
    default: return nullptr;
    }
}

void InboxDeskPage::loadPart()
{
    if (PressTable *table = tableOf(m_stack->currentIndex()))
        table->load();
    else if (m_stack->currentIndex() == Capital)
        m_capital->load();
    else if (m_stack->currentIndex() == Watch)
        m_watch->load();
    else
        m_queue->look();
}

QList<QWidget *> InboxDeskPage::panes() const
{
    QList<QWidget *> panes{m_parts};
    if (PressTable *table = tableOf(m_stack->currentIndex()))
        panes << table->table();
    else if (m_stack->currentIndex() == Capital)
        panes << m_capital->pane();
    else if (m_stack->currentIndex() == Watch)
        panes << m_watch->panes();
    else
        panes << m_queue->list() << m_message->reader() << m_message->draftEdit();
    return panes;
}

QString InboxDeskPage::viewContent() const { return contentOf(m_queue->filters().request()); }

void InboxDeskPage::showView(const QString &content)
{
    m_parts->setCurrentIndex(Queue);
    if (const auto request = inboxRequestFrom(content))
        m_queue->filters().setRequest(*request);
    else
        say(tr("What this view shows is not known here."), false);
}

void InboxDeskPage::countWaiting()
{
    if (m_queue->isAllThatWaits() && m_queue->model().rowCount() > 0)
        return emit waitingCounted(m_queue->model().total());
    const auto answer = context().tasks.read(StopToken(), [](const Desk &desk) {
        InboxRequest request;
        request.limit = 0;
        return desk.press().inbox(request);
    });
    context().tasks.whenDone(answer, this, [this](const Result<InboxPage> &page) {
        if (page)
            emit waitingCounted(page->total);
    });
}

void InboxDeskPage::readKnown()
{
    const auto answer = context().tasks.read(StopToken(), [](const Desk &desk) { return desk.accounts(); });
    context().tasks.whenDone(answer, this, [this](const Result<std::vector<Account>> &accounts) {
        if (!accounts)
            return;
        m_message->setKnown(std::make_shared<const LookAlikes>(*accounts));
        m_message->readAgain();
    });
}

void InboxDeskPage::changed()
{
    m_figuresOld = true;
    m_message->readAgain();
    countWaiting();
    if (m_stack->currentIndex() != Queue)
        loadPart();
    else if (m_queue->filters().isNarrowed())
        m_queue->load();
}

void InboxDeskPage::say(const QString &words, bool canUndo) { m_toast->say(words, canUndo ? tr("Undo") : QString()); }

void InboxDeskPage::showEvent(QShowEvent *event)
{
    DashboardPage::showEvent(event);
    if (!event->spontaneous()) // once the window has made up its mind about the focus
        QMetaObject::invokeMethod(
            this, [this] { panes().at(1)->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
}

// Figures of other pages are counted anew when somebody goes to see them, not with every key.
void InboxDeskPage::hideEvent(QHideEvent *event)
{
    DashboardPage::hideEvent(event);
    m_message->saveDraft();
    if (event->spontaneous() || !std::exchange(m_figuresOld, false))
        return;
    QMetaObject::invokeMethod(this, &InboxDeskPage::workspaceChanged, Qt::QueuedConnection);
}

void InboxDeskPage::resizeEvent(QResizeEvent *event)
{
    DashboardPage::resizeEvent(event);
    const int room = event->size().width() * kListShare / (kListShare + kReaderShare);
    m_toast->setRoom(isRightToLeft() ? event->size().width() - room : 0, room);
}

void InboxDeskPage::keyPressEvent(QKeyEvent *event)
{
    const bool inside = m_message->isAncestorOf(focusWidget());
    if (event->key() == Qt::Key_Escape && inside && m_stack->currentIndex() == Queue)
        m_queue->list()->setFocus();
    else
        DashboardPage::keyPressEvent(event);
}

} // namespace attache
