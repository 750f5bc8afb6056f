#include "ui/pages/training/lesson_window.h"

#include "core/models/case_words.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/labels.h"
#include "ui/pages/page_frame.h"
#include "ui/pages/training/answer_form.h"
#include "ui/pages/training/lesson_clock.h"
#include "ui/pages/training/lesson_notes.h"
#include "ui/pages/training/lesson_panel.h"
#include "ui/pages/training/post_card.h"
#include "ui/pages/training/projector.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/safe_label.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kSpeeds{60, 600, 3600, 1};           // times as fast as it was
constexpr int kShortestWait = 700, kLongestWait = 20'000; // ms between two posts of a replay
constexpr int kHalfMinute = 30;
constexpr int kPostsShare = 6, kPanelShare = 5;

} // namespace

LessonWindow::LessonWindow(LessonSetup setup, const FigureWords &words, QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_setup(std::move(setup)),
      m_run(m_setup.cases),
      m_words(words),
      m_clock(new LessonClock(this)),
      m_notes(new LessonNotes(m_run, words, m_setup.notice, this)),
      m_panel(new LessonPanel(m_run, words, m_setup.writing)),
      m_title(new SafeLabel(TypeStep::Headline)),
      m_progress(new SafeLabel(TypeStep::Caption, Ink::Soft)),
      m_left(new SafeLabel(TypeStep::PageTitle, Ink::Waiting)),
      m_hint(new SafeLabel(TypeStep::Caption, Ink::Soft))
{
    setObjectName(u"lesson"_s);
    setWindowTitle(tr("Lesson"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    m_next.setSingleShot(true);
    layOut();
    addKeys();
    QScrollBar *posts = m_posts->verticalScrollBar(); // the newest post stays in sight
    connect(posts, &QScrollBar::rangeChanged, posts, [posts](int, int last) { posts->setValue(last); });
    connect(m_clock, &LessonClock::changed, this, &LessonWindow::showHead);
    connect(&m_next, &QTimer::timeout, this, &LessonWindow::replay);
    showStep();
}

LessonWindow::~LessonWindow() = default;

void LessonWindow::layOut()
{
    m_title->setFit(SafeLabel::Fit::Elide);
    m_title->setObjectName(u"lessonTitle"_s);
    m_progress->setObjectName(u"lessonProgress"_s);
    m_left->setObjectName(u"lessonTime"_s);
    m_hint->setFit(SafeLabel::Fit::Elide);
    auto *posts = new QWidget;
    m_column = new QVBoxLayout(posts);
    m_column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    m_column->setSpacing(kCardGap);
    m_column->addStretch();
    m_posts = scrolled(posts);
    m_posts->setObjectName(u"lessonPosts"_s);
    m_beside = scrolled(m_panel);
    m_beside->setObjectName(u"lessonPanel"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kPageMargin, kCardGap, kPageMargin, kGrid);
    head->addWidget(m_title, 1);
    head->addWidget(m_progress);
    head->addSpacing(kCardGap);
    head->addWidget(m_left);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_posts, kPostsShare);
    body->addWidget(m_beside, kPanelShare);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(kPageMargin, kGrid, kPageMargin, kGrid);
    foot->addWidget(m_hint, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(hairline(this));
    column->addLayout(body, 1);
    column->addWidget(hairline(this));
    column->addLayout(foot);
}

void LessonWindow::addKeys()
{
    const auto key = [this](std::initializer_list<QKeySequence> sequences, auto act) {
        for (const QKeySequence &sequence : sequences)
            connect(new QShortcut(sequence, this), &QShortcut::activated, this, act);
    };
    key({Qt::Key_Space, Qt::Key_PageDown, Qt::Key_Right}, [this] { go(1); });
    key({Qt::Key_Backspace, Qt::Key_PageUp, Qt::Key_Left}, [this] { go(-1); });
    key({Qt::Key_T}, [this] { m_clock->toggle(); });
    key({Qt::Key_Plus}, [this] { m_clock->add(kHalfMinute); });
    key({Qt::Key_Minus}, [this] { m_clock->add(-kHalfMinute); });
    key({Qt::Key_P}, [this] { setReplaying(!m_replaying); });
    key({Qt::Key_V}, [this] {
        m_speed = (m_speed + 1) % int(kSpeeds.size());
        showHead();
    });
    key({Qt::Key_N}, [this] { showNotes(!m_notes->isVisible()); });
    key({Qt::Key_F11}, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    key({QKeySequence(QKeySequence::Save)}, [this] { emit sheetsWanted(); });
    key({Qt::Key_Escape}, [this] {
        QWidget *focus = focusWidget();
        if (focus && focus != this && m_panel->isAncestorOf(focus))
            setFocus(); // out of a field first
        else
            close();
    });
}

void LessonWindow::present()
{
    const auto screens = QGuiApplication::screens();
    if (screens.size() > 1) {
        setGeometry(screens.at(1)->geometry());
        showNotes(true);
    }
    showFullScreen();
    activateWindow();
}

void LessonWindow::showNotes(bool shown)
{
    m_notes->setVisible(shown);
    m_notes->showStep();
    if (shown)
        activateWindow(); // keys go on to work
}

void LessonWindow::go(int steps)
{
    if (m_panel->form() && steps > 0)
        m_panel->form()->keep(); // what stands there was meant
    if (!(steps > 0 ? m_run.next() : m_run.back()))
        return setReplaying(false);
    showStep();
}

void LessonWindow::showStep()
{
    const bool question = m_run.stage() == LessonRun::Stage::Question;
    m_clock->reset();
    if (question)
        setReplaying(false);
    m_panel->showStep();
    m_beside->setVisible(!m_panel->isEmpty());
    const auto stage = m_run.stage();
    m_posts->setVisible(stage != LessonRun::Stage::Opening);
    showPosts();
    showHead();
    dressForProjector(*this);
    m_notes->showStep();
    if (m_panel->form())
        m_panel->form()->takeFocus();
    else
        setFocus(Qt::OtherFocusReason);
    if (m_replaying)
        replay();
}

void LessonWindow::showPosts()
{
    const ReaderView view = caseReaderView(m_run.teaching(), m_words, m_run.postsShown());
    for (PostCard *card : m_cards)
        delete card;
    m_cards.clear();
    for (qsizetype i = 0; i < view.lines.size(); ++i) {
        auto *card = new PostCard(view.lines.at(i), i + 1 == view.lines.size());
        m_cards.push_back(card);
        m_column->insertWidget(m_column->count() - 1, card);
    }
}

void LessonWindow::showHead()
{
    const bool asks = m_run.stage() == LessonRun::Stage::Question;
    m_title->setWords(m_run.stage() == LessonRun::Stage::Opening ? QString() : caseTitle(m_run.teaching()));
    m_progress->setWords(
        joined({fill(tr("case %1 of %2"), {QString::number(m_run.example() + 1), QString::number(m_run.examples())}),
                m_setup.demonstration ? demonstrationNotice() : QString()},
               tr("%1 · %2")));
    m_left->setWords(m_clock->words());
    m_left->setVisible(asks);
    const QString speed = fill(tr("%1 times as fast"), {m_words.count(kSpeeds[std::size_t(m_speed)])});
    m_hint->setWords(fill(
        asks ? tr("Space: what happened · T: time · + −: half a minute · ←: back · N: notes · Ctrl+S: result sheets · Esc: end")
             : tr("Space: on · ←: back · P: replay (%1, V changes) · N: notes · Ctrl+S: result sheets · Esc: end"),
        {speed}));
}

void LessonWindow::setReplaying(bool on)
{
    m_replaying = on;
    m_next.stop();
    if (on)
        replay();
}

// The wait of the case itself, made short.
void LessonWindow::replay()
{
    if (!m_replaying)
        return;
    if (sender() == &m_next)
        return go(1);
    const auto wait = m_run.untilNext();
    const std::int64_t ms = wait ? *wait * 1000 / kSpeeds[std::size_t(m_speed)] : kLongestWait;
    m_next.start(int(std::clamp<std::int64_t>(ms, kShortestWait, kLongestWait)));
}

void LessonWindow::closeEvent(QCloseEvent *event)
{
    m_notes->hide();
    emit left();
    QWidget::closeEvent(event);
}

void LessonWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(*this).colours.paper);
}

} // namespace attache
