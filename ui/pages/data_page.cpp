#include "ui/pages/data_page.h"

#include "core/models/account_model.h"
#include "core/models/calendar_words.h"
#include "core/models/connections_view.h"
#include "core/models/desk_tasks.h"
#include "core/models/display_text.h"
#include "core/models/error_words.h"
#include "core/models/figure_source.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/receipt_model.h"
#include "ui/pages/account_form.h"
#include "ui/pages/calendar_form.h"
#include "ui/pages/connect_form.h"
#include "ui/pages/connections_card.h"
#include "ui/pages/page_frame.h"
#include "ui/pages/post_form.h"
#include "ui/pages/receipt_panel.h"
#include "ui/pages/state_stack.h"
#include "ui/pages/zone_form.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/safe_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPanelWidth = 420;
constexpr int kTableHeight = 140;
constexpr int kHandleWidth = 220, kWhenWidth = 150, kCountWidth = 84;

SafeLabel *paragraph(QWidget *parent)
{
    auto *label = new SafeLabel(TypeStep::Body, Ink::Normal, parent);
    label->setFit(SafeLabel::Fit::Wrap);
    return label;
}

QPushButton *action(const QString &words, const QString &objectName, bool enabled)
{
    auto *button = new QPushButton(words);
    button->setObjectName(objectName);
    button->setEnabled(enabled);
    return button;
}

} // namespace

DataPage::DataPage(const PageContext &context, QWidget *parent)
    : DashboardPage(context, parent), m_accounts(new AccountModel(this)), m_receipts(new ReceiptModel(context.words, this)),
      m_accountTable(new DataTable), m_receiptTable(new DataTable)
{
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(kPageMargin, kCardGap, kPageMargin, kCardGap);
    row->setSpacing(kCardGap);
    row->addWidget(buildMain(), 8);
    m_side = buildSide();
    row->addWidget(m_side, 4);
    m_state = new StateStack(scrolled(content));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    connect(m_state, &StateStack::actionPressed, this, &DataPage::activate);
    connect(&this->context().figures, &FigureSource::changed, this, [this] {
        if (this->context().figures.state() == FigureSource::State::Ready && isVisible())
            activate();
    });
}

QWidget *DataPage::buildMain()
{
    auto *main = new QWidget;
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kCardGap);
    column->addWidget(buildAccounts(), 4);
    column->addWidget(buildImports(), 5);
    return main;
}

Card *DataPage::buildAccounts()
{
    auto *card = new Card(tr("Accounts"));
    m_accountTable->setObjectName(u"accountTable"_s);
    m_accountTable->setAccessibleName(tr("Accounts"));
    m_accountTable->setSource(m_accounts, AccountModel::SortRole);
    m_accountTable->setForeign(int(AccountModel::Column::Handle));
    m_accountTable->setStretch(int(AccountModel::Column::Name));
    m_accountTable->horizontalHeader()->resizeSection(int(AccountModel::Column::Handle), kHandleWidth);
    m_accountTable->setMinimumHeight(kTableHeight);
    auto *add = action(tr("Add an account…"), u"addAccount"_s, !context().readOnly);
    card->trailing()->addWidget(add);
    card->body()->addWidget(m_accountTable, 1);
    connect(add, &QPushButton::clicked, this, &DataPage::openAccountForm);
    return card;
}

Card *DataPage::buildImports()
{
    using Column = ReceiptModel::Column;
    auto *card = new Card(tr("Imports"));
    m_receiptTable->setObjectName(u"receiptTable"_s);
    m_receiptTable->setAccessibleName(tr("Imports"));
    m_receiptTable->setSource(m_receipts, ReceiptModel::SortRole);
    m_receiptTable->setStretch(int(Column::File));
    m_receiptTable->horizontalHeader()->resizeSection(int(Column::When), kWhenWidth);
    for (Column column : {Column::Read, Column::Stored, Column::Updated, Column::Duplicate, Column::Refused}) {
        m_receiptTable->setNumeric(int(column));
        m_receiptTable->horizontalHeader()->resizeSection(int(column), kCountWidth);
    }
    m_receiptTable->setMinimumHeight(kTableHeight);
    m_receipt = scrolled(new QWidget);
    m_receipt->setObjectName(u"receipt"_s);
    auto *byHand = action(tr("Add a post by hand…"), u"addPost"_s, !context().readOnly);
    auto *import = action(tr("Import files…"), u"importFiles"_s, !context().readOnly);
    card->trailing()->addWidget(byHand);
    card->trailing()->addWidget(import);
    card->body()->addWidget(m_receiptTable, 1);
    card->body()->addWidget(hairline(card));
    card->body()->addWidget(m_receipt, 1);
    connect(import, &QPushButton::clicked, this, &DataPage::importWanted);
    connect(byHand, &QPushButton::clicked, this, &DataPage::openPostForm);
    connect(m_receiptTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DataPage::showReceipt);
    return card;
}

QWidget *DataPage::buildSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kCardGap);
    auto *zoneCard = new Card(tr("Time zone of days"));
    auto *change = action(tr("Change…"), u"changeZone"_s, !context().readOnly);
    change->setAccessibleName(tr("Change the time zone of days"));
    zoneCard->trailing()->addWidget(change);
    m_zone = paragraph(zoneCard);
    zoneCard->body()->addWidget(m_zone);
    auto *gapCard = new Card(tr("Gaps"));
    gapCard->setCaption(tr("Where we know nothing of an account. Figures say so."));
    m_gaps = paragraph(gapCard);
    gapCard->body()->addWidget(m_gaps);
    gapCard->body()->addStretch();
    column->addWidget(buildConnections());
    column->addWidget(zoneCard);
    column->addWidget(buildHours());
    column->addWidget(gapCard, 1);
    connect(change, &QPushButton::clicked, this, &DataPage::openZoneForm);
    return side;
}

Card *DataPage::buildHours()
{
    auto *card = new Card(tr("Working hours"));
    card->setCaption(tr("Used only where a figure says so; everything else counts round the clock."));
    const auto add = [&](const QString &title, ClockKind clock, const QString &objectName) {
        auto *head = new QHBoxLayout;
        auto *change = action(tr("Change…"), objectName, !context().readOnly);
        change->setAccessibleName(fill(tr("Change: %1"), {title}));
        head->addWidget(sectionTitle(title, card), 1);
        head->addWidget(change);
        auto *hours = paragraph(card);
        card->body()->addWidget(hairline(card));
        card->body()->addLayout(head);
        card->body()->addWidget(hours);
        connect(change, &QPushButton::clicked, this, [this, clock] { openCalendarForm(clock); });
        return hours;
    };
    m_host = add(tr("Our office hours"), ClockKind::Host, u"changeHost"_s);
    m_duty = add(tr("When on duty"), ClockKind::Duty, u"changeDuty"_s);
    return card;
}

QList<QWidget *> DataPage::panes() const { return {m_accountTable, m_receiptTable, m_side}; }

void DataPage::activate()
{
    const LatestOnly::Ticket ticket = m_latest.take();
    const auto answer = context().tasks.read(ticket.stop, [](const Desk &desk) { return workspaceFacts(desk); });
    context().tasks.whenDone(answer, this, [this, ticket](const Result<WorkspaceFacts> &facts) {
        if (!m_latest.isLast(ticket))
            return;
        if (facts)
            refresh(facts.value());
        else
            m_state->setState({PanelState::Kind::Error, describe(facts.error()), tr("Try again")});
    });
}

void DataPage::refresh(const WorkspaceFacts &facts)
{
    m_state->setState({});
    m_facts = facts;
    m_accounts->reset(facts.accounts);
    m_connections->show(connectionsView(facts.connections, context().words, facts.zone, context().demonstration));
    m_receipts->reset(facts.receipts, facts.zone);
    m_receiptTable->setCurrentIndex(m_receiptTable->model()->index(0, 0)); // selectRow() fails right to left
    showReceipt();
    m_zone->setWords(QString::fromStdString(facts.zone.name()));
    m_host->setWords(hoursWords(facts.host));
    m_duty->setWords(hoursWords(facts.duty));
    QStringList gaps;
    for (const Gap &gap : facts.gaps)
        gaps << gapWords(gap);
    m_gaps->setWords(gaps.isEmpty() ? tr("None known.") : gaps.join(u'\n'));
}

QString DataPage::hoursWords(const std::optional<Calendar> &calendar) const
{
    if (!calendar)
        return tr("Not known yet.");
    QStringList lines = weekText(*calendar, context().words);
    const auto holidays = std::int64_t(calendar->holidays.size());
    lines << fill(tr("%1, %2 holiday(s)", nullptr, pluralNumber(holidays)),
                  {isolated(calendar->zone), context().words.count(holidays)});
    return lines.join(u'\n');
}

void DataPage::showReceipt()
{
    const QModelIndex row = m_receiptTable->sourceIndex(m_receiptTable->currentIndex());
    QList<ReceiptView> shown;
    if (row.isValid())
        shown << receiptView(m_receipts->receipt(row.row()), context().words, m_facts.zone);
    m_receipt->setWidget(new ReceiptPanel(shown));
    m_receipt->widget()->setAutoFillBackground(false);
}

QString DataPage::gapWords(const Gap &gap) const { return context().words.gap(gap, m_facts.zone); }

template <class Write>
void DataPage::write(FormPanel *form, Write act)
{
    form->setBusy(true);
    const auto answer = context().tasks.write(StopToken(), std::move(act));
    context().tasks.whenDone(answer, form, [this, form](const Status &status) {
        form->setBusy(false);
        if (!status)
            return form->complain(describe(status.error()));
        emit panelDone();
        emit workspaceChanged();
        activate();
    });
}

void DataPage::openAccountForm()
{
    auto *form = new AccountForm;
    connect(form, &FormPanel::submitted, this, [this, form] {
        const Account account = form->account();
        if (account.key.handle.empty() || account.key.platform.empty())
            return form->complain(tr("Write the account's name and its platform."));
        write(form, [account](Desk &desk) { return desk.addAccount(account); });
    });
    emit panelWanted(tr("Add an account"), form, kPanelWidth);
}

void DataPage::openPostForm()
{
    const Instant now = context().figures.set() ? context().figures.set()->scope.now : Instant();
    auto *form = new PostForm(m_facts.zone, now);
    connect(form, &FormPanel::submitted, this, [this, form] {
        const auto post = form->post();
        if (!post)
            return form->complain(tr("Write who wrote it, and what."));
        write(form, [post = *post](Desk &desk) { return desk.addPost(post); });
    });
    emit panelWanted(tr("Add a post by hand"), form, kPanelWidth);
}

void DataPage::openZoneForm()
{
    auto *form = new ZoneForm(m_facts.zone.name());
    connect(form, &FormPanel::submitted, this,
            [this, form] { write(form, [zone = form->zone()](Desk &desk) { return desk.setZone(zone); }); });
    emit panelWanted(tr("Time zone of days"), form, kPanelWidth);
}

void DataPage::openCalendarForm(ClockKind clock)
{
    auto *form = new CalendarForm(clock == ClockKind::Host ? m_facts.host : m_facts.duty, m_facts.zone, context().words);
    connect(form, &FormPanel::submitted, this, [this, form, clock] {
        if (const auto calendar = form->calendar())
            write(form, [clock, calendar = *calendar](Desk &desk) { return desk.setCalendar(clock, calendar); });
    });
    emit panelWanted(clock == ClockKind::Host ? tr("Our office hours") : tr("When on duty"), form, kPanelWidth);
}

} // namespace attache
