#pragma once

#include "core/domain/account.h"
#include "core/domain/figure.h"
#include "ui/shell/scope_choice.h"

#include <QWidget>

class QMenu;

namespace attache {

class Chip;
class FigureWords;
class SafeLabel;

// Title of the page, and beside it what its figures are of: accounts, period, compared with, time counted.
class ScopeBar final : public QWidget {
    Q_OBJECT
public:
    ScopeBar(const FigureWords &words, UserPrompts &prompts, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setPeriodShown(bool shown);
    void setAccounts(const std::vector<Account> &accounts); // all; ours are offered
    void setDemonstration(const QString &mark);             // empty: real data
    void setChoice(const ScopeChoice &choice);
    const ScopeChoice &choice() const { return m_choice; }
    // The scope as it was resolved: the chips say its dates.
    void showScope(const Scope &scope);
    LocalDay today() const;

signals:
    void choiceChanged();
    void viewsWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Chip *addChip(const QString &what, const QString &objectName, void (ScopeBar::*fill)(QMenu &));
    void fillAccounts(QMenu &menu);
    void fillPeriods(QMenu &menu);
    void fillCompare(QMenu &menu);
    void fillClocks(QMenu &menu);
    void toggleAccount(const std::string &account);
    void choosePeriod(Period period);
    void change(const ScopeChoice &choice);
    void showWords();

    const FigureWords &m_words;
    UserPrompts &m_prompts;
    ScopeChoice m_choice;
    std::vector<Account> m_accounts;
    std::optional<Scope> m_scope;
    SafeLabel *m_title, *m_mark;
    QWidget *m_chips;
    Chip *m_views;
    Chip *m_account, *m_period, *m_compare, *m_clock;
};

} // namespace attache
