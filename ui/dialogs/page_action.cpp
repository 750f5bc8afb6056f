#include "ui/dialogs/page_action.h"

#include <QAction>
#include <QVariant>
#include <QWidget>

namespace attache {

namespace {

constexpr auto kAnywhere = "attacheAnywhere", kKeys = "attacheKeys";

} // namespace

QAction *addPageAction(QWidget &page, const PageActionSpec &spec, const std::function<void()> &act)
{
    auto *action = new QAction(spec.name, &page);
    action->setObjectName(spec.english);
    action->setProperty(kAnywhere, spec.anywhere);
    action->setProperty(kKeys, QVariant::fromValue(spec.keys));
    QObject::connect(action, &QAction::triggered, &page, act);
    return action;
}

bool isOfferedAnywhere(const QAction &action) { return action.property(kAnywhere).toBool(); }

QKeySequence keysShownFor(const QAction &action)
{
    return action.shortcut().isEmpty() ? action.property(kKeys).value<QKeySequence>() : action.shortcut();
}

} // namespace attache
