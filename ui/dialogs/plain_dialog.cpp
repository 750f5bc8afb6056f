#include "ui/dialogs/plain_dialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/safe_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

PlainDialog::PlainDialog(const QString &title, const QString &action, QWidget *parent)
    : QDialog(parent), m_body(new QVBoxLayout)
{
    setWindowTitle(title);
    auto *head = new SafeLabel(TypeStep::PageTitle);
    head->setWords(title);
    head->setFit(SafeLabel::Fit::Wrap);

    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(action.isEmpty() ? tr("Close") : tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addStretch();
    buttons->addWidget(cancel);
    if (!action.isEmpty()) {
        m_action = new QPushButton(action);
        m_action->setObjectName(u"action"_s);
        m_action->setDefault(true);
        connect(m_action, &QPushButton::clicked, this, &QDialog::accept);
        buttons->addWidget(m_action);
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    layout->setSpacing(kCardGap);
    layout->addWidget(head);
    layout->addLayout(m_body, 1);
    layout->addLayout(buttons);
    setMinimumWidth(440);
}

void PlainDialog::say(const QString &sentence)
{
    auto *label = new SafeLabel(TypeStep::Body);
    label->setWords(sentence);
    label->setFit(SafeLabel::Fit::Wrap);
    m_body->addWidget(label);
}

void PlainDialog::setActionEnabled(bool enabled)
{
    if (m_action)
        m_action->setEnabled(enabled);
}

} // namespace attache
