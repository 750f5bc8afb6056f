#include "ui/dialogs/period_dialog.h"

#include "ui/dialogs/local_dates.h"

#include <QDateEdit>
#include <QFormLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

QDateEdit *dateEdit(LocalDay day, const QString &objectName)
{
    auto *edit = new QDateEdit(toQDate(day));
    edit->setObjectName(objectName);
    edit->setCalendarPopup(true);
    edit->setLayoutDirection(Qt::LeftToRight); // right to left it would turn the parts of a date round
    edit->setDisplayFormat(u"d MMM yyyy"_s);
    return edit;
}

} // namespace

PeriodDialog::PeriodDialog(const DayRange &shown, QWidget *parent)
    : PlainDialog(tr("Own dates"), tr("Show"), parent), m_first(dateEdit(shown.first, u"firstDay"_s)),
      m_last(dateEdit(shown.second, u"lastDay"_s))
{
    auto *form = new QFormLayout;
    form->addRow(tr("First day"), m_first);
    form->addRow(tr("Last day"), m_last);
    body()->addLayout(form);
    const auto check = [this] { setActionEnabled(m_first->date() <= m_last->date()); };
    connect(m_first, &QDateEdit::dateChanged, this, check);
    connect(m_last, &QDateEdit::dateChanged, this, check);
}

DayRange PeriodDialog::range() const { return {fromQDate(m_first->date()), fromQDate(m_last->date())}; }

} // namespace attache
