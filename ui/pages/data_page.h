#pragma once

#include "core/base/result.h"
#include "core/models/latest_only.h"
#include "core/models/workspace_facts.h"
#include "ui/pages/dashboard_page.h"

class QScrollArea;

namespace attache {

class AccountModel;
class Card;
class DataTable;
class Desk;
class FormPanel;
class ReceiptModel;
class SafeLabel;
class StateStack;

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

private:
    QWidget *buildMain();
    QWidget *buildSide();
    Card *buildAccounts();
    Card *buildImports();
    Card *buildHours();
    void refresh(const WorkspaceFacts &facts);
    QString hoursWords(const std::optional<Calendar> &calendar) const;
    void showReceipt();
    QString gapWords(const Gap &gap) const;
    void openAccountForm();
    void openPostForm();
    void openZoneForm();
    void openCalendarForm(ClockKind clock);
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
    QWidget *m_side = nullptr;
    SafeLabel *m_zone = nullptr, *m_host = nullptr, *m_duty = nullptr, *m_gaps = nullptr;
};

} // namespace attache
