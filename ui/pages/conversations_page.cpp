#include "ui/pages/conversations_page.h"

#include "core/models/conversation_list_model.h"
#include "core/models/desk_tasks.h"
#include "core/models/error_words.h"
#include "core/models/figure_source.h"
#include "core/models/figure_words.h"
#include "core/models/reader_view.h"
#include "ui/pages/conversation_delegate.h"
#include "ui/pages/search_list.h"
#include "ui/pages/state_stack.h"
#include "ui/pages/tree_reader.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/safe_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

using Column = ConversationListModel::Column;
constexpr std::int64_t kPageRows = 200;
constexpr int kMostTyped = 500; // characters of a search
constexpr std::chrono::milliseconds kTypingPause{120};

constexpr std::array kWidths{std::pair(Column::Last, 104), std::pair(Column::Posts, 60), std::pair(Column::Turns, 60),
                             std::pair(Column::Ended, 112), std::pair(Column::Waiting, 72)};

// The heads that order; the store orders, since only a part of the rows is here.
std::optional<ConversationOrder> orderOf(Column column)
{
    switch (column) {
    case Column::Last: return ConversationOrder::NewestFirst;
    case Column::Posts: return ConversationOrder::MostPosts;
    case Column::Turns: return ConversationOrder::MostTurns;
    case Column::Waiting: return ConversationOrder::LongestWait;
    default: return {};
    }
}

// Its place in reading order; 0 where it is not in the conversation.
int placeOf(const PostKey &post, const std::vector<TreeRow> &rows)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const TreeRow &row) { return row.post.key == post; });
    return found == rows.end() ? 0 : int(found - rows.begin());
}

} // namespace

ConversationsPage::ConversationsPage(const PageContext &context, QWidget *parent)
    : DashboardPage(context, parent),
      m_model(new ConversationListModel(context.words, this)),
      m_table(new DataTable),
      m_reader(new TreeReader)
{
    m_request.limit = kPageRows;
    setUpTable();
    auto *split = new QWidget;
    auto *row = new QHBoxLayout(split);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildList(), 12);
    row->addWidget(buildReader(), 10);
    m_state = new StateStack(split);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);

    connect(m_model, &ConversationListModel::moreWanted, this, &ConversationsPage::ask);
    connect(m_state, &StateStack::actionPressed, this, &ConversationsPage::step);
    connect(&this->context().figures, &FigureSource::changed, this, [this] {
        if (this->context().figures.state() == FigureSource::State::Ready && isVisible())
            activate();
    });
}

QWidget *ConversationsPage::buildReader()
{
    m_example = new KeyButton(u"E"_s, tr("example for class…"));
    m_example->setObjectName(u"exampleOfConversation"_s);
    m_example->setEnabled(false);
    connect(m_example, &KeyButton::clicked, this, &ConversationsPage::markExample);
    auto *shortcut = new QShortcut(QKeySequence(Qt::Key_E), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &ConversationsPage::markExample);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(kPageMargin, kGrid, kPageMargin, kGrid);
    foot->addWidget(m_example);
    foot->addStretch();
    auto *reader = new QWidget;
    auto *column = new QVBoxLayout(reader);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_reader, 1);
    column->addLayout(foot);
    return reader;
}

// The post at hand, or the one that the conversation began with.
void ConversationsPage::markExample()
{
    const int line = std::max(0, m_reader->currentLine());
    if (m_example->isEnabled() && line < int(m_read.size()) && !m_read[std::size_t(line)].id.empty())
        emit exampleWanted(m_read[std::size_t(line)]);
}

void ConversationsPage::setUpTable()
{
    m_table->setObjectName(u"conversationTable"_s);
    m_table->setAccessibleName(title());
    m_table->setSource(m_model, ConversationListModel::SortRole);
    m_table->setSortingEnabled(false);
    for (Column column : {Column::Posts, Column::Turns, Column::Waiting})
        m_table->setNumeric(int(column));
    m_table->setItemDelegateForColumn(int(Column::Opening), new ConversationDelegate(m_table));
    m_table->setStretch(int(Column::Opening));
    m_table->verticalHeader()->setDefaultSectionSize(kInboxRow);
    QHeaderView *head = m_table->horizontalHeader();
    for (const auto &[column, width] : kWidths)
        head->resizeSection(int(column), width);
    head->setSectionsClickable(true);
    head->setSortIndicatorShown(true);
    head->setSortIndicator(int(Column::Last), Qt::DescendingOrder);
    connect(head, &QHeaderView::sectionClicked, this, &ConversationsPage::orderBy);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConversationsPage::readCurrent);
    connect(m_table, &DataTable::rowOpened, this, [this] { m_reader->takeFocus(); });
}

QWidget *ConversationsPage::buildList()
{
    auto *list = new QWidget;
    list->setObjectName(u"conversationList"_s);
    m_found = new SearchList(context());
    m_lists = new QStackedWidget;
    m_lists->addWidget(m_table);
    m_lists->addWidget(m_found);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_lists, 1);
    connect(m_found, &SearchList::opened, this, [this] { m_reader->takeFocus(); });
    connect(m_found, &SearchList::found, this, [this](qint64 conversation, const PostKey &post) {
        m_wantedPost = post;
        read(conversation);
    });
    return list;
}

QWidget *ConversationsPage::buildHead()
{
    auto *head = new QWidget;
    m_count = new SafeLabel(TypeStep::BodyBold);
    m_search = new QLineEdit;
    m_search->setObjectName(u"searchField"_s);
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Search everything imported"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(kMostTyped);
    m_waitingOnly = new QPushButton(tr("Waiting only"));
    m_waitingOnly->setObjectName(u"waitingOnly"_s);
    m_waitingOnly->setCheckable(true);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(kPageMargin, kGrid, kCardGap, kGrid);
    row->addWidget(m_count);
    row->addWidget(m_search, 1);
    row->addWidget(m_waitingOnly);
    m_typing = new QTimer(this);
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingPause);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_found->pane()->setFocus(); });
    connect(m_typing, &QTimer::timeout, this, [this] { lookFor(m_search->text()); });
    connect(m_waitingOnly, &QPushButton::toggled, this, [this](bool on) {
        m_request.waitingOnly = on;
        ask(0);
    });
    return head;
}

void ConversationsPage::lookFor(const QString &typed)
{
    const bool searching = !typed.trimmed().isEmpty();
    m_lists->setCurrentWidget(searching ? static_cast<QWidget *>(m_found) : m_table);
    m_count->setVisible(!searching);
    m_waitingOnly->setVisible(!searching);
    if (searching)
        m_found->lookFor(typed);
}

QString ConversationsPage::viewContent() const { return m_search->text(); }

void ConversationsPage::showView(const QString &content) { m_search->setText(content); }

void ConversationsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ConversationsPage::activate() { ask(0); }

QList<QWidget *> ConversationsPage::panes() const
{
    return {m_search, m_lists->currentWidget() == m_found ? m_found->pane() : m_table, m_reader};
}

void ConversationsPage::orderBy(int column)
{
    const auto order = orderOf(Column(column));
    if (order)
        m_request.order = *order;
    for (Column c : {Column::Last, Column::Posts, Column::Turns, Column::Waiting})
        if (orderOf(c) == m_request.order)
            m_table->horizontalHeader()->setSortIndicator(int(c), Qt::DescendingOrder);
    if (order)
        ask(0);
}

void ConversationsPage::ask(std::int64_t offset)
{
    const LatestOnly::Ticket ticket = m_latestList.take();
    m_request.offset = offset;
    if (m_model->rowCount() == 0)
        m_state->setState({PanelState::Kind::Loading, tr("Looking up…"), {}});
    const auto answer =
        context().tasks.read(ticket.stop, [what = m_request, scope = context().figures.request(), stop = ticket.stop](
                                              const Desk &desk) { return desk.conversations(what, scope, stop); });
    context().tasks.whenDone(answer, this, [this, ticket, offset](const Result<ConversationPage> &page) {
        if (!m_latestList.isLast(ticket))
            return;
        if (page)
            take(page.value(), offset);
        else
            m_state->setState({PanelState::Kind::Error, describe(page.error()), tr("Try again")});
    });
}

void ConversationsPage::take(const ConversationPage &page, std::int64_t offset)
{
    m_count->setWords(context().words.items(Item::Conversation, page.total));
    if (page.total == 0 && !m_request.waitingOnly)
        return m_state->setState({PanelState::Kind::Empty, tr("No conversation in this period."), tr("Import files…")});
    m_state->setState({});
    if (offset > 0)
        return m_model->append(page);
    m_model->reset(page, zone());
    const int row = m_wanted == 0 ? m_model->firstWaiting() : m_model->indexOf(m_wanted);
    if (row >= 0)
        m_table->setCurrentIndex(m_table->model()->index(row, 0));
    else
        read(m_wanted);
}

void ConversationsPage::showConversation(qint64 conversation)
{
    m_wanted = conversation;
    m_wantedPost = {};
    const int row = m_model->indexOf(conversation);
    if (row >= 0)
        m_table->setCurrentIndex(m_table->model()->index(row, 0));
    else
        m_table->clearSelection();
    read(conversation);
}

void ConversationsPage::readCurrent()
{
    const QModelIndex row = m_table->currentIndex();
    m_wantedPost = {};
    if (row.isValid())
        read(row.data(ConversationListModel::ConversationRole).toLongLong());
}

void ConversationsPage::read(qint64 conversation)
{
    m_wanted = conversation;
    const LatestOnly::Ticket ticket = m_latestReader.take();
    const auto answer =
        context().tasks.read(ticket.stop, [conversation](const Desk &desk) { return desk.conversation(conversation); });
    context().tasks.whenDone(answer, this, [this, ticket](const Result<std::vector<TreeRow>> &rows) {
        if (!m_latestReader.isLast(ticket))
            return;
        m_read.clear();
        if (rows)
            for (const TreeRow &row : rows.value())
                m_read.push_back(row.ghost ? PostKey() : row.post.key);
        m_example->setEnabled(!m_read.empty() && !context().readOnly);
        if (rows)
            m_reader->setView(readerView(rows.value(), zone(), context().words), placeOf(m_wantedPost, rows.value()));
        else
            m_reader->say(describe(rows.error()));
    });
}

void ConversationsPage::step()
{
    if (m_state->kind() == PanelState::Kind::Empty)
        emit importWanted();
    else
        ask(0);
}

Zone ConversationsPage::zone() const { return context().figures.set() ? context().figures.set()->scope.zone : Zone(); }

} // namespace attache
