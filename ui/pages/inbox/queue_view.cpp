#include "ui/pages/inbox/queue_view.h"

#include "core/desk/press_desk.h"
#include "core/models/desk_tasks.h"
#include "core/models/error_words.h"
#include "core/models/figure_source.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/inbox_model.h"
#include "ui/pages/inbox/filter_bar.h"
#include "ui/pages/inbox/inbox_keys.h"
#include "ui/pages/inbox/queue_list.h"
#include "ui/pages/state_stack.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/safe_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kPageRows = 200;
constexpr int kHeadSide = 16; // where the words of a row begin
constexpr std::size_t kMostChosen = 500;

struct Read {
    InboxPage page;
    Zone zone;
};

Result<Read> readInbox(const Desk &desk, const InboxRequest &request)
{
    auto page = desk.press().inbox(request);
    const auto name = desk.zone();
    if (!page || !name)
        return page ? name.error() : page.error();
    auto zone = Zone::named(*name);
    if (!zone)
        return zone.error();
    return Read{std::move(*page), std::move(*zone)};
}

Result<FilterChoices> readFilterChoices(const Desk &desk)
{
    auto accounts = desk.accounts();
    const auto officers = desk.press().officers();
    if (!accounts || !officers)
        return accounts ? officers.error() : accounts.error();
    FilterChoices choices{std::move(*accounts), {}, {}};
    for (const Officer &officer : *officers)
        if (!officer.retiredAt)
            choices.officers.push_back(officer.name);
    return choices;
}

} // namespace

QueueView::QueueView(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_model(new InboxModel(context.words, this)),
      m_list(new QueueList),
      m_filters(new FilterBar(context.words)),
      m_count(new SafeLabel(TypeStep::Headline)),
      m_reasons(new SafeLabel(TypeStep::Caption, Ink::Soft)),
      m_why(new QPushButton(tr("Why this order"))),
      m_arrived(new QPushButton),
      m_state(new StateStack(m_list))
{
    m_list->setModel(m_model);
    m_filters->setObjectName(u"filters"_s);
    m_count->setObjectName(u"queueCount"_s);
    m_reasons->setObjectName(u"queueReasons"_s);
    m_reasons->setFit(SafeLabel::Fit::Elide);
    m_why->setObjectName(u"why"_s);
    m_why->setFlat(true);
    m_why->setToolTip(fill(tr("The rule of the order (key %1)"), {inboxKeyShown(InboxAct::Why)}));
    m_arrived->setObjectName(u"arrived"_s);
    m_arrived->setFlat(true);
    m_arrived->hide();
    layOut();
    connect(m_model, &InboxModel::moreWanted, this, [this](qint64 offset) { ask(offset, false); });
    connect(m_list, &QueueList::currentMoved, this, [this] {
        if (const InboxRow *row = current())
            m_reading = row->post.key;
        emit currentChanged();
    });
    connect(m_list, &QueueList::opened, this, &QueueView::opened);
    connect(m_why, &QPushButton::clicked, this, &QueueView::whyWanted);
    connect(m_filters, &FilterBar::changed, this, &QueueView::load);
    connect(m_arrived, &QPushButton::clicked, this, [this] {
        showPage(std::exchange(m_waiting, {}));
        m_list->setFocus();
    });
    connect(m_state, &StateStack::actionPressed, this, [this] {
        if (m_state->kind() == PanelState::Kind::Error)
            load();
        else if (m_filters->isNarrowed())
            m_filters->clear();
        else
            emit emptyActed(m_context.figures.set() && !m_context.figures.set()->lastImport);
    });
}

void QueueView::layOut()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(kGrid);
    top->addWidget(m_count);
    top->addWidget(m_reasons, 1);
    top->addWidget(m_why);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(kHeadSide, kGrid + 4, kHeadSide, kGrid + 4);
    head->setSpacing(kGrid);
    head->addLayout(top);
    head->addWidget(m_filters);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(hairline(this));
    column->addWidget(m_arrived);
    column->addWidget(m_state, 1);
}

void QueueView::load() { ask(0, false); }

void QueueView::look() { ask(0, m_model->rowCount() > 0); }

void QueueView::loadAndRead(const PostKey &post)
{
    m_reading = post;
    load();
}

bool QueueView::isAllThatWaits() const { return !m_filters->isNarrowed(); }

void QueueView::ask(std::int64_t offset, bool quietly)
{
    const LatestOnly::Ticket ticket = m_latest.take();
    InboxRequest request = m_filters->request();
    request.offset = offset;
    request.limit = offset > 0 ? kPageRows : std::max(kPageRows, std::int64_t(m_model->rowCount()));
    if (m_model->rowCount() == 0)
        m_state->setState({PanelState::Kind::Loading, tr("Looking up…"), {}});
    const auto answer = m_context.tasks.read(ticket.stop, [request](const Desk &desk) { return readInbox(desk, request); });
    m_context.tasks.whenDone(answer, this, [this, ticket, offset, quietly](const Result<Read> &read) {
        if (!m_latest.isLast(ticket))
            return;
        if (!read)
            return m_state->setState({PanelState::Kind::Error, describe(read.error()), tr("Try again")});
        m_zone = read->zone;
        accept(read->page, offset, quietly);
    });
    if (offset == 0)
        readChoices();
}

void QueueView::readChoices()
{
    const auto answer = m_context.tasks.read(StopToken(), readFilterChoices);
    m_context.tasks.whenDone(answer, this, [this](const Result<FilterChoices> &choices) {
        if (!choices)
            return;
        m_filters->setChoices(*choices);
        for (int row = 0; row < m_model->rowCount(); ++row)
            m_filters->addLanguages({m_model->row(row)});
    });
}

void QueueView::accept(const InboxPage &page, std::int64_t offset, bool quietly)
{
    m_filters->addLanguages(page.rows);
    if (offset > 0)
        return m_model->append(page);
    if (quietly && m_model->strangersIn(page) > 0)
        return announce(page);
    showPage(page);
}

void QueueView::announce(const InboxPage &page)
{
    m_waiting = page;
    const auto n = m_model->strangersIn(page);
    m_arrived->setText(fill(tr("%1 new, show", nullptr, pluralNumber(n)), {m_context.words.count(n)}));
    m_arrived->show();
}

void QueueView::showPage(const InboxPage &page)
{
    const PostKey reading = m_reading;
    const int scrolled = m_list->verticalScrollBar()->value();
    const int before = std::max(0, m_list->currentIndex().row());
    const bool wasEmpty = m_state->kind() == PanelState::Kind::Empty;
    m_arrived->hide();
    m_waiting = {};
    m_page = page;
    m_page.rows.clear();
    m_model->reset(page, m_zone);
    showCounts();
    showState();
    m_list->verticalScrollBar()->setValue(scrolled);
    m_list->choose(m_model->indexOf(reading).value_or(std::min(before, m_model->rowCount() - 1)));
    if (!m_list->currentIndex().isValid())
        emit currentChanged();
    if (wasEmpty && isVisible()) // the focus went elsewhere when the last row did
        m_list->setFocus();
    emit loaded();
}

void QueueView::showCounts()
{
    m_count->setWords(inboxCountWords(m_filters->request(), m_model->total(), m_context.words));
    m_reasons->setWords(inboxReasonsWords(m_page, m_context.words));
    m_reasons->setVisible(m_filters->request().state == InboxState::Waiting);
}

void QueueView::showState()
{
    if (m_model->total() > 0)
        return m_state->setState({});
    const bool nothing = m_context.figures.set() && !m_context.figures.set()->lastImport;
    if (m_filters->isNarrowed())
        m_state->setState({PanelState::Kind::Empty, tr("No message stands like this."), tr("Show all that wait")});
    else if (nothing)
        m_state->setState({PanelState::Kind::Empty, tr("Nothing is here yet. Drop files with posts anywhere on this window."),
                           tr("Import files…")});
    else
        m_state->setState(
            {PanelState::Kind::Empty, tr("Nobody waits. Everything is answered or explained."), tr("What was left on purpose")});
}

void QueueView::step(int by)
{
    const int row = m_list->currentIndex().row() + by;
    m_list->choose(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)));
}

void QueueView::take(const std::vector<std::int64_t> &refs)
{
    const QList<int> rows = m_list->chosenRows();
    const int next = rows.isEmpty() ? m_list->currentIndex().row() : rows.first();
    const auto stays = current() && std::find(refs.begin(), refs.end(), current()->ref) == refs.end()
                           ? std::optional(current()->post.key)
                           : std::nullopt;        // somebody has gone on reading
    m_list->selectionModel()->blockSignals(true); // rows go one by one; only where it ends is of interest
    m_model->remove(refs);
    m_list->selectionModel()->blockSignals(false);
    showCounts();
    showState();
    m_list->selectionModel()->clearCurrentIndex();
    if (const auto at = stays ? m_model->indexOf(*stays) : std::nullopt)
        m_list->choose(*at);
    else if (m_model->rowCount() > 0)
        m_list->choose(std::min(next, m_model->rowCount() - 1));
    else
        emit currentChanged();
}

const InboxRow *QueueView::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? &m_model->row(index.row()) : nullptr;
}

std::vector<InboxRow> QueueView::chosen() const
{
    std::vector<InboxRow> rows;
    for (const int row : m_list->chosenRows())
        if (rows.size() < kMostChosen)
            rows.push_back(m_model->row(row));
    if (rows.empty() && current())
        rows.push_back(*current());
    return rows;
}

} // namespace attache
