#pragma once

#include "core/base/result.h"
#include "core/desk/sync/connections.h"
#include "core/models/latest_only.h"
#include "core/models/workspace_facts.h"
#include "ui/pages/dashboard_page.h"

#include <QPointer>

#include <map>

class QScrollArea;

namespace attache {

class AccountModel;
class Card;
class ConnectForm;
class ConnectionsCard;
class DataTable;
class Desk;
class FormPanel;
class ReceiptModel;
class SafeLabel;
class StateStack;
class SyncRunner;

// Whose accounts, which files with their receipts, when we work, what is missing.
class DataPage final : public DashboardPage {
    Q_OBJECT
public:
    explicit DataPage(const PageContext &context, QWidget *parent = nullptr);

    PageId id() const override { return PageId::Data; }
    QString title() const override { return tr("Data"); }
    bool usesPeriod() const override { return false; }
    void activate() override;
    QList<QWidget *> panes() const override;
    void startIdleWork() override; // keeps the connections current

private:
    QWidget *buildMain();
    QWidget *buildSide();
    Card *buildAccounts();
    Card *buildImports();
    Card *buildHours();
    Card *buildConnections();
    void refresh(const WorkspaceFacts &facts);
    SyncRunner &runner();
    QString hoursWords(const std::optional<Calendar> &calendar) const;
    void showReceipt();
    QString gapWords(const Gap &gap) const;
    void openAccountForm();
    void openPostForm();
    void openZoneForm();
    void openCalendarForm(ClockKind clock);
    void openConnectForm(const std::string &known);
    void openPrivacy();
    void syncWhatIsDue();
    void forgetConnection(const std::string &name);
    void showProgress(const SyncProgress &progress);
    void takeConnected(const Result<ConnectOutcome> &outcome);
    void takeSynced(const Result<SyncReceipt> &receipt);
    // Writes, then closes the panel and reads anew; a refusal is said in the form.
    template <class Write>
    void write(FormPanel *form, Write act);

    LatestOnly m_latest;
    WorkspaceFacts m_facts;
    AccountModel *m_accounts;
    ReceiptModel *m_receipts;
    DataTable *m_accountTable;
    DataTable *m_receiptTable;
    QScrollArea *m_receipt = nullptr; // the chosen one, opened in full
    StateStack *m_state = nullptr;
    ConnectionsCard *m_connections = nullptr;
    SyncRunner *m_sync = nullptr; // made when something is connected or synced first
    QPointer<ConnectForm> m_connecting;
    std::map<std::string, Instant> m_tried; // when a connection was last asked by itself
    QWidget *m_side = nullptr;
    SafeLabel *m_zone = nullptr, *m_host = nullptr, *m_duty = nullptr, *m_gaps = nullptr;
};

} // namespace attache
