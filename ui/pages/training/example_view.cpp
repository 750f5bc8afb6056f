#include "ui/pages/training/example_view.h"

#include "core/models/case_words.h"
#include "core/models/desk_tasks.h"
#include "core/models/error_words.h"
#include "core/models/fill.h"
#include "ui/pages/tree_reader.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/safe_label.h"

#include <QVBoxLayout>

#include <array>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kActs{TrainingAct::Present, TrainingAct::Room,   TrainingAct::Point,  TrainingAct::Wording,
                           TrainingAct::Similar, TrainingAct::Pair,   TrainingAct::Retire, TrainingAct::Export,
                           TrainingAct::Import,  TrainingAct::Starter};

bool changes(TrainingAct act)
{
    return act == TrainingAct::Point || act == TrainingAct::Wording || act == TrainingAct::Retire || act == TrainingAct::Import
           || act == TrainingAct::Starter;
}

} // namespace

ExampleView::ExampleView(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_reader(new TreeReader),
      m_point(new SafeLabel(TypeStep::Headline)),
      m_notes(new SafeLabel(TypeStep::Small, Ink::Soft))
{
    m_point->setObjectName(u"examplePointShown"_s);
    for (SafeLabel *label : {m_point, m_notes}) {
        label->setFit(SafeLabel::Fit::Wrap);
        label->setContentsMargins(kPageMargin, kGrid, kPageMargin, 0);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_point);
    column->addWidget(m_notes);
    column->addWidget(m_reader, 1);
    column->addWidget(hairline(this));
    auto *actions = new QVBoxLayout;
    actions->setContentsMargins(kPageMargin, kGrid, kPageMargin, kGrid);
    actions->addWidget(buildActions());
    column->addLayout(actions);
    open({});
}

QWidget *ExampleView::buildActions()
{
    auto *bar = new QWidget;
    auto *flow = new FlowLayout(bar, kGrid);
    for (const TrainingAct act : kActs) {
        auto *button = new KeyButton(trainingKeyShown(act), trainingKeyWords(act));
        button->setObjectName(u"train_%1"_s.arg(trainingKeyShown(act)));
        button->setEnabled(!m_context.readOnly || !changes(act));
        connect(button, &KeyButton::clicked, this, [this, act] { emit acted(act); });
        flow->addWidget(button);
        m_buttons.insert(int(act), button);
    }
    m_buttons.value(int(TrainingAct::Present))->setDefault(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    bar->setSizePolicy(policy);
    return bar;
}

void ExampleView::open(const std::string &key)
{
    m_key = key;
    if (key.empty()) {
        m_latest.drop();
        m_shown.reset();
        m_point->setWords({});
        m_notes->setWords({});
        return m_reader->say(tr("Choose an example to see it as a class does."));
    }
    readAgain();
}

void ExampleView::readAgain()
{
    if (m_key.empty())
        return;
    const LatestOnly::Ticket ticket = m_latest.take();
    const auto answer =
        m_context.tasks.read(ticket.stop, [key = m_key](const Desk &desk) { return desk.training().classView(key); });
    m_context.tasks.whenDone(answer, this, [this, ticket](const Result<TrainingDesk::ClassView> &view) {
        if (m_latest.isLast(ticket))
            take(view);
    });
}

void ExampleView::take(const Result<TrainingDesk::ClassView> &answer)
{
    if (!answer) {
        m_shown.reset();
        return m_reader->say(describe(answer.error()));
    }
    m_shown = *answer;
    const TeachingCase &teaching = m_shown->built.teaching;
    m_point->setWords(teaching.point.empty() ? tr("The point it teaches is not written down yet (E).")
                                             : caseText(teaching.point));
    m_point->setInk(teaching.point.empty() ? Ink::Soft : Ink::Normal);
    m_notes->setWords(teaching.notes.empty() ? QString() : fill(tr("Notes: %1"), {caseText(teaching.notes)}));
    m_notes->setVisible(!teaching.notes.empty());
    m_reader->setView(caseReaderView(teaching, m_context.words));
}

} // namespace attache
