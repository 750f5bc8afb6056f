#include "ui/pages/list_panel.h"

#include "core/base/whole_file.h"
#include "core/models/desk_tasks.h"
#include "core/models/error_words.h"
#include "core/models/figure_source.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/list_csv.h"
#include "core/models/list_model.h"
#include "ui/dialogs/user_prompts.h"
#include "ui/pages/state_stack.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/safe_label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kPageRows = 500;
using Column = ListModel::Column;
constexpr std::array kWidths{std::pair(Column::Who, 150), std::pair(Column::When, 140), std::pair(Column::Outcome, 130),
                             std::pair(Column::Took, 96)};
constexpr int kTableHeight = 420; // least, so that the panel's own scroll bar stays out of use

} // namespace

ListPanel::ListPanel(const PageContext &context, const ListQuestion &question, QWidget *parent)
    : QWidget(parent), m_context(context), m_question(question), m_model(new ListModel(context.words, this)),
      m_table(new DataTable), m_count(new SafeLabel(TypeStep::Body, Ink::Soft)), m_state(new StateStack(m_table))
{
    m_table->setObjectName(u"listTable"_s);
    m_table->setAccessibleName(title());
    m_table->setSource(m_model, ListModel::SortRole);
    m_table->setForeign(int(Column::Who));
    m_table->setForeign(int(Column::Text));
    m_table->setStretch(int(Column::Text));
    m_table->setNumeric(int(Column::Took));
    for (const auto &[column, width] : kWidths)
        m_table->horizontalHeader()->resizeSection(int(column), width);
    m_table->setMinimumHeight(kTableHeight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    auto *save = new QPushButton(tr("Save as CSV…"));
    save->setObjectName(u"saveCsv"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_count, 1);
    head->addWidget(save);
    layout->addLayout(head);
    layout->addWidget(buildParts());
    layout->addWidget(m_state, 1);
    connect(save, &QPushButton::clicked, this, &ListPanel::saveCsv);
    connect(m_model, &ListModel::moreWanted, this, &ListPanel::ask);
    connect(m_state, &StateStack::actionPressed, this, [this] { ask(0); });
    connect(m_table, &DataTable::rowOpened, this, [this](const QModelIndex &row) {
        emit conversationWanted(row.data(ListModel::ConversationRole).toLongLong());
    });
    ask(0);
}

QString ListPanel::title() const
{
    const QString figure = m_context.words.title(m_question.what.figure);
    if (!m_question.what.day)
        return figure;
    return fill(tr("%1, %2", "figure, day"), {figure, m_context.words.day(*m_question.what.day)});
}

QWidget *ListPanel::buildParts()
{
    auto *parts = new QWidget;
    auto *row = new QHBoxLayout(parts);
    row->setContentsMargins(0, 0, 0, 0);
    auto *group = new QButtonGroup(parts);
    const auto add = [&](Part part, const QString &words) {
        auto *button = new QPushButton(words);
        button->setCheckable(true);
        button->setChecked(part == m_question.what.part);
        group->addButton(button);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, part] { choosePart(part); });
    };
    add(Part::Numerator, tr("Counted"));
    add(Part::Denominator, tr("Out of"));
    add(Part::Excluded, tr("Left out"));
    row->addStretch();
    parts->setVisible(figureEntry(m_question.what.figure).unit == Unit::Share);
    return parts;
}

void ListPanel::choosePart(Part part)
{
    m_question.what.part = part;
    ask(0);
}

void ListPanel::ask(std::int64_t offset)
{
    const LatestOnly::Ticket ticket = m_latest.take();
    ListRequest what = m_question.what;
    what.offset = offset;
    what.limit = kPageRows;
    if (offset == 0)
        m_state->setState({PanelState::Kind::Loading, tr("Looking up…"), {}});
    const auto answer = m_context.tasks.read(ticket.stop, [what, scope = m_question.scope, stop = ticket.stop](const Desk &desk) {
        return desk.list(what, scope, stop);
    });
    m_context.tasks.whenDone(answer, this, [this, ticket, offset](const Result<ListPage> &page) {
        if (!m_latest.isLast(ticket))
            return;
        if (page)
            take(page.value(), offset);
        else
            m_state->setState({PanelState::Kind::Error, describe(page.error()), tr("Try again")});
    });
}

void ListPanel::take(const ListPage &page, std::int64_t offset)
{
    if (offset == 0)
        m_model->reset(page, zone());
    else
        m_model->append(page);
    // Sorting a part of the rows would order nothing that a person could rely on.
    m_table->setSortingEnabled(m_model->rowCount() == m_model->total());
    const FigureEntry &entry = figureEntry(m_question.what.figure);
    m_count->setWords(m_context.words.items(entry.item, page.total));
    m_state->setState(page.total > 0 ? PanelState() : PanelState{PanelState::Kind::Empty, tr("Nothing stands here."), {}});
}

Zone ListPanel::zone() const { return m_context.figures.set() ? m_context.figures.set()->scope.zone : Zone(); }

void ListPanel::saveCsv()
{
    const QString name = QString::fromUtf8(figureEntry(m_question.what.figure).name.data()) + u".csv"_s;
    const auto path = m_context.prompts.saveFile(tr("Save the list"), name, tr("Tables (*.csv)"));
    if (!path)
        return;
    const StopToken stop;
    const auto answer = m_context.tasks.read(stop, [question = m_question, path = *path, stop](const Desk &desk) -> Status {
        const Result<ListPage> page = desk.list(question.what, question.scope, stop);
        return page ? writeWholeFile(path.toStdString(), listCsv(page.value())) : Status(page.error());
    });
    m_context.tasks.whenDone(answer, this, [this, path = *path](const Status &status) {
        emit saved(status ? fill(tr("Saved: %1"), {path}) : describe(status.error()));
    });
}

} // namespace attache
