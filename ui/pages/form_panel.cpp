#include "ui/pages/form_panel.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/safe_label.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

FormPanel::FormPanel(const QString &explanation, const QString &action, QWidget *parent)
    : QWidget(parent), m_form(new QFormLayout), m_action(new QPushButton(action)),
      m_complaint(new SafeLabel(TypeStep::Small, Ink::Waiting))
{
    auto *words = new SafeLabel(TypeStep::Small, Ink::Soft);
    words->setFit(SafeLabel::Fit::Wrap);
    words->setWords(explanation);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setVerticalSpacing(kGrid);
    m_complaint->setFit(SafeLabel::Fit::Wrap);
    m_complaint->setObjectName(u"complaint"_s);
    m_complaint->hide();
    m_action->setObjectName(u"submit"_s);
    m_action->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kCardGap);
    layout->addWidget(words);
    layout->addLayout(m_form);
    layout->addWidget(m_complaint);
    layout->addWidget(m_action, 0, Qt::AlignLeading);
    layout->addStretch();
    connect(m_action, &QPushButton::clicked, this, &FormPanel::submitted);
}

void FormPanel::complain(const QString &sentence)
{
    m_complaint->setWords(sentence);
    m_complaint->setVisible(!sentence.isEmpty());
}

void FormPanel::setBusy(bool busy) { m_action->setEnabled(!busy); }

void FormPanel::addField(const QString &words, QWidget *field)
{
    auto *above = new SafeLabel(TypeStep::Small);
    above->setWords(words);
    above->setBuddy(field);
    field->setAccessibleName(words);
    m_form->addRow(above, field);
}

} // namespace attache
