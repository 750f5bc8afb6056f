#include "ui/shell/actions.h"

#include "ui/dialogs/page_action.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

const QList<ActionSpec> &actionTable()
{
    static const QList<ActionSpec> table{
        {ActionId::OpenWorkspace, QT_TRANSLATE_NOOP("Actions", "Open a workspace"), "Ctrl+O"},
        {ActionId::CreateWorkspace, QT_TRANSLATE_NOOP("Actions", "Create a workspace"), "Ctrl+N"},
        {ActionId::OpenDemonstration, QT_TRANSLATE_NOOP("Actions", "Open the demonstration"), "Ctrl+D"},
        {ActionId::ImportFiles, QT_TRANSLATE_NOOP("Actions", "Import files"), "Ctrl+I"},
        {ActionId::PageToday, QT_TRANSLATE_NOOP("Actions", "Today"), "Ctrl+1"},
        {ActionId::PageInbox, QT_TRANSLATE_NOOP("Actions", "Inbox"), "Ctrl+2"},
        {ActionId::PageConversations, QT_TRANSLATE_NOOP("Actions", "Conversations"), "Ctrl+3"},
        {ActionId::PageReports, QT_TRANSLATE_NOOP("Actions", "Reports"), "Ctrl+4"},
        {ActionId::PageData, QT_TRANSLATE_NOOP("Actions", "Data"), "Ctrl+5"},
        {ActionId::PageSubjects, QT_TRANSLATE_NOOP("Actions", "Subjects"), "Ctrl+6"},
        {ActionId::PageTraining, QT_TRANSLATE_NOOP("Actions", "Training"), "Ctrl+7"},
        {ActionId::Search, QT_TRANSLATE_NOOP("Actions", "Search"), "Ctrl+F"},
        {ActionId::SavedViews, QT_TRANSLATE_NOOP("Actions", "Saved views"), "Ctrl+L"},
        {ActionId::SaveView, QT_TRANSLATE_NOOP("Actions", "Save this view"), "Ctrl+S"},
        {ActionId::Palette, QT_TRANSLATE_NOOP("Actions", "All actions"), "Ctrl+K"},
        {ActionId::Back, QT_TRANSLATE_NOOP("Actions", "Back"), "Alt+Left"},
        {ActionId::Forward, QT_TRANSLATE_NOOP("Actions", "Forward"), "Alt+Right"},
        {ActionId::Refresh, QT_TRANSLATE_NOOP("Actions", "Count anew"), "F5"},
        {ActionId::NextPane, QT_TRANSLATE_NOOP("Actions", "Next part of the window"), "F6"},
        {ActionId::PreviousPane, QT_TRANSLATE_NOOP("Actions", "Part of the window before"), "Shift+F6"},
        {ActionId::Settings, QT_TRANSLATE_NOOP("Actions", "Settings"), "Ctrl+,"},
        {ActionId::Keys, QT_TRANSLATE_NOOP("Actions", "List of keys"), "F1; Ctrl+?"},
        {ActionId::Quit, QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q"},
    };
    return table;
}

QString actionText(const ActionSpec &spec) { return QCoreApplication::translate("Actions", spec.text); }

QList<QKeySequence> actionKeys(const ActionSpec &spec)
{
    return QKeySequence::listFromString(QString::fromLatin1(spec.keys), QKeySequence::PortableText);
}

void installActions(QWidget &window, const std::function<void(ActionId)> &act)
{
    for (const ActionSpec &spec : actionTable()) {
        auto *action = new QAction(actionText(spec), &window);
        action->setObjectName(QString::fromLatin1(spec.text));
        action->setShortcuts(actionKeys(spec));
        QObject::connect(action, &QAction::triggered, &window, [act, id = spec.id] { act(id); });
        window.addAction(action);
    }
}

QList<QAction *> actionsIn(const QWidget &window)
{
    QList<QAction *> found;
    for (QAction *action : window.findChildren<QAction *>()) {
        const auto *home = qobject_cast<const QWidget *>(action->parent());
        const bool offered = home && (home == &window || home->isVisible() || isOfferedAnywhere(*action));
        if (action->isEnabled() && !action->text().isEmpty() && offered)
            found << action;
    }
    std::sort(found.begin(), found.end(),
              [](const QAction *a, const QAction *b) { return QString::localeAwareCompare(a->text(), b->text()) < 0; });
    return found;
}

} // namespace attache
