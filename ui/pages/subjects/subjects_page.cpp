#include "ui/pages/subjects/subjects_page.h"

#include "core/desk/subject_desk.h"
#include "core/models/decision_desk.h"
#include "core/models/desk_tasks.h"
#include "core/models/error_words.h"
#include "core/models/figure_source.h"
#include "core/models/reading_session.h"
#include "ui/pages/inbox/decision_forms.h"
#include "ui/pages/subjects/reading_view.h"
#include "ui/pages/subjects/rule_table.h"
#include "ui/pages/subjects/shares_view.h"
#include "ui/pages/subjects/subject_forms.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/toast_line.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormWidth = 440;

} // namespace

SubjectsPage::SubjectsPage(const PageContext &context, QWidget *parent)
    : DashboardPage(context, parent),
      m_desk(new DecisionDesk(context.tasks, m_clock, context.officer, this)),
      m_shares(new SharesView(context)),
      m_reading(new ReadingView(context, *m_desk)),
      m_rules(new RuleTable(context))
{
    layOut();
    connectParts();
}

void SubjectsPage::layOut()
{
    m_parts = new QTabBar;
    m_parts->setObjectName(u"subjectParts"_s);
    m_parts->setAccessibleName(tr("Parts of the page of subjects"));
    m_parts->setExpanding(false);
    m_parts->setDrawBase(true);
    for (const QString &words : {tr("Shares"), tr("Reading"), tr("List of subjects")})
        m_parts->addTab(words);
    m_stack = new QStackedWidget;
    for (QWidget *part : {static_cast<QWidget *>(m_shares), static_cast<QWidget *>(m_reading), static_cast<QWidget *>(m_rules)})
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
    connect(m_parts, &QTabBar::currentChanged, this, &SubjectsPage::showPart);
}

void SubjectsPage::connectParts()
{
    connect(&context().figures, &FigureSource::changed, this, [this] {
        if (isVisible() && m_stack->currentIndex() == Shares)
            m_shares->load();
    });
    connect(m_shares, &SharesView::readingWanted, this, [this] { m_parts->setCurrentIndex(Reading); });
    connect(m_reading, &ReadingView::drawWanted, this, &SubjectsPage::draw);
    connect(m_reading, &ReadingView::nameWanted, this, &SubjectsPage::askName);
    connect(m_reading, &ReadingView::said, this, [this](const QString &words) { say(words, false); });
    connect(m_rules, &RuleTable::changeWanted, this, &SubjectsPage::changeRule);
    connect(m_rules, &RuleTable::moveWanted, this, &SubjectsPage::moveRule);
    connect(m_desk, &DecisionDesk::done, this, [this](const QString &words) {
        if (words.isEmpty())
            return; // a reading: the next post says enough
        say(words, true);
        showPart(m_stack->currentIndex());
    });
    connect(m_desk, &DecisionDesk::turned, this, [this](const QString &words) {
        say(words, false);
        showPart(m_stack->currentIndex());
    });
    connect(m_desk, &DecisionDesk::nothingToTurn, this, [this](const QString &words) { say(words, false); });
    connect(m_desk, &DecisionDesk::failed, this, [this](const QString &words) {
        say(words, false);
        showPart(m_stack->currentIndex()); // it showed already what did not come to be
    });
    connect(m_toast, &ToastLine::actionPressed, m_desk, &DecisionDesk::undo);
    const auto key = [this](const char *keys, void (DecisionDesk::*turn)()) {
        auto *shortcut = new QShortcut(QKeySequence(QString::fromLatin1(keys)), this);
        connect(shortcut, &QShortcut::activated, this, [this, turn] {
            if (isVisible() && !context().readOnly)
                (m_desk->*turn)();
        });
    };
    key("Ctrl+Z", &DecisionDesk::undo);
    key("Ctrl+Shift+Z", &DecisionDesk::redo);
}

void SubjectsPage::activate() { showPart(m_stack->currentIndex()); }

void SubjectsPage::showPart(int part)
{
    m_stack->setCurrentIndex(part);
    if (part == Shares)
        m_shares->load();
    else if (part == Reading)
        m_reading->load();
    else
        m_rules->load();
}

QList<QWidget *> SubjectsPage::panes() const
{
    switch (m_stack->currentIndex()) {
    case Reading: return {m_parts, m_reading->pane()};
    case Rules: return {m_parts, m_rules->table()};
    default: return {m_parts, m_shares->pane()};
    }
}

void SubjectsPage::draw(const QString &proposed)
{
    auto *form = new SampleForm(proposed);
    connect(form, &FormPanel::submitted, this, [this, form] {
        const auto answer = context().tasks.write(
            StopToken(), [name = form->name().toStdString(), size = std::size_t(form->size()),
                          scope = context().figures.request(), guided = form->guided(), deed = m_desk->deed()](Desk &desk) {
                return desk.subjects().drawSample(deed, name, size, scope, guided);
            });
        form->setBusy(true);
        context().tasks.whenDone(answer, form, [this, form](const Result<ReadingSample> &sample) {
            form->setBusy(false);
            if (!sample)
                return form->complain(sample.error().place.field == "name"    ? tr("This name is empty, or taken already.")
                                      : sample.error().place.field == "posts" ? tr("There is no post to draw in this period.")
                                      : sample.error().place.field == "readings"
                                          ? tr("Too few posts were read; the page of shares says how many are missing.")
                                          : describe(sample.error()));
            emit panelDone();
            m_reading->load(QString::fromStdString(sample->name));
        });
    });
    emit panelWanted(tr("Draw a sample"), form, kFormWidth);
}

void SubjectsPage::askName()
{
    auto *form = new OfficerForm;
    connect(form, &FormPanel::submitted, this, [this, form] {
        if (form->name().isEmpty())
            return form->complain(tr("Whoever reads needs a name."));
        context().officer.set(form->name());
        emit panelDone();
        m_reading->load();
    });
    emit panelWanted(tr("Who reads?"), form, kFormWidth);
}

void SubjectsPage::changeBook(std::function<bool(CodeBook &)> change, const QString &words)
{
    m_desk->actOn(
        [change = std::move(change)](Desk &desk, const Deed &deed) -> Status {
            auto book = desk.subjects().codeBook();
            if (!book)
                return book.error();
            return change(*book) ? desk.subjects().putCodeBook(deed, *book) : Status();
        },
        words);
}

void SubjectsPage::changeRule(const QString &code)
{
    if (context().readOnly || code.isEmpty())
        return;
    const auto answer = context().tasks.read(StopToken(), [](const Desk &desk) { return desk.subjects().codeBook(); });
    context().tasks.whenDone(answer, this, [this, code](const Result<CodeBook> &book) {
        const SubjectRule *rule = book ? book->rule(code.toStdString()) : nullptr;
        if (!rule)
            return say(book ? tr("This subject is not in the list.") : describe(book.error()), false);
        auto *form = new RuleForm(*rule, subjectName(*book, rule->code));
        connect(form, &FormPanel::submitted, this, [this, form] {
            const SubjectRule changed = form->rule();
            emit panelDone();
            changeBook(
                [changed](CodeBook &standing) {
                    for (SubjectRule &one : standing.rules)
                        if (one.code == changed.code)
                            one = changed;
                    return true;
                },
                tr("A new version of the list stands"));
        });
        emit panelWanted(tr("Subject"), form, kFormWidth);
    });
}

void SubjectsPage::moveRule(const QString &code, int step)
{
    changeBook(
        [code = code.toStdString(), step](CodeBook &book) {
            const int from = book.place(code), to = from + step;
            if (from < 0 || to < 0 || to >= int(book.rules.size()))
                return false;
            std::swap(book.rules[std::size_t(from)], book.rules[std::size_t(to)]);
            return true;
        },
        tr("A new version of the list stands"));
}

void SubjectsPage::say(const QString &words, bool canUndo) { m_toast->say(words, canUndo ? tr("Undo") : QString()); }

} // namespace attache
