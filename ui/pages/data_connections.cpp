#include "core/models/connection_words.h"
#include "core/models/connections_view.h"
#include "core/models/desk_tasks.h"
#include "core/models/display_text.h"
#include "core/models/error_words.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/sync_runner.h"
#include "ui/dialogs/user_prompts.h"
#include "ui/pages/connect_form.h"
#include "ui/pages/connections_card.h"
#include "ui/pages/data_page.h"
#include "ui/pages/page_frame.h"
#include "ui/pages/privacy_panel.h"

#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace attache {

// The part of the Data page that is about connections.

namespace {

constexpr int kPanelWidth = 420;

const Connection *connectionNamed(const WorkspaceFacts &facts, const std::string &name)
{
    const auto &all = facts.connections;
    const auto it = std::find_if(all.begin(), all.end(), [&](const Connection &one) { return one.name == name; });
    return it == all.end() ? nullptr : &*it;
}

constexpr int kLookSeconds = 60;
constexpr Millis kBetween = std::chrono::minutes(10); // how young posts are looked at

bool isDue(const Connection &connection, const std::map<std::string, Instant> &tried, Instant now)
{
    if (connection.state == ConnectionState::Expired || (connection.until && *connection.until > now))
        return false;
    const auto last = tried.find(connection.name);
    const bool recent = connection.lastSuccess && now - *connection.lastSuccess < kBetween;
    return !recent && (last == tried.end() || now - last->second >= kBetween);
}

} // namespace

void DataPage::startIdleWork()
{
    if (context().readOnly || context().demonstration)
        return;
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &DataPage::syncWhatIsDue);
    timer->start(kLookSeconds * 1000);
}

// Nothing where nothing is connected; the network is not touched then.
void DataPage::syncWhatIsDue()
{
    if (m_sync && m_sync->isBusy())
        return;
    const auto answer = context().tasks.read(StopToken(), [](const Desk &desk) { return desk.connections().all(); });
    context().tasks.whenDone(answer, this, [this](const Result<std::vector<Connection>> &all) {
        const auto now = SystemClock().now();
        for (const auto &connection : all ? *all : std::vector<Connection>())
            if (isDue(connection, m_tried, now)) {
                m_tried[connection.name] = now;
                runner().sync(connection.name, false);
            }
    });
}

Card *DataPage::buildConnections()
{
    m_connections = new ConnectionsCard(context().readOnly);
    connect(m_connections, &ConnectionsCard::connectWanted, this, [this] { openConnectForm({}); });
    connect(m_connections, &ConnectionsCard::signInWanted, this, &DataPage::openConnectForm);
    connect(m_connections, &ConnectionsCard::privacyWanted, this, &DataPage::openPrivacy);
    connect(m_connections, &ConnectionsCard::forgetWanted, this, &DataPage::forgetConnection);
    connect(m_connections, &ConnectionsCard::syncWanted, this, [this](const std::string &name) {
        m_connections->setSentence({});
        m_connections->setProgress(tr("Asking…"));
        runner().sync(name, true);
    });
    connect(m_connections, &ConnectionsCard::stopWanted, this, [this] { runner().stop(); });
    return m_connections;
}

SyncRunner &DataPage::runner()
{
    if (m_sync)
        return *m_sync;
    m_sync = new SyncRunner(context().tasks.desk(), this);
    connect(m_sync, &SyncRunner::progressed, this, &DataPage::showProgress);
    connect(m_sync, &SyncRunner::connected, this, &DataPage::takeConnected);
    connect(m_sync, &SyncRunner::synced, this, &DataPage::takeSynced);
    return *m_sync;
}

void DataPage::openConnectForm(const std::string &known)
{
    const auto *connection = connectionNamed(m_facts, known);
    auto *form = new ConnectForm(connection ? std::optional(*connection) : std::nullopt);
    m_connecting = form;
    connect(form, &FormPanel::submitted, this, [this, form] {
        if (const auto lack = form->lack(); !lack.isEmpty())
            return form->complain(lack);
        form->complain({});
        form->setBusy(true);
        runner().connectTo(form->wish());
        form->forgetSecret();
    });
    emit panelWanted(connection ? tr("Sign in again") : tr("Connect a platform"), form, kPanelWidth);
}

void DataPage::takeConnected(const Result<ConnectOutcome> &outcome)
{
    const bool let = outcome && outcome->connection;
    if (m_connecting) {
        m_connecting->setBusy(false);
        if (!outcome)
            return m_connecting->complain(describe(outcome.error()));
        if (!let)
            return m_connecting->complain(faultSentence(outcome->fault, tr("The server")));
        emit panelDone();
    }
    if (!let)
        return;
    m_connections->setSentence(outcome->kept == TokenVault::Kept::ForThisRun
                                   ? tr("No keychain answers here: the token is kept until the program ends.")
                                   : QString());
    m_connections->setProgress(tr("Asking…"));
    runner().sync(outcome->connection->name, true);
    activate();
}

void DataPage::showProgress(const SyncProgress &progress)
{
    if (progress.waitingUntil)
        return m_connections->setProgress(
            fill(tr("Waiting for a limit until %1"), {context().words.moment(*progress.waitingUntil, m_facts.zone)}));
    m_connections->setProgress(
        fill(tr("Asked %1 times, %2 new posts: %3"),
             {context().words.count(progress.calls), context().words.count(progress.stored), sourceWord(progress.source)}));
}

void DataPage::takeSynced(const Result<SyncReceipt> &receipt)
{
    m_connections->setProgress({});
    if (!receipt) {
        m_connections->setSentence(describe(receipt.error()));
        return;
    }
    m_connections->setSentence(fill(tr("%1 new, %2 changed, %3 known already, %4 taken away by their authors."),
                                    {context().words.count(receipt->sum(&SourceReceipt::stored)),
                                     context().words.count(receipt->sum(&SourceReceipt::updated)),
                                     context().words.count(receipt->sum(&SourceReceipt::duplicate)),
                                     context().words.count(receipt->sum(&SourceReceipt::gone))}));
    emit workspaceChanged();
    activate();
}

void DataPage::openPrivacy()
{
    auto *area = scrolled(new PrivacyPanel(privacyView(m_facts.connections)));
    emit panelWanted(tr("Who is called, and when"), area, kPanelWidth);
}

void DataPage::forgetConnection(const std::string &name)
{
    if (!context().prompts.confirm(tr("Forget this connection?"),
                                   tr("Its token is forgotten. What was collected stays. It can be connected again."),
                                   tr("Forget")))
        return;
    const auto answer = context().tasks.write(StopToken(), [name](Desk &desk) { return desk.connections().disconnect(name); });
    context().tasks.whenDone(answer, this, [this](const Status &status) {
        m_connections->setSentence(status ? QString() : describe(status.error()));
        activate();
    });
}

} // namespace attache
