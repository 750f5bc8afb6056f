#include "ui/pages/search_list.h"

#include "core/models/desk_tasks.h"
#include "core/models/error_words.h"
#include "core/models/figure_source.h"
#include "core/models/search_list_model.h"
#include "core/models/search_words.h"
#include "ui/pages/search_delegate.h"
#include "ui/pages/state_stack.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/safe_label.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

using Column = SearchListModel::Column;
constexpr int kWhenWidth = 104;

} // namespace

SearchList::SearchList(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_model(new SearchListModel(context.words, this)),
      m_table(new DataTable),
      m_count(new SafeLabel(TypeStep::Caption, Ink::Soft)),
      m_state(new StateStack(m_table))
{
    m_table->setObjectName(u"searchTable"_s);
    m_table->setAccessibleName(tr("What was found"));
    m_table->setSource(m_model, SearchListModel::SortRole);
    m_table->setSortingEnabled(false);
    m_table->setItemDelegateForColumn(int(Column::Post), new SearchDelegate(m_table));
    m_table->setStretch(int(Column::Post));
    m_table->verticalHeader()->setDefaultSectionSize(kInboxRow);
    m_table->horizontalHeader()->resizeSection(int(Column::When), kWhenWidth);
    m_count->setObjectName(u"searchCount"_s);
    m_count->setContentsMargins(kPageMargin, 0, kCardGap, kGrid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_count);
    column->addWidget(m_state, 1);
    connect(m_model, &SearchListModel::moreWanted, this, [this] { ask(true); });
    connect(m_state, &StateStack::actionPressed, this, [this] { ask(false); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SearchList::showCurrent);
    connect(m_table, &DataTable::rowOpened, this, &SearchList::opened);
}

QWidget *SearchList::pane() const { return m_table; }

void SearchList::lookFor(const QString &typed)
{
    m_request.typed = typed.toStdString();
    ask(false);
}

void SearchList::ask(bool more)
{
    const LatestOnly::Ticket ticket = m_latest.take();
    m_request.before = more ? m_model->before() : std::nullopt;
    const auto answer = m_context.tasks.read(
        ticket.stop, [what = m_request, stop = ticket.stop](const Desk &desk) { return desk.search(what, stop); });
    m_context.tasks.whenDone(answer, this, [this, ticket, more](const Result<SearchPage> &page) {
        if (!m_latest.isLast(ticket))
            return;
        if (page)
            take(page.value(), more);
        else
            m_state->setState({PanelState::Kind::Error, describe(page.error()), tr("Try again")});
    });
}

void SearchList::take(const SearchPage &page, bool more)
{
    if (more)
        return m_model->append(page);
    m_model->reset(page, zone());
    m_count->setWords(foundWords(page));
    m_table->scrollToTop();
    m_state->setState(page.hits.empty() ? PanelState{PanelState::Kind::Empty, nothingFoundWords(page), {}} : PanelState());
}

void SearchList::showCurrent()
{
    const QModelIndex row = m_table->sourceIndex(m_table->currentIndex());
    if (row.isValid())
        emit found(m_model->hit(row.row()).conversation, m_model->hit(row.row()).post);
}

Zone SearchList::zone() const { return m_context.figures.set() ? m_context.figures.set()->scope.zone : Zone(); }

} // namespace attache
