#include "ui/shell/welcome_page.h"

#include "core/models/labels.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/safe_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 460;

SafeLabel *words(TypeStep step, Ink ink, const QString &text)
{
    auto *label = new SafeLabel(step, ink);
    label->setFit(SafeLabel::Fit::Wrap);
    label->setWords(text);
    return label;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent) : QWidget(parent), m_said(words(TypeStep::Small, Ink::Waiting, {}))
{
    auto *card = new Card;
    card->setFixedWidth(themeOf(*this).px(kWidth));
    QVBoxLayout &column = *card->body();
    column.addWidget(words(TypeStep::PageTitle, Ink::Normal, u"Attaché"_s));
    column.addWidget(words(TypeStep::Body, Ink::Soft, tr("Do we sustain the conversation, and where does our word go?")));
    m_said->setObjectName(u"welcomeSaid"_s);
    m_said->hide();
    column.addWidget(m_said);
    column.addSpacing(kGrid);
    addChoice(column, ActionId::OpenWorkspace, tr("Open a workspace"), tr("A file that ends in .attache"))->setDefault(true);
    addChoice(column, ActionId::CreateWorkspace, tr("Create a workspace"), creationNotice());
    addChoice(column, ActionId::OpenDemonstration, tr("Open the demonstration"),
              tr("An invented embassy with invented people, to look around."));
    auto *row = new QHBoxLayout; // not Qt::AlignHCenter: that would ask for no height for the width
    row->addStretch();
    row->addWidget(card);
    row->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addLayout(row);
    outer->addStretch(3);
}

QPushButton *WelcomePage::addChoice(QVBoxLayout &column, ActionId what, const QString &title, const QString &explanation)
{
    auto *button = new QPushButton(title);
    button->setAccessibleDescription(explanation);
    m_choices << button;
    column.addSpacing(kGrid);
    column.addWidget(button);
    column.addWidget(words(TypeStep::Caption, Ink::Soft, explanation));
    connect(button, &QPushButton::clicked, this, [this, what] { emit asked(what); });
    return button;
}

void WelcomePage::say(const QString &sentence)
{
    m_said->setWords(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void WelcomePage::setBusy(bool busy)
{
    for (QPushButton *choice : m_choices)
        choice->setEnabled(!busy);
}

} // namespace attache
