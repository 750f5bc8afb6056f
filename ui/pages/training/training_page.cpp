#include "ui/pages/training/training_page.h"

#include "core/models/decision_desk.h"
#include "core/models/fill.h"
#include "ui/dialogs/page_action.h"
#include "ui/pages/training/example_table.h"
#include "ui/pages/training/example_view.h"
#include "ui/pages/training/pair_view.h"
#include "ui/pages/training/training_acts.h"
#include "ui/pages/tree_reader.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/toast_line.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QShowEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListShare = 6, kViewShare = 5;

} // namespace

TrainingPage::TrainingPage(const PageContext &context, QWidget *parent)
    : DashboardPage(context, parent),
      m_desk(new DecisionDesk(context.tasks, m_clock, context.officer, this)),
      m_examples(new ExampleTable(context)),
      m_collections(new CollectionTable(context)),
      m_lessons(new LessonTable(context)),
      m_view(new ExampleView(context)),
      m_pair(new PairView(context.words)),
      m_room(new LessonRoom(context, *m_desk, this)),
      m_acts(new TrainingActs(context, *m_examples, *m_view, *m_desk, *m_room, this))
{
    layOut();
    addKeys();
    connectParts();
}

void TrainingPage::layOut()
{
    m_parts = new QTabBar;
    m_parts->setObjectName(u"trainingParts"_s);
    m_parts->setAccessibleName(tr("Parts of the trainer's room"));
    m_parts->setExpanding(false);
    m_parts->setDrawBase(true);
    for (const QString &words : {tr("Examples"), tr("Collections"), tr("Result sheets")})
        m_parts->addTab(words);
    auto *examples = new QWidget;
    auto *row = new QHBoxLayout(examples);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_examples, kListShare);
    row->addWidget(m_view, kViewShare);
    m_stack = new QStackedWidget;
    for (QWidget *part :
         {examples, static_cast<QWidget *>(m_collections), static_cast<QWidget *>(m_lessons), static_cast<QWidget *>(m_pair)})
        m_stack->addWidget(part);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kGrid, 0, 0, 0);
    head->addWidget(m_parts, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    m_toast = new ToastLine(this);
    connect(m_parts, &QTabBar::currentChanged, this, &TrainingPage::showPart);
}

// Letters are keys only while the focus is in the page and in no field; taking back works wherever the focus is.
void TrainingPage::addKeys()
{
    for (const TrainingKey &key : trainingKeys()) {
        const bool anywhere = key.act == TrainingAct::Undo || key.act == TrainingAct::Redo;
        addPageAction(*this,
                      {fill(tr("Training: %1"), {trainingKeyWords(key.act)}), u"Training: "_s + QString::fromLatin1(key.words),
                       QKeySequence::fromString(QString::fromLatin1(key.keys), QKeySequence::PortableText)},
                      [this, act = key.act] { m_acts->act(act); });
        auto *shortcut = new QShortcut(QKeySequence(QString::fromLatin1(key.keys), QKeySequence::PortableText), this);
        shortcut->setContext(anywhere ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, act = key.act, anywhere] {
            if (isVisible() && (anywhere || m_stack->currentIndex() == Examples))
                m_acts->act(act);
        });
    }
}

void TrainingPage::connectParts()
{
    connect(m_examples->table()->selectionModel(), &QItemSelectionModel::currentChanged, this, &TrainingPage::openCurrent);
    connect(m_examples, &PressTable::rowOpened, this, [this] { m_view->reader()->takeFocus(); });
    connect(m_examples, &PressTable::emptyActed, this, [this] { m_acts->act(TrainingAct::Starter); });
    connect(m_view, &ExampleView::acted, m_acts, &TrainingActs::act);
    connect(m_collections, &CollectionTable::presentWanted, m_acts, &TrainingActs::holdCollection);
    connect(m_collections, &CollectionTable::changeWanted, m_acts, &TrainingActs::changeCollection);
    connect(m_lessons, &LessonTable::sheetsWanted, m_room,
            [this](const QString &lesson) { m_room->writeSheets(lesson.toStdString()); });
    connect(m_acts, &TrainingActs::panelWanted, this, &TrainingPage::panelWanted);
    connect(m_acts, &TrainingActs::panelDone, this, &TrainingPage::panelDone);
    connect(m_acts, &TrainingActs::pairFound, this, [this](const TeachingCase &first, const TeachingCase &second) {
        m_pair->setPair(first, second);
        m_stack->setCurrentIndex(Pair);
        m_pair->first()->takeFocus();
    });
    connect(m_pair, &PairView::left, this, [this] {
        m_stack->setCurrentIndex(Examples);
        m_examples->table()->setFocus();
    });
    const auto say = [this](const QString &words) { m_toast->say(words); };
    connect(m_acts, &TrainingActs::said, this, say);
    connect(m_room, &LessonRoom::said, this, say);
    const auto done = [this](const QString &words) {
        m_toast->say(words, tr("Undo"));
        changed();
    };
    connect(m_acts, &TrainingActs::done, this, done);
    connect(m_desk, &DecisionDesk::done, this, done);
    connect(m_desk, &DecisionDesk::turned, this, [this, say](const QString &words) {
        say(words);
        changed();
    });
    connect(m_desk, &DecisionDesk::nothingToTurn, this, say);
    connect(m_desk, &DecisionDesk::failed, this, say);
    connect(m_toast, &ToastLine::actionPressed, m_desk, &DecisionDesk::undo);
}

void TrainingPage::addExample(const PostKey &post)
{
    m_parts->setCurrentIndex(Examples);
    m_acts->add(post);
}

void TrainingPage::activate() { changed(); }

void TrainingPage::changed()
{
    if (PressTable *table = tableOf(m_stack->currentIndex()))
        table->load();
    m_view->readAgain();
}

void TrainingPage::showPart(int part)
{
    m_stack->setCurrentIndex(part);
    changed();
}

PressTable *TrainingPage::tableOf(int part) const
{
    switch (part) {
    case Examples: return m_examples;
    case Collections: return m_collections;
    case Lessons: return m_lessons;
    default: return nullptr;
    }
}

void TrainingPage::openCurrent()
{
    const TextRow *row = m_examples->current();
    m_view->open(row ? row->key : std::string());
}

QList<QWidget *> TrainingPage::panes() const
{
    QList<QWidget *> panes{m_parts};
    if (m_stack->currentIndex() == Examples)
        panes << m_examples->search() << m_examples->table() << m_view->reader();
    else if (m_stack->currentIndex() == Pair)
        panes << m_pair->first() << m_pair->second();
    else
        panes << tableOf(m_stack->currentIndex())->table();
    return panes;
}

void TrainingPage::showEvent(QShowEvent *event)
{
    DashboardPage::showEvent(event);
    if (!event->spontaneous()) // once the window has made up its mind about the focus
        QMetaObject::invokeMethod(
            this, [this] { m_examples->table()->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
}

} // namespace attache
