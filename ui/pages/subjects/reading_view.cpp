#include "ui/pages/subjects/reading_view.h"

#include "core/models/decision_desk.h"
#include "core/models/desk_tasks.h"
#include "core/models/display_text.h"
#include "core/models/error_words.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/officer_name.h"
#include "ui/pages/page_frame.h"
#include "ui/pages/state_stack.h"
#include "ui/pages/subjects/subject_keys.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/safe_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRulesWidth = 420, kSamplesWidth = 260;

QListWidget *listOf(const QString &name, const QString &words)
{
    auto *list = new QListWidget;
    list->setObjectName(name);
    list->setAccessibleName(words);
    list->setFrameShape(QFrame::NoFrame);
    list->setWordWrap(true);
    list->setResizeMode(QListView::Adjust);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->viewport()->setAutoFillBackground(false);
    return list;
}

} // namespace

ReadingView::ReadingView(const PageContext &context, DecisionDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_desk(desk),
      m_samples(new QComboBox),
      m_draw(new QPushButton(tr("Draw a sample…"))),
      m_progress(new SafeLabel(TypeStep::Small, Ink::Soft)),
      m_number(new SafeLabel(TypeStep::Caption, Ink::Soft)),
      m_text(new SafeLabel(TypeStep::PageTitle)),
      m_proposed(new SafeLabel(TypeStep::Body, Ink::Soft)),
      m_said(new SafeLabel(TypeStep::Headline, Ink::Us)),
      m_agreement(new SafeLabel(TypeStep::Headline)),
      m_rules(listOf(u"readingRules"_s, tr("Subjects, their keys and rules"))),
      m_differences(listOf(u"readingDifferences"_s, tr("Read differently")))
{
    for (SafeLabel *label : {m_text, m_agreement})
        label->setFit(SafeLabel::Fit::Wrap);
    m_text->setObjectName(u"readingText"_s);
    m_proposed->setObjectName(u"readingProposed"_s);
    m_said->setObjectName(u"readingSaid"_s);
    m_agreement->setObjectName(u"readingAgreement"_s);
    m_progress->setObjectName(u"readingProgress"_s);
    m_rules->setFocusPolicy(Qt::NoFocus);
    m_rules->setSelectionMode(QAbstractItemView::NoSelection);
    setFocusPolicy(Qt::StrongFocus);
    m_state = new StateStack(buildBody());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(hairline(this));
    column->addWidget(m_state, 1);
    connect(m_samples, &QComboBox::textActivated, this, &ReadingView::openSample);
    connect(m_draw, &QPushButton::clicked, this,
            [this] { emit drawWanted(fill(tr("Sample %1"), {QString::number(m_samples->count() + 1)})); });
    connect(m_state, &StateStack::actionPressed, m_draw, &QPushButton::click);
    connect(m_differences, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_session || row < 0)
            return;
        const auto differences = m_session->toDiscuss();
        m_session->move(int(differences.at(std::size_t(row)).place) - int(m_session->place()));
        show();
    });
}

QWidget *ReadingView::buildHead()
{
    m_samples->setObjectName(u"samples"_s);
    m_samples->setAccessibleName(tr("Sample"));
    m_samples->setFixedWidth(kSamplesWidth);
    m_draw->setObjectName(u"drawSample"_s);
    m_draw->setAutoDefault(false);
    m_draw->setEnabled(!m_context.readOnly);
    auto *hint = new SafeLabel(TypeStep::Small, Ink::Soft);
    hint->setFit(SafeLabel::Fit::Elide);
    hint->setWords(tr("1 to 9: the subject · ← →: the post before, the next · Ctrl+Z takes it back"));
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(kPageMargin, kGrid + 4, kPageMargin, kGrid + 4);
    row->setSpacing(kGrid);
    row->addWidget(m_samples);
    row->addWidget(m_progress);
    row->addWidget(hint, 1);
    row->addWidget(m_draw);
    return head;
}

QWidget *ReadingView::buildBody()
{
    auto *post = new QWidget;
    auto *words = new QVBoxLayout(post);
    words->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    words->setSpacing(kCardGap);
    words->addWidget(m_number);
    words->addWidget(m_text);
    words->addWidget(m_proposed);
    words->addWidget(m_said);
    words->addSpacing(kPageMargin);
    words->addWidget(m_agreement);
    words->addWidget(m_differences, 1);
    words->addStretch();
    auto *rules = new QWidget;
    rules->setFixedWidth(kRulesWidth);
    auto *side = new QVBoxLayout(rules);
    side->setContentsMargins(kGrid, kPageMargin, kPageMargin, kGrid);
    side->addWidget(sectionTitle(tr("The first that fits"), rules));
    side->addWidget(m_rules, 1);
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(scrolled(post), 1);
    row->addWidget(rules);
    return body;
}

QWidget *ReadingView::pane() const { return const_cast<ReadingView *>(this); }

void ReadingView::load(const QString &sample)
{
    if (!sample.isEmpty())
        m_name = sample;
    const LatestOnly::Ticket ticket = m_latest.take();
    const auto answer = m_context.tasks.read(ticket.stop, [](const Desk &desk) { return desk.subjects().samples(); });
    m_context.tasks.whenDone(answer, this, [this, ticket](const Result<std::vector<ReadingSample>> &samples) {
        if (!m_latest.isLast(ticket))
            return;
        if (!samples)
            return m_state->setState({PanelState::Kind::Error, describe(samples.error()), tr("Try again")});
        takeSamples(*samples);
    });
}

void ReadingView::takeSamples(const std::vector<ReadingSample> &samples)
{
    m_samples->clear();
    for (const ReadingSample &sample : samples)
        m_samples->addItem(QString::fromStdString(sample.name));
    if (samples.empty()) {
        m_session.reset();
        m_progress->setWords({});
        return m_state->setState({PanelState::Kind::Empty, tr("No sample was drawn yet."), tr("Draw a sample…")});
    }
    const int kept = m_samples->findText(m_name);
    m_samples->setCurrentIndex(std::max(0, kept));
    openSample(m_samples->currentText());
}

void ReadingView::openSample(const QString &name)
{
    m_name = name;
    const LatestOnly::Ticket ticket = m_latest.take();
    const auto answer = m_context.tasks.read(
        ticket.stop, [name = name.toStdString()](const Desk &desk) { return desk.subjects().openSample(name); });
    m_context.tasks.whenDone(answer, this, [this, ticket](const Result<SubjectDesk::Opened> &opened) {
        if (!m_latest.isLast(ticket))
            return;
        if (!opened)
            return m_state->setState({PanelState::Kind::Error, describe(opened.error()), tr("Try again")});
        take(*opened);
    });
}

void ReadingView::take(const SubjectDesk::Opened &opened)
{
    m_session.emplace(opened.book, opened.sample, opened.posts, opened.readings, m_context.officer.name().toStdString());
    m_session->setProposals(opened.proposals);
    m_state->setState({});
    showRules();
    show();
    if (isVisible() && !m_samples->hasFocus())
        setFocus(Qt::OtherFocusReason);
}

void ReadingView::showRules()
{
    m_rules->clear();
    for (const ReadingSession::Key &key : m_session->keys()) {
        const SubjectRule &rule = *m_session->book().rule(key.code);
        //: a key, the subject it stands for, and below it the subject's rule
        m_rules->addItem(fill(tr("%1  %2\n%3"), {key.key, subjectName(m_session->book(), key.code), subjectRules(rule)}));
    }
}

void ReadingView::show()
{
    const QString all = m_context.words.count(qint64(m_session->size()));
    m_progress->setWords(fill(tr("%1 of %2 read by you"), {m_context.words.count(qint64(m_session->readByMe())), all}));
    m_number->setWords(fill(tr("Post %1 of %2"), {m_context.words.count(qint64(m_session->place()) + 1), all}));
    const ReadingPost &post = m_session->post();
    m_text->setWords(post.text.empty() ? tr("This post is no longer there.") : isolated(post.text));
    const std::string code = m_session->codeHere();
    const auto *proposal = m_session->proposal();
    m_proposed->setVisible(proposal && code.empty());
    if (proposal)
        m_proposed->setWords(fill(tr("The program proposes: %1 (%2). Enter takes it."),
                                  {subjectName(m_session->book(), proposal->code), m_context.words.share(proposal->weight)}));
    m_said->setWords(code.empty() ? QString() : fill(tr("You said: %1"), {subjectName(m_session->book(), code)}));
    showDifferences();
}

void ReadingView::showDifferences()
{
    const bool may = m_session->mayCompare();
    m_differences->setVisible(may);
    m_agreement->setVisible(may || m_session->isDone());
    if (!may)
        return m_agreement->setWords(m_session->isDone()
                                         ? (m_session->sample().guided
                                                ? tr("You have read all of them.")
                                                : tr("You have read all of them. Somebody else must read them, too."))
                                         : QString());
    const auto agreement = m_session->agreement();
    const AgreementWords words = agreementWords(agreement, 2, m_context.words);
    m_agreement->setWords(joined({words.sentence, words.verdict, words.behind}, tr("%1 %2")));
    const auto differences = m_session->toDiscuss();
    if (m_differences->count() == int(differences.size()))
        return;
    const QSignalBlocker quiet(m_differences);
    m_differences->clear();
    for (const auto &difference : differences) {
        QStringList said;
        for (const auto &[reader, code] : difference.said)
            said << fill(tr("%1: %2"), {isolated(reader), subjectName(m_session->book(), code)});
        m_differences->addItem(
            fill(tr("Post %1 · %2"), {m_context.words.count(qint64(difference.place) + 1), said.join(u" · "_s)}));
    }
}

void ReadingView::say(int place)
{
    if (!m_session || place < 0 || place >= int(m_session->keys().size()))
        return;
    if (m_context.readOnly)
        return emit said(tr("This workspace can only be read here."));
    if (m_context.officer.name().isEmpty())
        return emit nameWanted();
    const auto reading = m_session->say(m_session->keys()[std::size_t(place)].code);
    if (!reading)
        return;
    show();
    m_desk.actOn([one = *reading](Desk &desk, const Deed &deed) { return desk.subjects().putReading(deed, one); }, {});
}

void ReadingView::takeProposal()
{
    if (!m_session || !m_session->proposal())
        return;
    const auto &keys = m_session->keys();
    const auto found =
        std::find_if(keys.begin(), keys.end(), [this](const auto &key) { return key.code == m_session->proposal()->code; });
    if (found != keys.end())
        say(int(found - keys.begin()));
}

void ReadingView::move(int step)
{
    if (!m_session)
        return;
    m_session->move(step);
    show();
}

void ReadingView::keyPressEvent(QKeyEvent *event)
{
    const int place = subjectPlaceOf(event->key());
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right, back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if (place >= 0 && event->modifiers() == Qt::NoModifier)
        say(place);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        takeProposal();
    else if (event->key() == forward || event->key() == Qt::Key_J)
        move(1);
    else if (event->key() == back || event->key() == Qt::Key_K)
        move(-1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace attache
