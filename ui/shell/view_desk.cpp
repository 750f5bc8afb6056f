#include "ui/shell/view_desk.h"

#include "core/desk/press_desk.h"
#include "core/models/decision_desk.h"
#include "core/models/desk_tasks.h"
#include "core/models/display_text.h"
#include "core/models/error_words.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "ui/dialogs/page_action.h"
#include "ui/pages/views_panel.h"
#include "ui/shell/actions.h"

#include <QAction>

#include <algorithm>
#include <utility>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPanelWidth = 420;

QString pageWords(PageId page)
{
    constexpr std::array actions{ActionId::PageToday,    ActionId::PageInbox,   ActionId::PageConversations,
                                 ActionId::PageSubjects, ActionId::PageReports, ActionId::PageTraining,
                                 ActionId::PageData};
    const auto &table = actionTable();
    const auto spec =
        std::find_if(table.begin(), table.end(), [&](const ActionSpec &one) { return one.id == actions[std::size_t(page)]; });
    return actionText(*spec);
}

} // namespace

ViewDesk::ViewDesk(const PageContext &context, QWidget &home, std::function<ViewPlace()> here)
    : QObject(&home),
      m_context(context),
      m_home(home),
      m_here(std::move(here)),
      m_desk(new DecisionDesk(context.tasks, m_clock, context.officer, this))
{
    connect(m_desk, &DecisionDesk::done, this, [this](const QString &words) {
        emit said(words);
        read();
    });
    connect(m_desk, &DecisionDesk::turned, this, [this](const QString &words) {
        emit said(words);
        read();
    });
    connect(m_desk, &DecisionDesk::nothingToTurn, this, &ViewDesk::said);
    connect(m_desk, &DecisionDesk::failed, this, &ViewDesk::said);
    read();
}

void ViewDesk::read()
{
    const LatestOnly::Ticket ticket = m_latest.take();
    const auto answer = m_context.tasks.read(ticket.stop, [](const Desk &desk) { return desk.press().savedViews(); });
    m_context.tasks.whenDone(answer, this, [this, ticket](const Result<SavedViews> &views) {
        if (!m_latest.isLast(ticket))
            return;
        if (views)
            take(*views);
        else
            emit said(describe(views.error()));
    });
}

void ViewDesk::take(const SavedViews &views)
{
    m_views = views;
    qDeleteAll(std::exchange(m_actions, {}));
    for (const SavedView &view : m_views.views) {
        const QString name = QString::fromStdString(view.name);
        m_actions << addPageAction(m_home, {fill(tr("View: %1"), {isolated(view.name)}), u"View: "_s + name, {}, true},
                                   [this, name] { open(name); });
    }
    showInPanel();
}

void ViewDesk::openPanel(bool toName)
{
    m_panel = new ViewsPanel(pageWords(m_here().page), m_context.readOnly);
    connect(m_panel, &ViewsPanel::openWanted, this, &ViewDesk::open);
    connect(m_panel, &ViewsPanel::saveWanted, this, &ViewDesk::save);
    connect(m_panel, &ViewsPanel::renameWanted, this, &ViewDesk::rename);
    connect(m_panel, &ViewsPanel::removeWanted, this, &ViewDesk::remove);
    connect(m_panel, &ViewsPanel::undoWanted, m_desk, &DecisionDesk::undo);
    showInPanel();
    emit panelWanted(tr("Saved views"), m_panel, kPanelWidth);
    if (toName)
        QMetaObject::invokeMethod(m_panel, &ViewsPanel::startNaming, Qt::QueuedConnection);
    read();
}

void ViewDesk::showInPanel()
{
    if (!m_panel)
        return;
    QList<ViewsPanel::Line> lines;
    for (const SavedView &view : m_views.views) {
        const auto place = placeOf(view);
        lines << ViewsPanel::Line{QString::fromStdString(view.name), place ? pageWords(place->page) : tr("cannot be shown here")};
    }
    const auto newer = std::int64_t(m_views.newer.size());
    m_panel->setViews(
        lines, newer == 0 ? QString()
                          : fill(tr("%1 view(s) of a newer version of the program are left alone.", nullptr, pluralNumber(newer)),
                                 {m_context.words.count(newer)}));
}

const SavedView *ViewDesk::named(const QString &name) const
{
    const auto found = std::find_if(m_views.views.begin(), m_views.views.end(),
                                    [&](const SavedView &view) { return view.name == name.toStdString(); });
    return found == m_views.views.end() ? nullptr : &*found;
}

void ViewDesk::open(const QString &name)
{
    const SavedView *view = named(name);
    const auto place = view ? placeOf(*view) : std::nullopt;
    if (!place)
        return emit said(tr("This view cannot be shown here."));
    emit panelDone();
    emit placeWanted(*place);
}

void ViewDesk::save(const QString &name)
{
    if (m_context.readOnly)
        return;
    if (name.isEmpty())
        return m_panel ? m_panel->complain(tr("Please give it a name.")) : void();
    if (m_panel)
        m_panel->complain({});
    m_desk->act([view = savedView(name, m_here())](PressDesk &press, const Deed &deed) { return press.putView(deed, view); },
                fill(tr("View saved: %1"), {isolated(name.toStdString())}));
}

void ViewDesk::rename(const QString &name, const QString &to)
{
    if (to.isEmpty() || named(to) || !named(name))
        return m_panel ? m_panel->complain(to.isEmpty() ? tr("Please write the new name.") : tr("There is a view of this name."))
                       : void();
    m_panel->complain({});
    m_desk->act(
        [name, to](PressDesk &press, const Deed &deed) { return press.renameView(deed, name.toStdString(), to.toStdString()); },
        fill(tr("View renamed: %1"), {isolated(to.toStdString())}));
}

void ViewDesk::remove(const QString &name)
{
    const SavedView *view = named(name);
    if (!view)
        return;
    SavedView gone = *view;
    gone.retired = true;
    m_desk->act([gone](PressDesk &press, const Deed &deed) { return press.putView(deed, gone); },
                fill(tr("View removed: %1"), {isolated(name.toStdString())}));
}

} // namespace attache
