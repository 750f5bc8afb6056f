#include "ui/pages/training/example_table.h"

#include "core/desk/desk.h"
#include "core/desk/training_desk.h"
#include "core/models/case_words.h"
#include "core/models/example_list.h"
#include "ui/widgets/data_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPause = 200; // ms after the last key
constexpr int kSearchWidth = 220;

QPushButton *actionIn(QHBoxLayout &row, const QString &words, const QString &name)
{
    auto *button = new QPushButton(words);
    button->setObjectName(name);
    button->setAutoDefault(false);
    row.addWidget(button);
    return button;
}

} // namespace

ExampleTable::ExampleTable(const PageContext &context, QWidget *parent)
    : PressTable(context, u"examples"_s, tr("Examples"), parent),
      m_search(new QLineEdit),
      m_verdict(new QComboBox),
      m_soon(new QTimer(this))
{
    m_search->setObjectName(u"exampleSearch"_s);
    m_search->setAccessibleName(tr("Search in examples"));
    m_search->setPlaceholderText(tr("Search in examples"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(kSearchWidth);
    m_verdict->setObjectName(u"exampleWorth"_s);
    m_verdict->setAccessibleName(tr("Worth"));
    m_verdict->addItem(tr("all"), -1);
    for (const Verdict verdict : {Verdict::Copy, Verdict::Discuss})
        m_verdict->addItem(verdictWords(verdict), int(verdict));
    actions()->addWidget(m_verdict);
    actions()->addWidget(m_search);
    table()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_soon->setSingleShot(true);
    m_soon->setInterval(kPause);
    connect(m_soon, &QTimer::timeout, this, &ExampleTable::askAgain);
    connect(m_search, &QLineEdit::textChanged, m_soon, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] { table()->setFocus(); });
    connect(m_verdict, &QComboBox::currentIndexChanged, this, &ExampleTable::askAgain);
    askAgain();
}

void ExampleTable::askAgain()
{
    ExampleFilter filter{m_search->text(), {}, {}};
    if (const int verdict = m_verdict->currentData().toInt(); verdict >= 0)
        filter.verdict = Verdict(verdict);
    setAsk([filter](const Desk &desk, const Zone &, const FigureWords &) -> Result<PressList> {
        const auto rows = desk.training().examples();
        return rows ? Result<PressList>(exampleList(*rows, filter)) : rows.error();
    });
    const bool narrowed = !filter.words.isEmpty() || filter.verdict;
    setEmpty(narrowed ? tr("No example has these words.")
                      : tr("Nothing is marked yet: E beside a message of the inbox marks it, or begin with the invented cases."),
             narrowed ? QString() : tr("Add the invented cases"));
    if (isVisible())
        load();
}

std::vector<std::string> ExampleTable::chosen() const
{
    std::vector<int> rows;
    const auto indexes = table()->selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes)
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    std::vector<std::string> keys;
    for (const int row : rows)
        keys.push_back(rowAt(table()->sourceIndex(table()->model()->index(row, 0))).key);
    return keys;
}

std::vector<std::pair<std::string, QString>> ExampleTable::shown() const
{
    std::vector<std::pair<std::string, QString>> found;
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        const TextRow &line = rowAt(table()->sourceIndex(table()->model()->index(row, 0)));
        found.emplace_back(line.key, line.cells.value(0));
    }
    return found;
}

CollectionTable::CollectionTable(const PageContext &context, QWidget *parent)
    : PressTable(context, u"collections"_s, tr("Collections: examples in the order of a lesson"), parent)
{
    setAsk([](const Desk &desk, const Zone &, const FigureWords &words) -> Result<PressList> {
        const auto all = desk.training().collections();
        return all ? Result<PressList>(collectionList(*all, words)) : all.error();
    });
    setEmpty(tr("There is no collection yet."), tr("New collection…"));
    const auto name = [this] {
        const TextRow *row = current();
        return row ? QString::fromStdString(row->key) : QString();
    };
    auto *present = actionIn(*actions(), tr("Present…"), u"presentCollection"_s);
    auto *room = actionIn(*actions(), tr("Case room…"), u"roomCollection"_s);
    auto *change = actionIn(*actions(), tr("Change…"), u"changeCollection"_s);
    auto *add = actionIn(*actions(), tr("New collection…"), u"addCollection"_s);
    present->setDefault(true);
    for (QPushButton *button : {change, add})
        button->setEnabled(!context.readOnly);
    connect(present, &QPushButton::clicked, this, [this, name] { emit presentWanted(name(), false); });
    connect(room, &QPushButton::clicked, this, [this, name] { emit presentWanted(name(), true); });
    connect(change, &QPushButton::clicked, this, [this, name] {
        if (!name().isEmpty())
            emit changeWanted(name());
    });
    connect(add, &QPushButton::clicked, this, [this] { emit changeWanted({}); });
    connect(this, &PressTable::emptyActed, this, [this] { emit changeWanted({}); });
    connect(this, &PressTable::rowOpened, this, [this, name] { emit presentWanted(name(), false); });
}

LessonTable::LessonTable(const PageContext &context, QWidget *parent)
    : PressTable(context, u"lessons"_s, tr("Lessons that were held, and what trainees wrote"), parent)
{
    setAsk([](const Desk &desk, const Zone &zone, const FigureWords &words) -> Result<PressList> {
        const auto all = desk.training().lessons();
        return all ? Result<PressList>(lessonList(*all, zone, words)) : all.error();
    });
    setEmpty(tr("No lesson was held in the case room yet."), {});
    auto *sheets = actionIn(*actions(), tr("Result sheets…"), u"lessonSheets"_s);
    const auto wanted = [this] {
        if (const TextRow *row = current())
            emit sheetsWanted(QString::fromStdString(row->key));
    };
    connect(sheets, &QPushButton::clicked, this, wanted);
    connect(this, &PressTable::rowOpened, this, wanted);
}

} // namespace attache
