#include "ui/pages/inbox/press_table.h"

#include "core/models/desk_tasks.h"
#include "core/models/error_words.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "ui/pages/state_stack.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/safe_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <memory>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrow = 132, kFirst = 168;

Result<std::shared_ptr<const PressList>> readWith(const Desk &desk, const PressTable::Ask &ask, const FigureWords &words)
{
    const auto name = desk.zone();
    if (!name)
        return name.error();
    const auto zone = Zone::named(*name);
    if (!zone)
        return zone.error();
    auto list = ask(desk, *zone, words);
    if (!list)
        return list.error();
    return std::make_shared<const PressList>(std::move(*list));
}

} // namespace

PressTable::PressTable(const PageContext &context, const QString &name, const QString &explanation, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_model(new TextTableModel(this)),
      m_table(new DataTable),
      m_count(new SafeLabel(TypeStep::Caption, Ink::Soft)),
      m_actions(new QHBoxLayout),
      m_state(new StateStack(m_table))
{
    m_table->setObjectName(name + u"Table"_s);
    m_table->setAccessibleName(explanation);
    m_table->setSource(m_model, TextTableModel::SortRole);
    auto *words = new SafeLabel(TypeStep::Small, Ink::Soft);
    words->setFit(SafeLabel::Fit::Elide);
    words->setWords(explanation);
    m_actions->setSpacing(kGrid);
    m_actions->addWidget(words, 1);
    m_actions->addWidget(m_count);
    auto *head = new QWidget;
    head->setLayout(m_actions);
    m_actions->setContentsMargins(kPageMargin, kGrid + 4, kPageMargin, kGrid + 4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(hairline(this));
    column->addWidget(m_state, 1);
    connect(m_table, &DataTable::rowOpened, this, &PressTable::rowOpened);
    connect(m_state, &StateStack::actionPressed, this, [this] {
        if (m_state->kind() == PanelState::Kind::Error)
            load();
        else
            emit emptyActed();
    });
}

void PressTable::load()
{
    const LatestOnly::Ticket ticket = m_latest.take();
    if (m_model->rowCount() == 0)
        m_state->setState({PanelState::Kind::Loading, tr("Looking up…"), {}});
    const auto answer = m_context.tasks.read(
        ticket.stop, [ask = m_ask, &words = m_context.words](const Desk &desk) { return readWith(desk, ask, words); });
    m_context.tasks.whenDone(answer, this, [this, ticket](const Result<std::shared_ptr<const PressList>> &list) {
        if (!m_latest.isLast(ticket))
            return;
        if (list)
            take(**list);
        else
            m_state->setState({PanelState::Kind::Error, describe(list.error()), tr("Try again")});
    });
}

void PressTable::take(const PressList &list)
{
    const int before = std::max(0, m_table->currentIndex().row());
    m_model->reset(list.heads, list.rows);
    const qint64 shown = qint64(list.rows.size());
    m_count->setWords(shown < list.total
                          ? fill(tr("the latest %1 of %2"), {m_context.words.count(shown), m_context.words.count(list.total)})
                          : m_context.words.count(list.total));
    for (int column = 0; column < int(list.heads.size()); ++column) {
        m_table->setForeign(column);
        m_table->horizontalHeader()->resizeSection(column, themeOf(*this).px(column == 0 ? kFirst : kNarrow));
    }
    const int wide = list.heads.size() > 1 && !list.rows.empty() && list.rows.front().key.empty() ? 1 : 0;
    m_table->setStretch(m_wide.value_or(wide));
    m_state->setState(list.total > 0 ? PanelState() : PanelState{PanelState::Kind::Empty, m_empty.first, m_empty.second});
    if (shown > 0)
        m_table->setCurrentIndex(m_table->model()->index(std::min(before, int(shown) - 1), 0));
}

const TextRow *PressTable::current() const
{
    const QModelIndex index = m_table->sourceIndex(m_table->currentIndex());
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

} // namespace attache
