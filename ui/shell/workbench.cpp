#include "ui/shell/workbench.h"

#include "core/models/error_words.h"
#include "core/models/figure_source.h"
#include "core/models/fill.h"
#include "core/models/receipt_view.h"
#include "core/models/search_indexing.h"
#include "core/models/search_words.h"
#include "core/models/status_view.h"
#include "core/models/workspace_facts.h"
#include "ui/dialogs/focus_walk.h"
#include "ui/pages/conversations_page.h"
#include "ui/pages/data_page.h"
#include "ui/pages/import_panel.h"
#include "ui/pages/inbox/inbox_desk_page.h"
#include "ui/pages/receipt_panel.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/subjects/subjects_page.h"
#include "ui/pages/today_page.h"
#include "ui/pages/training/training_page.h"
#include "ui/shell/alarm_notifier.h"
#include "ui/shell/import_flow.h"
#include "ui/shell/panel_desk.h"
#include "ui/shell/rail.h"
#include "ui/shell/scope_bar.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/view_desk.h"

#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrowBelow = 1100;
constexpr int kReceiptWidth = 420, kImportWidth = 620;

} // namespace

Workbench::Workbench(Desk &desk, bool readOnly, const QString &language, UserPrompts &prompts, std::optional<Instant> looked,
                     QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_readOnly(readOnly),
      m_looked(looked),
      m_words(language),
      m_prompts(prompts),
      m_tasks(std::make_unique<DeskTasks>(desk))
{
    m_figures = new FigureSource(*m_tasks, this);
    m_import = new ImportFlow(m_words, this);
    m_import->setTasks(m_tasks.get());
    m_rail = new Rail(desk.isDemonstration() ? tr("Demonstration")
                                             : QFileInfo(QString::fromStdString(desk.path())).completeBaseName());
    m_scopeBar = new ScopeBar(m_words, m_prompts);
    m_scopeBar->setDemonstration(desk.isDemonstration() ? tr("Demonstration: invented people") : QString());
    m_status = new StatusStrip;
    layOut();
    addPages();
    connectAll();
    connectImport();
    showPage(PageId::Today);
    askFigures();
    readStatus();
}

Workbench::~Workbench() { hide(); } // pages keep what is not saved yet while there is somebody to write it

void Workbench::layOut()
{
    m_stack = new QStackedWidget;
    auto *main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(m_scopeBar);
    main->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(main, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(m_status);
}

PageContext Workbench::pageContext()
{
    return {*m_tasks, *m_figures, m_words, m_prompts, m_officer, m_desk.isDemonstration(), m_readOnly, m_looked};
}

void Workbench::addPages()
{
    const PageContext context = pageContext();
    m_panels = new PanelDesk(context, m_stack);
    m_conversations = new ConversationsPage(context);
    addPage(new TodayPage(context));
    m_inbox = new InboxDeskPage(context);
    addPage(m_inbox);
    addPage(m_conversations);
    addPage(new SubjectsPage(context));
    addPage(new ReportsPage(context));
    m_training = new TrainingPage(context);
    addPage(m_training);
    addPage(new DataPage(context));
}

void Workbench::addPage(DashboardPage *page)
{
    page->setObjectName(QString(u"page_" + pageName(page->id())));
    m_pages << page;
    m_stack->addWidget(page);
    m_rail->addPage(page->id(), page->title());
    connect(page, &DashboardPage::figureOpened, m_panels, &PanelDesk::openFigure);
    connect(page, &DashboardPage::sentenceWanted, m_panels, &PanelDesk::copySentence);
    connect(page, &DashboardPage::copyWanted, m_panels, &PanelDesk::copy);
    connect(page, &DashboardPage::listWanted, m_panels, &PanelDesk::openList);
    connect(page, &DashboardPage::panelWanted, m_panels, &PanelDesk::open);
    connect(page, &DashboardPage::panelDone, m_panels, &PanelDesk::close);
    connect(page, &DashboardPage::conversationWanted, m_panels, &PanelDesk::conversationWanted);
    connect(page, &DashboardPage::messageWanted, this, [this](const PostKey &post) {
        m_panels->close();
        showPage(PageId::Inbox);
        m_inbox->openMessage(post);
    });
    connect(page, &DashboardPage::exampleWanted, this, [this](const PostKey &post) {
        showPage(PageId::Training);
        m_training->addExample(post);
    });
    connect(page, &DashboardPage::waitingCounted, this, &Workbench::showWaiting);
    connect(page, &DashboardPage::searchWanted, this, [this](const QString &typed) {
        search();
        m_conversations->showView(typed);
    });
    connect(page, &DashboardPage::pageWanted, this, [this, page] { showPage(page->id()); });
    connect(page, &DashboardPage::importWanted, this, &Workbench::openImport);
    connect(page, &DashboardPage::workspaceChanged, this, &Workbench::refresh);
}

void Workbench::connectAll()
{
    m_alarms = new AlarmNotifier(*m_tasks, m_words, this);
    m_views = new ViewDesk(pageContext(), *this, [this] {
        return ViewPlace{page(), m_scopeBar->choice(), current()->viewContent()};
    });
    connect(m_views, &ViewDesk::panelWanted, m_panels, &PanelDesk::open);
    connect(m_views, &ViewDesk::panelDone, m_panels, &PanelDesk::close);
    connect(m_views, &ViewDesk::placeWanted, this, &Workbench::showPlace);
    connect(m_views, &ViewDesk::said, m_status, &StatusStrip::say);
    connect(m_scopeBar, &ScopeBar::viewsWanted, this, [this] { openViews(false); });
    connect(m_rail, &Rail::pageChosen, this, &Workbench::showPage);
    connect(m_scopeBar, &ScopeBar::choiceChanged, this, &Workbench::askFigures);
    connect(m_figures, &FigureSource::changed, this, &Workbench::showScope);
    connect(m_panels, &PanelDesk::said, m_status, &StatusStrip::say);
    connect(m_panels, &PanelDesk::conversationWanted, this, [this](qint64 conversation) {
        m_panels->close();
        showPage(PageId::Conversations);
        m_conversations->showConversation(conversation);
    });
}

void Workbench::connectImport()
{
    connect(m_import, &ImportFlow::progressed, this, [this](const QString &words, std::optional<double> share) {
        m_status->showProgress(words, share);
        if (m_importPanel)
            m_importPanel->showProgress(words, share);
    });
    connect(m_import, &ImportFlow::failed, m_status, &StatusStrip::say);
    connect(m_status, &StatusStrip::cancelled, m_import, &ImportFlow::cancel);
    connect(m_import, &ImportFlow::ended, this, &Workbench::endImport);
}

void Workbench::beginImport(const ImportRequest &request)
{
    if (m_indexing)
        m_indexing->pause(true);
    m_import->start(request);
}

void Workbench::endImport(const std::vector<Receipt> &receipts)
{
    m_status->endProgress();
    QList<ReceiptView> views;
    for (const Receipt &receipt : receipts)
        views << receiptView(receipt, m_words, m_zone);
    if (!views.isEmpty())
        m_panels->open(tr("Receipt"), new ReceiptPanel(views), kReceiptWidth);
    else if (m_importPanel)
        m_panels->close(); // why nothing was read is said in the status strip
    refresh();
    if (m_indexing)
        m_indexing->pause(false);
}

void Workbench::search()
{
    showPage(PageId::Conversations);
    m_conversations->focusSearch();
}

void Workbench::openViews(bool toName) { m_views->openPanel(toName); }

void Workbench::showPlace(const ViewPlace &place)
{
    m_scopeBar->setChoice(place.choice);
    if (place.page != page())
        showPage(place.page);
    askFigures();
    current()->showView(place.content);
}

void Workbench::tellAlarms(bool wanted) { m_alarms->setWanted(wanted); }

void Workbench::startIdleWork()
{
    if (m_readOnly || m_indexing)
        return;
    for (DashboardPage *page : std::as_const(m_pages))
        page->startIdleWork();
    m_indexing = new SearchIndexing(*m_tasks, this);
    connect(m_indexing, &SearchIndexing::reached, this, [this](const SearchProgress &progress) {
        m_status->setIndexing(progress.complete() ? QString() : indexedShortWords(progress));
    });
    m_indexing->wake();
}

void Workbench::showPage(PageId page)
{
    for (DashboardPage *candidate : m_pages) {
        if (candidate->id() != page)
            continue;
        m_panels->close();
        m_stack->setCurrentWidget(candidate);
        m_scopeBar->setTitle(candidate->title());
        m_scopeBar->setPeriodShown(candidate->usesPeriod());
        m_rail->setCurrent(page);
        candidate->activate();
        rememberPlace();
    }
}

PageId Workbench::page() const { return current()->id(); }

DashboardPage *Workbench::current() const { return static_cast<DashboardPage *>(m_stack->currentWidget()); }

void Workbench::setScope(const ScopeRequest &request)
{
    m_scopeBar->setChoice(choiceOf(request));
    m_figures->ask(request);
}

void Workbench::askFigures()
{
    m_figures->ask(requestOf(m_scopeBar->choice(), m_scopeBar->today()));
    rememberPlace();
}

void Workbench::rememberPlace() { m_places.visit({page(), m_scopeBar->choice()}); }

void Workbench::travel(int step)
{
    const auto place = m_places.go(step);
    if (!place)
        return;
    const bool otherScope = !(place->choice == m_scopeBar->choice());
    m_scopeBar->setChoice(place->choice);
    if (place->page != page())
        showPage(place->page); // it is where the history stands already: nothing new is remembered
    if (otherScope)
        askFigures();
}

void Workbench::showScope()
{
    const FigureSet *set = m_figures->set();
    if (!set || m_figures->state() != FigureSource::State::Ready)
        return;
    m_scopeBar->showScope(set->scope);
    tabInReadingOrder(*this); // figures may have brought new tiles
    m_status->setView(statusView(*set, m_lastImport, m_readOnly, m_words));
}

void Workbench::readStatus()
{
    const auto answer = m_tasks->read(StopToken(), [](const Desk &desk) { return workspaceFacts(desk); });
    m_tasks->whenDone(answer, this, [this](const Result<WorkspaceFacts> &facts) {
        if (!facts)
            return m_status->say(describe(facts.error()));
        m_scopeBar->setAccounts(facts->accounts);
        m_zone = facts->zone;
        if (!facts->receipts.empty())
            m_lastImport = facts->receipts.front();
        showScope();
    });
}

void Workbench::showWaiting(qint64 messages)
{
    m_rail->setBadge(PageId::Inbox, messages > 0 ? m_words.count(messages) : QString(),
                     fill(tr("%1 wait(s)", nullptr, pluralNumber(messages)), {m_words.count(messages)}));
}

void Workbench::refresh()
{
    m_figures->refresh();
    readStatus();
    m_alarms->look();
    current()->activate();
    if (page() != PageId::Today && page() != PageId::Inbox) // these two count what waits by themselves
        m_inbox->countWaiting();
}

void Workbench::importFiles(const QStringList &files)
{
    if (m_readOnly)
        return m_status->say(tr("This workspace can only be read here."));
    importPanel()->add(files);
}

void Workbench::openImport() { importFiles({}); }

ImportPanel *Workbench::importPanel()
{
    const bool shown = m_importPanel && (!m_importPanel->parentWidget() || m_panels->pane() == m_importPanel.data());
    if (shown && !m_importPanel->isReading())
        return m_importPanel;
    m_importPanel = new ImportPanel(pageContext());
    connect(m_importPanel, &ImportPanel::importWanted, this, &Workbench::beginImport);
    connect(m_importPanel, &ImportPanel::cancelWanted, m_import, &ImportFlow::cancel);
    m_panels->open(tr("Import"), m_importPanel, kImportWidth);
    return m_importPanel;
}

std::optional<Instant> Workbench::shownNow() const
{
    return m_figures->set() ? std::optional(m_figures->set()->scope.now) : std::nullopt;
}

bool Workbench::isImporting() const { return m_import->isRunning(); }

QList<QWidget *> Workbench::panes() const
{
    QList<QWidget *> panes{m_rail, m_scopeBar};
    panes << current()->panes();
    if (QWidget *panel = m_panels->pane())
        panes << panel;
    return panes;
}

void Workbench::focusPane(int step)
{
    const QList<QWidget *> all = panes();
    qsizetype at = -1;
    for (qsizetype i = 0; i < all.size(); ++i)
        if (QWidget *focus = QApplication::focusWidget(); focus && (all.at(i) == focus || all.at(i)->isAncestorOf(focus)))
            at = i;
    for (qsizetype tries = 0; tries < all.size(); ++tries) {
        at = (at + step + all.size()) % all.size();
        if (focusFirst(*all.at(at)))
            return;
    }
}

void Workbench::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) // wherever the focus is: who had a use for it has taken it
        m_panels->close();
    else
        QWidget::keyPressEvent(event);
}

void Workbench::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_rail->setNarrow(event->size().width() < kNarrowBelow);
}

} // namespace attache
