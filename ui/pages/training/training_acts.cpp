#include "ui/pages/training/training_acts.h"

#include "core/models/case_words.h"
#include "core/models/decision_desk.h"
#include "core/models/desk_tasks.h"
#include "core/models/error_words.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "ui/dialogs/user_prompts.h"
#include "ui/pages/training/example_forms.h"
#include "ui/pages/training/example_table.h"
#include "ui/pages/training/example_view.h"

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormWidth = 460;

bool changes(TrainingAct what)
{
    switch (what) {
    case TrainingAct::Point:
    case TrainingAct::Wording:
    case TrainingAct::Collect:
    case TrainingAct::Retire:
    case TrainingAct::Import:
    case TrainingAct::Starter:
    case TrainingAct::Undo:
    case TrainingAct::Redo: return true;
    default: return false;
    }
}

} // namespace

TrainingActs::TrainingActs(const PageContext &context, ExampleTable &table, ExampleView &view, DecisionDesk &desk,
                           LessonRoom &room, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_table(table),
      m_view(view),
      m_desk(desk),
      m_room(room)
{}

void TrainingActs::act(TrainingAct what)
{
    if (m_context.readOnly && changes(what))
        return emit said(tr("This workspace can only be read here."));
    switch (what) {
    case TrainingAct::Present: return askLesson({m_table.chosen(), {}, false, true});
    case TrainingAct::Room: return askLesson({m_table.chosen(), {}, true, true});
    case TrainingAct::Point:
        if (m_view.shown())
            changePoint(m_view.shown()->example);
        return;
    case TrainingAct::Wording: return changeWording();
    case TrainingAct::Collect: return changeCollection({});
    case TrainingAct::Similar: return besideSimilar();
    case TrainingAct::Pair: return sideBySide();
    case TrainingAct::Retire: return retire();
    case TrainingAct::Export: return exportPack();
    case TrainingAct::Import: return importPack();
    case TrainingAct::Starter: return addStarter();
    case TrainingAct::Undo: return m_desk.undo();
    case TrainingAct::Redo: return m_desk.redo();
    }
}

void TrainingActs::askLesson(const LessonRoom::Wish &wish)
{
    if (wish.examples.empty())
        return emit said(tr("Choose an example first."));
    auto *form = new LessonForm(wish.writing);
    connect(form, &FormPanel::submitted, this, [this, form, wish] {
        auto wished = wish;
        wished.hideNames = form->hidesNames();
        emit panelDone();
        m_room.hold(wished);
    });
    emit panelWanted(wish.writing ? tr("Case room") : tr("Present"), form, kFormWidth);
}

void TrainingActs::holdCollection(const QString &name, bool writing)
{
    const auto answer = m_context.tasks.read(StopToken(), [](const Desk &desk) { return desk.training().collections(); });
    m_context.tasks.whenDone(answer, this, [this, name, writing](const Result<std::vector<Collection>> &all) {
        if (!all)
            return emit said(describe(all.error()));
        for (const Collection &collection : *all)
            if (collection.name == name.toStdString())
                return askLesson({collection.examples, name, writing, true});
    });
}

void TrainingActs::keep(const Example &example, const QString &words)
{
    emit panelDone();
    m_desk.actOn([example](Desk &desk, const Deed &deed) { return desk.training().putExample(deed, example); }, words);
}

void TrainingActs::add(const PostKey &post)
{
    if (m_context.readOnly)
        return emit said(tr("This workspace can only be read here."));
    const auto answer =
        m_context.tasks.read(StopToken(), [key = exampleKey(post)](const Desk &desk) { return desk.training().example(key); });
    m_context.tasks.whenDone(answer, this, [this, post](const Result<std::optional<Example>> &kept) {
        if (!kept)
            return emit said(describe(kept.error()));
        Example example;
        example.post = post;
        example.key = exampleKey(post);
        changePoint(kept->value_or(example));
    });
}

void TrainingActs::changePoint(const Example &example)
{
    auto *form = new ExampleForm(example);
    connect(form, &FormPanel::submitted, this, [this, form] { keep(form->example(), tr("The point is kept")); });
    emit panelWanted(tr("What it teaches"), form, kFormWidth);
}

void TrainingActs::changeWording()
{
    if (!m_view.shown())
        return;
    const auto &view = *m_view.shown();
    auto *form = new CaseWordingForm(view.example, view.built.teaching, view.built.sources);
    connect(form, &FormPanel::submitted, this, [this, form] { keep(form->example(), tr("Wording and stops are kept")); });
    emit panelWanted(tr("Wording and decision points"), form, kFormWidth);
}

void TrainingActs::retire()
{
    if (!m_view.shown())
        return;
    Example example = m_view.shown()->example;
    example.retired = true;
    keep(example, tr("Taken off the list"));
}

void TrainingActs::besideSimilar()
{
    if (!m_view.shown())
        return;
    struct Found {
        bool any = false;
        TeachingCase first, second;
    };
    const auto answer = m_context.tasks.read(StopToken(), [key = m_view.shown()->example.key](const Desk &desk) -> Result<Found> {
        const auto counter = desk.training().counterExample(key);
        if (!counter || !*counter)
            return counter ? Result<Found>(Found()) : counter.error();
        const auto cases = desk.training().cases({key, (*counter)->key});
        return cases ? Result<Found>({true, (*cases)[0], (*cases)[1]}) : cases.error();
    });
    m_context.tasks.whenDone(answer, this, [this](const Result<Found> &found) {
        if (!found)
            return emit said(describe(found.error()));
        if (!found->any)
            return emit said(tr("No example of the other kind is alike enough to teach anything beside this one."));
        emit pairFound(found->first, found->second);
    });
}

void TrainingActs::sideBySide()
{
    const auto keys = m_table.chosen();
    if (keys.size() != 2)
        return emit said(tr("Choose two examples (Shift or Ctrl with the arrow keys)."));
    const auto answer = m_context.tasks.read(StopToken(), [keys](const Desk &desk) { return desk.training().cases(keys); });
    m_context.tasks.whenDone(answer, this, [this](const Result<std::vector<TeachingCase>> &cases) {
        if (!cases)
            return emit said(describe(cases.error()));
        emit pairFound((*cases)[0], (*cases)[1]);
    });
}

void TrainingActs::changeCollection(const QString &name)
{
    if (m_context.readOnly)
        return emit said(tr("This workspace can only be read here."));
    const auto answer = m_context.tasks.read(StopToken(), [](const Desk &desk) { return desk.training().collections(); });
    m_context.tasks.whenDone(answer, this, [this, name](const Result<std::vector<Collection>> &all) {
        if (!all)
            return emit said(describe(all.error()));
        const auto found =
            std::find_if(all->begin(), all->end(), [&](const Collection &one) { return one.name == name.toStdString(); });
        openCollection(found == all->end() ? Collection{{}, m_table.chosen(), false} : *found);
    });
}

// Those of the collection first, in its order, then every other one.
void TrainingActs::openCollection(const Collection &collection)
{
    const auto shown = m_table.shown();
    std::vector<CollectionForm::Entry> entries;
    for (const std::string &key : collection.examples)
        for (const auto &[known, title] : shown)
            if (known == key)
                entries.push_back({key, title, true});
    for (const auto &[key, title] : shown)
        if (std::find(collection.examples.begin(), collection.examples.end(), key) == collection.examples.end())
            entries.push_back({key, title, false});
    auto *form = new CollectionForm(collection, entries);
    connect(form, &FormPanel::submitted, this, [this, form] {
        const Collection kept = form->collection();
        if (kept.name.empty())
            return form->complain(tr("The collection needs a name."));
        emit panelDone();
        m_desk.actOn([kept](Desk &desk, const Deed &deed) { return desk.training().putCollection(deed, kept); },
                     tr("The collection is kept"));
    });
    emit panelWanted(tr("Collection"), form, kFormWidth);
}

void TrainingActs::exportPack()
{
    const auto keys = m_table.chosen();
    if (keys.empty())
        return emit said(tr("Choose examples first."));
    auto *form = new PackForm(tr("Cases for class"));
    connect(form, &FormPanel::submitted, this, [this, form, keys] {
        const QString title = form->title();
        const bool exact = form->exactWords();
        const auto path = m_context.prompts.saveFile(tr("Export a case pack"), u"cases.zip"_s, tr("Case packs (*.zip)"));
        if (!path)
            return;
        emit panelDone();
        const auto answer = m_context.tasks.read(
            StopToken(), [path = path->toStdString(), title = title.toStdString(), keys, exact](const Desk &desk) -> Status {
                return desk.training().writePack(path, title, keys, exact);
            });
        m_context.tasks.whenDone(answer, this, [this, count = int(keys.size())](const Status &written) {
            emit said(written ? fill(tr("%1 case(s) exported. %2", nullptr, count), {QString::number(count), exactWordsNotice()})
                              : describe(written.error()));
        });
    });
    emit panelWanted(tr("Case pack"), form, kFormWidth);
}

void TrainingActs::importPack()
{
    const auto path = m_context.prompts.openFile(tr("Import a case pack"), tr("Case packs (*.zip)"));
    if (!path)
        return;
    take(tr("case pack"),
         [file = path->toStdString()](TrainingDesk &desk, const Deed &deed) { return desk.readPack(deed, file); });
}

void TrainingActs::addStarter()
{
    take(tr("invented cases"), [](TrainingDesk &desk, const Deed &deed) { return desk.addStarterPack(deed); });
}

void TrainingActs::take(const QString &title, std::function<Result<TrainingDesk::PackReport>(TrainingDesk &, const Deed &)> read)
{
    const auto answer = m_context.tasks.write(
        StopToken(), [read = std::move(read), deed = m_desk.deed()](Desk &desk) { return read(desk.training(), deed); });
    m_context.tasks.whenDone(answer, this, [this, title](const Result<TrainingDesk::PackReport> &report) {
        if (!report)
            return emit said(describe(report.error()));
        QString words = fill(tr("%1: %2 added, %3 known already"),
                             {title, m_context.words.count(report->added), m_context.words.count(report->known)});
        if (!report->faults.empty())
            words = fill(tr("%1, %2 refused (%3)"),
                         {words, m_context.words.count(qint64(report->faults.size())), describe(report->faults.front().error)});
        emit done(words);
    });
}

} // namespace attache
