#include "ui/pages/inbox/watch_part.h"

#include "core/desk/press_desk.h"
#include "core/models/desk_tasks.h"
#include "core/models/display_text.h"
#include "core/models/fill.h"
#include "core/models/watch_view.h"
#include "ui/charts/chart_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/safe_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormWidth = 420, kWordsHeight = 96, kDaysHeight = 200, kLongestName = 60;

// The saved searches as a table, with the actions above it.
class WatchTable final : public PressTable {
public:
    explicit WatchTable(const PageContext &context)
        : PressTable(context, u"watch"_s,
                     WatchPart::tr("Watch words: posts of every day that hold all of them, ours and others'"))
    {
        setAsk(watchList);
        setWide(1);
        setEmpty(WatchPart::tr("Nothing is watched yet."), WatchPart::tr("Watch words…"));
    }
    QPushButton *addAction(const QString &words, const QString &name)
    {
        auto *button = new QPushButton(words);
        button->setObjectName(name);
        button->setAutoDefault(false);
        button->setEnabled(!context().readOnly);
        actions()->addWidget(button);
        return button;
    }
};

} // namespace

WatchPart::WatchPart(const PageContext &context, DecisionDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_desk(desk),
      m_days(new ChartView),
      m_title(sectionTitle({}, this)),
      m_caption(new SafeLabel(TypeStep::Caption, Ink::Soft))
{
    auto *table = new WatchTable(context);
    m_list = table;
    auto *posts = table->addAction(tr("The posts"), u"watchPosts"_s);
    posts->setEnabled(true);
    auto *change = table->addAction(tr("Change…"), u"changeWatch"_s);
    auto *removeIt = table->addAction(tr("Remove"), u"removeWatch"_s);
    auto *another = table->addAction(tr("Watch words…"), u"addWatch"_s);
    another->setDefault(true);
    m_ofChosen = {posts, change, removeIt};
    m_days->setObjectName(u"watchDays"_s);
    m_days->setMinimumHeight(themeOf(*this).px(kDaysHeight));
    m_caption->setFit(SafeLabel::Fit::Elide);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(kPageMargin, kGrid, kPageMargin, kGrid);
    foot->setSpacing(kGrid / 2);
    foot->addWidget(m_title);
    foot->addWidget(m_caption);
    foot->addWidget(m_days);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(hairline(this));
    column->addLayout(foot);
    connect(posts, &QPushButton::clicked, this, [this] { openPosts({}); });
    connect(change, &QPushButton::clicked, this, &WatchPart::change);
    connect(removeIt, &QPushButton::clicked, this, &WatchPart::remove);
    connect(another, &QPushButton::clicked, this, &WatchPart::add);
    connect(m_list, &PressTable::emptyActed, this, &WatchPart::add);
    connect(m_list, &PressTable::rowOpened, this, [this] { openPosts({}); });
    connect(m_days, &ChartView::opened, this, [this](const Opens &what) { openPosts(what.day); });
    connect(m_list->table()->selectionModel(), &QItemSelectionModel::currentChanged, this, &WatchPart::showDays);
}

QList<QWidget *> WatchPart::panes() const { return {m_list->table(), m_days}; }

// The list and the bars come from the same counts, which are kept until something changes.
void WatchPart::load()
{
    m_list->load();
    const LatestOnly::Ticket ticket = m_latest.take();
    const auto answer =
        m_context.tasks.read(ticket.stop, [stop = ticket.stop](const Desk &desk) { return desk.press().watched(stop); });
    m_context.tasks.whenDone(answer, this, [this, ticket](const Result<std::vector<WatchCount>> &counts) {
        if (!m_latest.isLast(ticket) || !counts)
            return; // the list says why
        m_counts = *counts;
        showDays();
    });
}

const WatchCount *WatchPart::chosen() const
{
    const TextRow *row = m_list->current();
    const auto found = std::find_if(m_counts.begin(), m_counts.end(),
                                    [row](const WatchCount &count) { return row && count.watch.name == row->key; });
    return found == m_counts.end() ? nullptr : &*found;
}

void WatchPart::showDays()
{
    const WatchCount *count = chosen();
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_caption), static_cast<QWidget *>(m_days)})
        part->setVisible(count);
    for (QPushButton *button : std::as_const(m_ofChosen))
        button->setEnabled(count && (!m_context.readOnly || button == m_ofChosen.first()));
    if (!count)
        return;
    const DayBarsSpec spec = watchDays(*count, m_context.words);
    m_title->setWords(spec.words.title);
    m_caption->setWords(spec.words.caption);
    m_days->setSpec(spec);
}

void WatchPart::openPosts(std::optional<LocalDay> day)
{
    if (const WatchCount *count = chosen())
        emit searchWanted(watchQuery(count->watch, day));
}

void WatchPart::add() { openForm({}); }

void WatchPart::change()
{
    if (const WatchCount *count = chosen())
        openForm(count->watch);
}

void WatchPart::remove()
{
    const WatchCount *count = chosen();
    if (!count)
        return;
    WatchWords gone = count->watch;
    gone.retired = true;
    put(gone, fill(tr("No longer watched: %1"), {isolated(gone.name)}));
}

void WatchPart::openForm(const WatchWords &watch)
{
    auto *form = new WatchForm(watch);
    connect(form, &FormPanel::submitted, this, [this, form, isNew = watch.name.empty()] {
        const WatchWords wished = form->watch();
        const bool taken = std::any_of(m_counts.begin(), m_counts.end(),
                                       [&](const WatchCount &count) { return count.watch.name == wished.name; });
        if (wished.name.empty() || wished.words.empty())
            return form->complain(wished.name.empty() ? tr("Please give it a name.") : tr("Please write the words."));
        if (isNew && taken)
            return form->complain(tr("Something of this name is watched already."));
        emit panelDone();
        put(wished, fill(tr("Watched: %1"), {isolated(wished.name)}));
    });
    emit panelWanted(watch.name.empty() ? tr("Watch words") : tr("Change what is watched"), form, kFormWidth);
}

void WatchPart::put(const WatchWords &watch, const QString &said)
{
    m_desk.act([watch](PressDesk &press, const Deed &deed) { return press.putWatchWords(deed, watch); }, said);
}

WatchForm::WatchForm(const WatchWords &watch, QWidget *parent)
    : FormPanel(tr("A post counts where all of these words stand in it, whoever wrote it. Words in one line follow one another."),
                tr("Watch"), parent),
      m_name(new QLineEdit(QString::fromStdString(watch.name))),
      m_words(new QPlainTextEdit)
{
    QStringList lines;
    for (const auto &word : watch.words)
        lines << QString::fromStdString(word);
    m_name->setObjectName(u"watchName"_s);
    m_name->setMaxLength(kLongestName);
    m_name->setReadOnly(!watch.name.empty()); // its name is its key
    m_words->setObjectName(u"watchWords"_s);
    m_words->setPlainText(lines.join(u'\n'));
    m_words->setTabChangesFocus(true);
    m_words->setMinimumHeight(themeOf(*this).px(kWordsHeight));
    addField(tr("What it is called"), m_name);
    addField(tr("Words, one or a phrase in each line"), m_words);
    connect(m_name, &QLineEdit::returnPressed, this, [this] { m_words->setFocus(Qt::OtherFocusReason); });
}

WatchWords WatchForm::watch() const
{
    WatchWords watch;
    watch.name = m_name->text().trimmed().toStdString();
    const QStringList lines = m_words->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        if (!line.trimmed().isEmpty())
            watch.words.push_back(line.trimmed().toStdString());
    return watch;
}

// What opens a panel gives its cross the focus; this comes after that.
void WatchForm::showEvent(QShowEvent *event)
{
    FormPanel::showEvent(event);
    QWidget *first = m_name->isReadOnly() ? static_cast<QWidget *>(m_words) : m_name;
    QMetaObject::invokeMethod(
        first, [first] { first->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
}

} // namespace attache
