#include "ui/pages/subjects/shares_view.h"

#include "core/desk/subject_desk.h"
#include "core/models/desk_tasks.h"
#include "core/models/error_words.h"
#include "core/models/figure_source.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/asked_table.h"
#include "ui/pages/page_frame.h"
#include "ui/pages/state_stack.h"
#include "ui/pages/subjects/week_bars.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/safe_label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

SafeLabel *label(TypeStep step, Ink ink, const QString &name)
{
    auto *made = new SafeLabel(step, ink);
    made->setFit(SafeLabel::Fit::Wrap);
    made->setObjectName(name);
    return made;
}

Card *cardOf(const QString &title, std::initializer_list<QWidget *> content)
{
    auto *card = new Card(title);
    for (QWidget *part : content)
        card->body()->addWidget(part);
    return card;
}

} // namespace

SharesView::SharesView(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_substance(label(TypeStep::TileValue, Ink::Us, u"substance"_s)),
      m_substanceWeight(label(TypeStep::Small, Ink::Soft, u"substanceWeight"_s)),
      m_agreement(label(TypeStep::Headline, Ink::Normal, u"agreement"_s)),
      m_verdict(label(TypeStep::Small, Ink::Normal, u"agreementVerdict"_s)),
      m_behind(label(TypeStep::Caption, Ink::Soft, u"agreementBehind"_s)),
      m_answers(label(TypeStep::Headline, Ink::Normal, u"answersElsewhere"_s)),
      m_answersWeight(label(TypeStep::Small, Ink::Soft, u"answersWeight"_s)),
      m_caption(label(TypeStep::Small, Ink::Soft, u"subjectsCaption"_s)),
      m_guess(label(TypeStep::Small, Ink::Normal, u"programReading"_s)),
      m_weeks(new WeekBars),
      m_shares(new ChartView),
      m_outcome(new AskedTable)
{
    m_weeks->setObjectName(u"subjectWeeks"_s);
    m_shares->setObjectName(u"subjectShares"_s);
    m_outcome->setObjectName(u"subjectOutcome"_s);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(kPageMargin, kGrid, kPageMargin, kPageMargin);
    column->setSpacing(kCardGap);
    column->addWidget(m_caption);
    column->addWidget(buildHead());
    column->addWidget(buildBody());
    column->addWidget(cardOf(tr("What the program would say of unread posts"), {m_guess}));
    column->addStretch();
    m_state = new StateStack(scrolled(content));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_state);
    connect(m_state, &StateStack::actionPressed, this, [this] {
        if (m_state->kind() == PanelState::Kind::Empty)
            emit readingWanted();
        else
            load();
    });
}

QWidget *SharesView::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kCardGap);
    row->addWidget(cardOf(tr("Substance"), {m_substance, m_substanceWeight}), 1);
    row->addWidget(cardOf(tr("Can we trust the subjects?"), {m_agreement, m_verdict, m_behind}), 1);
    row->addWidget(cardOf(tr("Do answers go where people ask?"), {m_answers, m_answersWeight}), 1);
    for (Card *card : head->findChildren<Card *>())
        card->body()->addStretch();
    return head;
}

QWidget *SharesView::buildBody()
{
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kCardGap);
    auto *ours = cardOf(tr("What we talk about"), {m_shares});
    ours->setCaption(tr("posts of ours that have a subject, without reposts"));
    ours->body()->addWidget(sectionTitle(tr("By week"), ours));
    ours->body()->addWidget(m_weeks);
    ours->body()->addStretch();
    auto *asked = cardOf(tr("What people asked, and how it ended"), {m_outcome});
    asked->setCaption(tr("messages of this period"));
    m_outcome->setMinimumHeight(themeOf(*this).px(330));
    row->addWidget(ours, 3);
    row->addWidget(asked, 2);
    return body;
}

QWidget *SharesView::pane() const { return m_shares; }

void SharesView::load()
{
    const LatestOnly::Ticket ticket = m_latest.take();
    if (m_caption->text().isEmpty())
        m_state->setState({PanelState::Kind::Loading, tr("Counting…"), {}});
    const auto answer = m_context.tasks.read(ticket.stop, [scope = m_context.figures.request(), stop = ticket.stop](
                                                              const Desk &desk) { return desk.subjects().figures(scope, stop); });
    m_context.tasks.whenDone(answer, this, [this, ticket](const Result<SubjectFigures> &figures) {
        if (!m_latest.isLast(ticket))
            return;
        if (!figures)
            return m_state->setState({PanelState::Kind::Error, describe(figures.error()), tr("Try again")});
        take(subjectsView(*figures, m_context.words));
    });
}

void SharesView::take(const SubjectsView &view)
{
    if (!view.nothing.isEmpty())
        return m_state->setState({PanelState::Kind::Empty, view.nothing, tr("To the reading")});
    m_caption->setWords(view.caption);
    m_substance->setWords(view.substance.isEmpty() ? u"–"_s : view.substance);
    m_substanceWeight->setWords(view.substanceWeight);
    m_agreement->setWords(view.agreement.sentence);
    m_verdict->setWords(view.agreement.verdict);
    m_verdict->setInk(view.agreement.usable ? Ink::Settled : Ink::Waiting);
    m_behind->setWords(view.agreement.behind);
    m_answers->setWords(view.answers);
    m_answersWeight->setWords(view.answersWeight);
    m_guess->setWords(QStringList(QStringList{view.guess} + view.guesses).join(u'\n'));
    m_weeks->setWeeks(view.weeks, view.weak);
    m_shares->setSpec(view.shares);
    m_outcome->setRows(tr("Subject"), view.outcome.columns, view.outcome.subjects);
    m_state->setState({});
}

} // namespace attache
