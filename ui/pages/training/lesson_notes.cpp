#include "ui/pages/training/lesson_notes.h"

#include "core/models/case_words.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "ui/theme/theme.h"
#include "ui/widgets/safe_label.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(720, 640);

} // namespace

LessonNotes::LessonNotes(const LessonRun &run, const FigureWords &words, const QString &notice, QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_run(run),
      m_words(words),
      m_notice(notice),
      m_column(new QVBoxLayout(this))
{
    setObjectName(u"lessonNotes"_s);
    setWindowTitle(tr("Notes for the trainer"));
    m_column->setContentsMargins(0, 0, 0, 0);
    resize(kSize);
    hide();
}

void LessonNotes::add(const QString &title, const QString &words)
{
    if (words.isEmpty())
        return;
    auto *head = new SafeLabel(TypeStep::CaptionBold, Ink::Soft);
    head->setWords(title);
    auto *text = new SafeLabel(TypeStep::Headline);
    text->setFit(SafeLabel::Fit::Wrap);
    text->setWords(words);
    m_lines->addWidget(head);
    m_lines->addWidget(text);
}

void LessonNotes::showStep()
{
    delete m_body;
    m_body = new QWidget;
    m_lines = new QVBoxLayout(m_body);
    m_lines->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    m_lines->setSpacing(kGrid);
    m_column->addWidget(m_body);
    const TeachingCase &teaching = m_run.teaching();
    add(tr("Now"),
        fill(tr("%1, step %2 of %3"), {caseTitle(teaching), QString::number(m_run.step() + 1), QString::number(m_run.steps())}));
    add(tr("The point it teaches"), caseText(teaching.point));
    add(tr("Your notes"), caseText(teaching.notes));
    add(tr("Next"), comesNext());
    if (const DecisionPoint *point = m_run.decision()) {
        QStringList lines;
        for (const RubricLine &line : point->rubric)
            lines << fill(tr("%1 (%2)"), {caseText(line.criterion), QString::number(line.points)});
        add(tr("What counts"), lines.join(u'\n'));
    }
    add(tr("Exact words"), exactWords());
    m_lines->addStretch();
}

QString LessonNotes::comesNext() const
{
    LessonRun ahead = m_run;
    if (!ahead.next())
        return tr("the end of the lesson");
    switch (ahead.stage()) {
    case LessonRun::Stage::Opening: return fill(tr("the next case: %1"), {caseTitle(ahead.teaching())});
    case LessonRun::Stage::Posts: {
        const CasePost &post = ahead.teaching().posts[std::size_t(ahead.postsShown()) - 1];
        return fill(tr("%1 (%2): %3"),
                    {casePersonWords(ahead.teaching(), post.by), caseMoment(post.at, m_words), casePostText(post)});
    }
    case LessonRun::Stage::Question: return fill(tr("you ask: %1"), {pointQuestion(*ahead.decision())});
    case LessonRun::Stage::Reveal:
        return fill(tr("what happened: %1"), {pointHappened(ahead.teaching(), *ahead.decision(), m_words)});
    case LessonRun::Stage::Ending: return tr("how it ended, and what to learn");
    }
    return {};
}

QString LessonNotes::exactWords() const
{
    const auto &posts = m_run.teaching().posts;
    if (m_run.teaching().invented)
        return tr("This case is invented: nothing of it can be searched.");
    const auto exact =
        std::count_if(posts.begin(), posts.end(), [](const CasePost &post) { return !post.reworded && !post.withheld; });
    return fill(tr("%1 of %2 posts stand in their exact words. %3"),
                {m_words.count(exact), m_words.count(std::int64_t(posts.size())), m_notice});
}

void LessonNotes::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(*this).colours.paper);
}

} // namespace attache
