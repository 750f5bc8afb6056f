#include "ui/pages/inbox/action_bar.h"

#include "core/models/fill.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/safe_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <array>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualWidth = 560;
constexpr std::array kFirst{InboxAct::CopyAndOpen, InboxAct::Answered, InboxAct::Reopen, InboxAct::Clearance};
constexpr std::array kOthers{InboxAct::TooLate, InboxAct::Leave,     InboxAct::Promise,    InboxAct::Subject,
                             InboxAct::Give,    InboxAct::Note,      InboxAct::WrongClaim, InboxAct::Thanks,
                             InboxAct::Spam,    InboxAct::Duplicate, InboxAct::Example,    InboxAct::History};

} // namespace

ActionBar::ActionBar(QWidget *parent) : QWidget(parent), m_hint(new SafeLabel(TypeStep::Caption, Ink::Soft))
{
    m_hint->setFit(SafeLabel::Fit::Elide);
    m_hint->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *first = new QHBoxLayout;
    first->setSpacing(kGrid);
    for (const InboxAct act : kFirst)
        addButton(*first, act);
    first->addWidget(m_hint, 1);
    auto *others = new QWidget;
    auto *flow = new FlowLayout(others, kGrid);
    for (const InboxAct act : kOthers)
        addButton(*flow, act);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    others->setSizePolicy(policy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addLayout(first);
    column->addWidget(others);
    m_buttons.value(int(InboxAct::CopyAndOpen))->setDefault(true);
    setOutOfQueue(false);
    setChosen(1, {});
}

QSize ActionBar::minimumSizeHint() const
{
    const int width = qMax(this->width(), themeOf(*this).px(kUsualWidth));
    return {QWidget::minimumSizeHint().width(), heightForWidth(width)};
}

KeyButton *ActionBar::addButton(QLayout &row, InboxAct act)
{
    auto *button = new KeyButton(inboxKeyShown(act), inboxKeyWords(act));
    button->setObjectName(u"act_%1"_s.arg(inboxKeyShown(act)));
    connect(button, &KeyButton::clicked, this, [this, act] { emit acted(act); });
    row.addWidget(button);
    m_buttons.insert(int(act), button);
    return button;
}

void ActionBar::setPlatform(const QString &platform)
{
    m_buttons.value(int(InboxAct::CopyAndOpen))->setWords(fill(tr("copy and open on %1"), {platform}));
}

void ActionBar::setChosen(qint64 count, const QString &words)
{
    m_hint->setWords(count > 1 ? words : fill(tr("%1 next · Ctrl+Z takes anything back"), {inboxKeyShown(InboxAct::Next)}));
    m_hint->setInk(count > 1 ? Ink::Us : Ink::Soft);
}

void ActionBar::setReadOnly(bool readOnly)
{
    for (auto button = m_buttons.cbegin(); button != m_buttons.cend(); ++button)
        if (button.key() != int(InboxAct::CopyAndOpen) && button.key() != int(InboxAct::History))
            button.value()->setEnabled(!readOnly);
}

void ActionBar::setOutOfQueue(bool out)
{
    m_buttons.value(int(InboxAct::Answered))->setVisible(!out);
    m_buttons.value(int(InboxAct::Reopen))->setVisible(out);
}

} // namespace attache
