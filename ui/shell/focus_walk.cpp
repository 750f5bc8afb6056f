#include "ui/shell/focus_walk.h"

#include <QWidget>

namespace attache {

QList<QWidget *> focusableIn(QWidget &root)
{
    QList<QWidget *> found;
    QWidget *widget = &root;
    do {
        const bool inside = widget == &root || root.isAncestorOf(widget);
        if (inside && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus))
            found << widget;
        widget = widget->nextInFocusChain();
    } while (widget != &root);
    return found;
}

bool focusFirst(QWidget &root)
{
    const QList<QWidget *> all = focusableIn(root);
    if (all.isEmpty())
        return false;
    all.first()->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace attache
