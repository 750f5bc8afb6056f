#include "ui/shell/scope_bar.h"

#include "core/models/figure_words.h"
#include "ui/shell/scope_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/safe_label.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 60;

// Text of an action, where an ampersand would become a key.
QString menuText(QString words) { return words.replace(u'&', u"&&"_s); }

// Where a menu of that width opens: under the chip, from its leading edge.
QPoint below(const QWidget &chip, int menuWidth)
{
    const int x = chip.isRightToLeft() ? chip.width() - menuWidth : 0;
    return chip.mapToGlobal(QPoint(x, chip.height() + 2));
}

template <class Chosen>
void addChoice(QMenu &menu, const QString &words, bool checked, QObject *context, Chosen chosen)
{
    QAction *action = menu.addAction(menuText(words));
    action->setCheckable(true);
    action->setChecked(checked);
    QObject::connect(action, &QAction::triggered, context, chosen);
}

} // namespace

ScopeBar::ScopeBar(const FigureWords &words, UserPrompts &prompts, QWidget *parent)
    : QWidget(parent),
      m_words(words),
      m_prompts(prompts),
      m_title(new SafeLabel(TypeStep::PageTitle)),
      m_mark(new SafeLabel(TypeStep::Caption, Ink::Them)),
      m_chips(new QWidget),
      m_views(new Chip(tr("Saved views")))
{
    setFixedHeight(kHeight);
    m_title->setObjectName(u"pageTitle"_s);
    m_mark->setObjectName(u"demonstration"_s);
    m_mark->setFit(SafeLabel::Fit::Elide);
    m_mark->hide();
    auto *heading = new QVBoxLayout;
    heading->setSpacing(0);
    heading->addStretch();
    heading->addWidget(m_title);
    heading->addWidget(m_mark);
    heading->addStretch();
    auto *chips = new QHBoxLayout(m_chips);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(kGrid);
    m_account = addChip(tr("Accounts"), u"accountsChip"_s, &ScopeBar::fillAccounts);
    m_period = addChip(tr("Period"), u"periodChip"_s, &ScopeBar::fillPeriods);
    m_compare = addChip(tr("Compared with"), u"compareChip"_s, &ScopeBar::fillCompare);
    m_clock = addChip(tr("Time counted"), u"clockChip"_s, &ScopeBar::fillClocks);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kPageMargin, 0, kPageMargin, 0);
    row->setSpacing(kCardGap);
    row->addLayout(heading, 1);
    row->addWidget(m_chips);
    row->addWidget(m_views);
    m_views->setObjectName(u"viewsChip"_s);
    m_views->setValue(tr("Views"));
    connect(m_views, &Chip::clicked, this, &ScopeBar::viewsWanted);
    showWords();
}

Chip *ScopeBar::addChip(const QString &what, const QString &objectName, void (ScopeBar::*fill)(QMenu &))
{
    auto *chip = new Chip(what);
    chip->setObjectName(objectName);
    chip->setAccessibleDescription(tr("Opens a menu"));
    auto *menu = new QMenu(chip);
    connect(chip, &Chip::clicked, this, [this, chip, menu, fill] {
        menu->clear();
        (this->*fill)(*menu);
        menu->popup(below(*chip, menu->sizeHint().width()));
    });
    m_chips->layout()->addWidget(chip);
    return chip;
}

void ScopeBar::setTitle(const QString &title) { m_title->setWords(title); }

void ScopeBar::setPeriodShown(bool shown) { m_chips->setVisible(shown); }

void ScopeBar::setAccounts(const std::vector<Account> &accounts) { m_accounts = accounts; }

void ScopeBar::setDemonstration(const QString &mark)
{
    m_mark->setWords(mark);
    m_mark->setVisible(!mark.isEmpty());
}

void ScopeBar::setChoice(const ScopeChoice &choice)
{
    m_choice = choice;
    showWords();
}

void ScopeBar::showScope(const Scope &scope)
{
    m_scope = scope;
    showWords();
}

LocalDay ScopeBar::today() const { return m_scope ? m_scope->zone.dayOf(m_scope->now) : LocalDay(); }

void ScopeBar::showWords()
{
    m_account->setValue(m_scope ? m_words.accounts(*m_scope) : allAccountsWords());
    m_period->setValue(m_scope ? m_words.period(m_scope->window, m_scope->zone) : periodWords(m_choice.period));
    m_compare->setValue(m_scope && m_scope->previous ? comparedWords(*m_scope, m_words) : compareWords(Compare::None));
    m_clock->setValue(m_words.clock(m_choice.clock));
}

void ScopeBar::fillAccounts(QMenu &menu)
{
    addChoice(menu, allAccountsWords(), m_choice.accounts.empty(), this, [this] {
        ScopeChoice choice = m_choice;
        choice.accounts.clear();
        change(choice);
    });
    menu.addSeparator();
    for (const Account &account : m_accounts) {
        if (account.kind != AccountKind::Own)
            continue;
        const std::string key = account.key.platform + ":" + account.key.handle;
        const bool chosen = std::find(m_choice.accounts.begin(), m_choice.accounts.end(), key) != m_choice.accounts.end();
        addChoice(menu, m_words.account(account.key), chosen, this, [this, key] { toggleAccount(key); });
    }
}

void ScopeBar::toggleAccount(const std::string &account)
{
    ScopeChoice choice = m_choice;
    if (std::erase(choice.accounts, account) == 0)
        choice.accounts.push_back(account);
    change(choice);
}

void ScopeBar::fillPeriods(QMenu &menu)
{
    for (const Period period : kPeriods)
        addChoice(menu, periodWords(period), m_choice.period == period, this, [this, period] { choosePeriod(period); });
}

void ScopeBar::choosePeriod(Period period)
{
    ScopeChoice choice = m_choice;
    choice.period = period;
    if (period == Period::OwnDates) {
        const DayRange month(today() - std::chrono::days(27), today());
        choice.ownDates = m_prompts.ownDates(m_choice.ownDates.value_or(month));
        if (!choice.ownDates)
            return;
    }
    change(choice);
}

void ScopeBar::fillCompare(QMenu &menu)
{
    for (const Compare compare : {Compare::Previous, Compare::Month, Compare::Year, Compare::None})
        addChoice(menu, compareWords(compare), m_choice.compare == compare, this, [this, compare] {
            ScopeChoice choice = m_choice;
            choice.compare = compare;
            change(choice);
        });
}

void ScopeBar::fillClocks(QMenu &menu)
{
    for (const ClockKind clock : {ClockKind::Wall, ClockKind::Host, ClockKind::Duty})
        addChoice(menu, m_words.clock(clock), m_choice.clock == clock, this, [this, clock] {
            ScopeChoice choice = m_choice;
            choice.clock = clock;
            change(choice);
        });
}

void ScopeBar::change(const ScopeChoice &choice)
{
    if (choice == m_choice && choice.period != Period::OwnDates)
        return;
    m_choice = choice;
    emit choiceChanged();
}

void ScopeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeOf(*this).colours.line);
}

} // namespace attache
