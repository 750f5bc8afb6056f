#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

class QAction;
class QWidget;

namespace attache {

enum class ActionId {
    OpenWorkspace,
    CreateWorkspace,
    OpenDemonstration,
    ImportFiles,
    PageToday,
    PageInbox,
    PageConversations,
    PageReports,
    PageData,
    PageSubjects,
    PageTraining,
    Search,
    SavedViews,
    SaveView,
    Palette,
    Back,
    Forward,
    Refresh,
    NextPane,
    PreviousPane,
    Settings,
    Keys,
    Quit,
};

struct ActionSpec {
    ActionId id;
    const char *text; // source text, translated in the context 'Actions'
    const char *keys; // portable text; several are parted by '; ', the first is the one shown
};

// The one table of what the window can be told by key.
const QList<ActionSpec> &actionTable();
QString actionText(const ActionSpec &spec);
QList<QKeySequence> actionKeys(const ActionSpec &spec);

// One QAction for each line of the table on `window`; `act` is called with what was asked for.
void installActions(QWidget &window, const std::function<void(ActionId)> &act);

// Everything that can be done in `window` now: its own actions, those of what is shown in it, and those that pages offer
// anywhere (page_action.h), in the order of their names.
// The name of an action's object is its name in English.
QList<QAction *> actionsIn(const QWidget &window);

} // namespace attache
