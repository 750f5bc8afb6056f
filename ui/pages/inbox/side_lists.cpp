#include "ui/pages/inbox/side_lists.h"

#include "ui/widgets/data_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

enum Which { AllLines, OnExpired, Without };

QPushButton *actionIn(QHBoxLayout &row, const QString &words, const QString &name)
{
    auto *button = new QPushButton(words);
    button->setObjectName(name);
    button->setAutoDefault(false);
    row.addWidget(button);
    return button;
}

} // namespace

LeftList::LeftList(const PageContext &context, QWidget *parent)
    : PressTable(context, u"left"_s, tr("Left unanswered on purpose: all dates, whoever must be looked at again first"), parent)
{
    setAsk(leftList);
    setEmpty(tr("Nothing was left unanswered on purpose."), tr("To the queue"));
    auto *back = actionIn(*actions(), tr("Back to the queue"), u"reopen"_s);
    back->setEnabled(!context.readOnly);
    connect(back, &QPushButton::clicked, this, [this] {
        if (const TextRow *row = current())
            emit reopenWanted(row->post, row->cells.value(0));
    });
}

PromiseList::PromiseList(const PageContext &context, QWidget *parent)
    : PressTable(context, u"promises"_s, tr("What we promised: all dates, the earliest due first; our next post keeps it"),
                 parent)
{
    setAsk(promiseList);
    setEmpty(tr("Nothing was promised yet; P beside a message puts a promise down."), tr("To the queue"));
}

ClearedLineList::ClearedLineList(const PageContext &context, QWidget *parent)
    : PressTable(context, u"lines"_s, tr("Cleared lines are offered beside every question that they may answer"), parent),
      m_which(new QComboBox)
{
    m_which->setObjectName(u"whichLines"_s);
    m_which->setAccessibleName(tr("What is listed"));
    m_which->addItems({tr("Lines in use"), tr("Answers on an expired line"), tr("Answers without a line")});
    actions()->addWidget(m_which);
    m_change = actionIn(*actions(), tr("Change…"), u"changeLine"_s);
    m_retire = actionIn(*actions(), tr("Retire"), u"retireLine"_s);
    auto *add = actionIn(*actions(), tr("New line…"), u"addLine"_s);
    add->setDefault(true);
    for (QPushButton *button : {m_change, m_retire, add})
        button->setEnabled(!context.readOnly);
    connect(m_which, &QComboBox::currentIndexChanged, this, &ClearedLineList::choose);
    connect(add, &QPushButton::clicked, this, &ClearedLineList::addWanted);
    connect(this, &PressTable::emptyActed, this, [this] {
        if (m_which->currentIndex() == AllLines)
            emit addWanted();
        else
            m_which->setCurrentIndex(AllLines);
    });
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const TextRow *row = current())
            emit changeWanted(QString::fromStdString(row->key));
    });
    connect(m_retire, &QPushButton::clicked, this, [this] {
        if (const TextRow *row = current())
            emit retireWanted(QString::fromStdString(row->key));
    });
    choose(AllLines);
}

void ClearedLineList::choose(int which)
{
    m_change->setVisible(which == AllLines);
    m_retire->setVisible(which == AllLines);
    if (which == AllLines) {
        setAsk(lineList);
        setEmpty(tr("There is no cleared line yet."), tr("New line…"));
    } else {
        const LineAnswers answers = which == OnExpired ? LineAnswers::OnExpired : LineAnswers::Without;
        setAsk([answers](const Desk &desk, const Zone &zone, const FigureWords &words) {
            return lineAnswerList(desk, answers, zone, words);
        });
        setEmpty(which == OnExpired ? tr("No answer stands on an expired line.") : tr("Every answer names its line."),
                 tr("Lines in use"));
    }
    if (isVisible())
        load();
}

} // namespace attache
