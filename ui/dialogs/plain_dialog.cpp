#include "ui/dialogs/plain_dialog.h"

#include "ui/dialogs/focus_walk.h"
#include "ui/theme/theme.h"
#include "ui/widgets/safe_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

PlainDialog::PlainDialog(const QString &title, const QString &action, QWidget *parent)
    : QDialog(parent), m_body(new QVBoxLayout), m_cancel(new QPushButton)
{
    setWindowTitle(title);
    auto *head = new SafeLabel(TypeStep::PageTitle);
    head->setWords(title);
    head->setFit(SafeLabel::Fit::Wrap);

    auto *buttons = new QHBoxLayout;
    m_cancel->setText(action.isEmpty() ? tr("Close") : tr("Cancel"));
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
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

void PlainDialog::showEvent(QShowEvent *event)
{
    // Wrapped paragraphs tell their height only once the width is known.
    const int width = qMax(minimumWidth(), sizeHint().width());
    resize(width, qMax(sizeHint().height(), layout()->totalHeightForWidth(width)));
    tabInReadingOrder(*this);
    QWidget *first = focusableIn(*this).first();
    (first == m_cancel && m_action ? m_action : first)->setFocus(Qt::OtherFocusReason);
    QDialog::showEvent(event);
}

void PlainDialog::setActionEnabled(bool enabled)
{
    if (m_action)
        m_action->setEnabled(enabled);
}

} // namespace attache
