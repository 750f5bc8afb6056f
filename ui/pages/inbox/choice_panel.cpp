#include "ui/pages/inbox/choice_panel.h"

#include "core/domain/subject.h"
#include "core/models/subject_words.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/safe_label.h"

#include <QGridLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace attache {

ChoicePanel::ChoicePanel(const QString &explanation, const QList<Choice> &choices, QWidget *parent) : QWidget(parent)
{
    auto *words = new SafeLabel(TypeStep::Small, Ink::Soft);
    words->setFit(SafeLabel::Fit::Wrap);
    words->setWords(explanation);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(kCardGap);
    grid->setVerticalSpacing(kGrid);
    grid->setColumnStretch(1, 1);
    for (const Choice &choice : choices) {
        auto *button = new KeyButton(choice.key, choice.words);
        button->setAccessibleDescription(choice.rule);
        auto *rule = new SafeLabel(TypeStep::Caption, Ink::Soft);
        rule->setFit(SafeLabel::Fit::Wrap);
        rule->setWords(choice.rule);
        const int row = grid->rowCount();
        grid->addWidget(button, row, 0);
        grid->addWidget(rule, row, 1);
        const auto choose = [this, value = choice.value] { emit chosen(value); };
        connect(button, &KeyButton::clicked, this, choose);
        auto *key = new QShortcut(QKeySequence(choice.key), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, choose);
        if (!m_first)
            m_first = button;
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kCardGap);
    column->addWidget(words);
    column->addLayout(grid);
    column->addStretch();
}

QList<ChoicePanel::Choice> ChoicePanel::subjects()
{
    QList<Choice> choices;
    for (const Subject &subject : attache::subjects())
        choices << Choice{QString::number((choices.size() + 1) % 10), subjectWords(subject.code), subjectRule(subject.code),
                          QString::fromUtf8(subject.code.data(), qsizetype(subject.code.size()))};
    return choices;
}

QList<ChoicePanel::Choice> ChoicePanel::examples()
{
    return {{QStringLiteral("1"), tr("to copy"), tr("worth doing like this again"), QStringLiteral("copy")},
            {QStringLiteral("2"), tr("to discuss"), tr("worth talking about with the team"), QStringLiteral("discuss")}};
}

void ChoicePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QMetaObject::invokeMethod( // what opens a panel gives its cross the focus; this comes after that
        this, [this] { m_first->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
}

} // namespace attache
