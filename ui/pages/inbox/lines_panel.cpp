#include "ui/pages/inbox/lines_panel.h"

#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "ui/pages/inbox/inbox_keys.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/safe_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostHours = 8760;

} // namespace

LinesPanel::LinesPanel(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kGrid);
}

void LinesPanel::addHeading(const QString &words)
{
    if (m_column->count() > 0)
        m_column->addSpacing(kGrid);
    m_column->addWidget(sectionTitle(words, this));
}

void LinesPanel::addWords(const QString &words)
{
    auto *label = new SafeLabel(TypeStep::Small, Ink::Soft);
    label->setFit(SafeLabel::Fit::Wrap);
    label->setWords(words);
    m_column->addWidget(label);
}

void LinesPanel::addLine(const QString &words, const QString &under, const QString &atEnd)
{
    auto *first = new SafeLabel(TypeStep::Small);
    first->setFit(SafeLabel::Fit::Wrap);
    first->setWords(words);
    auto *second = new SafeLabel(TypeStep::Caption, Ink::Soft);
    second->setFit(SafeLabel::Fit::Wrap);
    second->setWords(under);
    auto *end = new SafeLabel(TypeStep::Caption, Ink::Soft);
    end->setWords(atEnd);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(first);
    if (!under.isEmpty())
        texts->addWidget(second);
    else
        delete second;
    auto *row = new QHBoxLayout;
    row->setSpacing(kCardGap);
    row->addLayout(texts, 1);
    row->addWidget(end, 0, Qt::AlignTop);
    m_column->addWidget(hairline(this));
    m_column->addLayout(row);
}

OrderPanel::OrderPanel(const InboxPage &page, const FigureWords &words, bool readOnly, QWidget *parent)
    : LinesPanel(parent),
      m_target(new QSpinBox)
{
    addWords(tr("A stronger reason stands before all weaker ones together; of two alike, whoever has waited longest."));
    for (const UrgencyLine &line : urgencyLines(page, words))
        addLine(line.name, line.rule, line.count);
    addHeading(tr("The team's target"));
    addWords(tr("Hours, round the clock, within which an answer is meant to stand."));
    m_target->setObjectName(u"targetHours"_s);
    m_target->setAccessibleName(tr("Hours until an answer is late"));
    m_target->setRange(1, kMostHours);
    m_target->setValue(int(std::lround(page.targetHours)));
    m_target->setEnabled(!readOnly);
    auto *use = new QPushButton(tr("Use"));
    use->setEnabled(!readOnly);
    auto *row = new QHBoxLayout;
    row->addWidget(m_target);
    row->addWidget(use);
    row->addStretch();
    column()->addLayout(row);
    column()->addStretch();
    connect(use, &QPushButton::clicked, this, [this] { emit targetChosen(m_target->value()); });
}

HistoryPanel::HistoryPanel(const QStringList &said, const QList<HistoryLine> &ofMessage, const QList<HistoryLine> &all,
                           bool readOnly, QWidget *parent)
    : LinesPanel(parent)
{
    auto *undo = new KeyButton(inboxKeyShown(InboxAct::Undo), tr("take back"));
    auto *redo = new KeyButton(inboxKeyShown(InboxAct::Redo), tr("do again"));
    auto *row = new QHBoxLayout;
    for (KeyButton *button : {undo, redo}) {
        button->setEnabled(!readOnly);
        row->addWidget(button);
    }
    row->addStretch();
    column()->addLayout(row);
    addWords(tr("Steps of the last day can be taken back, the latest first."));
    connect(undo, &KeyButton::clicked, this, &HistoryPanel::undoWanted);
    connect(redo, &KeyButton::clicked, this, &HistoryPanel::redoWanted);
    const auto addAll = [this](const QList<HistoryLine> &lines) {
        for (const HistoryLine &line : lines)
            addLine(line.undone ? fill(tr("%1, taken back"), {line.what}) : line.what, line.who, line.when);
    };
    addHeading(tr("What holds for this message"));
    for (const QString &words : said)
        addLine(words, {}, {});
    if (said.isEmpty())
        addWords(tr("Nothing was said of it."));
    if (!ofMessage.isEmpty()) {
        addHeading(tr("What was done with it"));
        addAll(ofMessage);
    }
    addHeading(tr("What was done at this desk"));
    addAll(all);
    if (all.isEmpty())
        addWords(tr("Nothing was done yet."));
    column()->addStretch();
}

} // namespace attache
