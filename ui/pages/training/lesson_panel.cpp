#include "ui/pages/training/lesson_panel.h"

#include "core/models/case_words.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/labels.h"
#include "ui/pages/training/answer_form.h"
#include "ui/theme/theme.h"
#include "ui/widgets/safe_label.h"

#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

LessonPanel::LessonPanel(LessonRun &run, const FigureWords &words, bool writing, QWidget *parent)
    : QWidget(parent),
      m_run(run),
      m_words(words),
      m_writing(writing),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void LessonPanel::clear()
{
    delete m_body;
    m_form = nullptr;
    m_body = new QWidget;
    m_lines = new QVBoxLayout(m_body);
    m_lines->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    m_lines->setSpacing(kCardGap);
    m_column->addWidget(m_body);
}

void LessonPanel::add(const QString &words, int step, int ink)
{
    if (words.isEmpty())
        return;
    auto *label = new SafeLabel(TypeStep(step), Ink(ink));
    label->setFit(SafeLabel::Fit::Wrap);
    label->setWords(words);
    m_lines->addWidget(label);
}

void LessonPanel::showStep()
{
    clear();
    m_empty = false;
    switch (m_run.stage()) {
    case LessonRun::Stage::Opening: addOpening(); break;
    case LessonRun::Stage::Posts: m_empty = true; break;
    case LessonRun::Stage::Question: addQuestion(); break;
    case LessonRun::Stage::Reveal: addReveal(); break;
    case LessonRun::Stage::Ending: addEnding(); break;
    }
    m_lines->addStretch();
}

void LessonPanel::addOpening()
{
    const TeachingCase &teaching = m_run.teaching();
    m_lines->addStretch();
    add(caseTitle(teaching), int(TypeStep::TileValue), int(Ink::Normal));
    add(caseText(teaching.summary), int(TypeStep::Headline), int(Ink::Normal));
    QStringList under{caseKindWords(teaching.kind), platformWords(teaching.platform),
                      m_words.items(Item::Post, std::int64_t(teaching.posts.size()))};
    under.removeAll(QString());
    add(under.join(u" · "_s), int(TypeStep::Body), int(Ink::Soft));
    if (teaching.invented)
        add(tr("Invented people and events."), int(TypeStep::Body), int(Ink::Soft));
}

void LessonPanel::addQuestion()
{
    const DecisionPoint &point = *m_run.decision();
    add(tr("Decide before you see what happened"), int(TypeStep::CaptionBold), int(Ink::Waiting));
    add(pointQuestion(point), int(TypeStep::PageTitle), int(Ink::Normal));
    char letter = 'a';
    for (const std::string &choice : point.choices)
        //: one of several choices: its letter, its words
        add(fill(tr("%1) %2"), {QString(QLatin1Char(letter++)), caseText(choice)}), int(TypeStep::Headline), int(Ink::Normal));
    if (!m_writing)
        return;
    m_form = new AnswerForm(m_run);
    m_lines->addWidget(m_form);
}

void LessonPanel::addReveal()
{
    const DecisionPoint &point = *m_run.decision();
    add(tr("What happened"), int(TypeStep::CaptionBold), int(Ink::Us));
    add(pointHappened(m_run.teaching(), point, m_words), int(TypeStep::PageTitle), int(Ink::Normal));
    if (m_writing) {
        m_lines->addWidget(new RubricForm(m_run));
        return;
    }
    if (!point.rubric.empty())
        add(tr("What counts"), int(TypeStep::CaptionBold), int(Ink::Soft));
    for (const RubricLine &line : point.rubric)
        add(QString(u"– "_s + caseText(line.criterion)), int(TypeStep::Body), int(Ink::Normal));
}

void LessonPanel::addEnding()
{
    const TeachingCase &teaching = m_run.teaching();
    add(verdictWords(teaching.verdict), int(TypeStep::CaptionBold),
        int(teaching.verdict == Verdict::Copy ? Ink::Settled : Ink::Them));
    add(caseText(teaching.point), int(TypeStep::PageTitle), int(Ink::Normal));
    add(caseText(teaching.ended), int(TypeStep::Headline), int(Ink::Normal));
    for (const std::string &line : teaching.learn)
        add(QString(u"– "_s + caseText(line)), int(TypeStep::Headline), int(Ink::Normal));
    if (teaching.behind) {
        add(fill(tr("A public event behind it (%1)"), {caseText(teaching.behind->date)}), int(TypeStep::CaptionBold),
            int(Ink::Soft));
        add(caseText(teaching.behind->facts), int(TypeStep::Body), int(Ink::Soft));
    }
}

} // namespace attache
