#include "ui/dialogs/focus_walk.h"

#include <QLayout>
#include <QScrollArea>
#include <QWidget>

namespace attache {

namespace {

void collect(QWidget &widget, QList<QWidget *> &found);

void collect(QLayout &layout, QList<QWidget *> &found)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (QWidget *widget = item->widget())
            collect(*widget, found);
        else if (QLayout *inner = item->layout())
            collect(*inner, found);
    }
}

void collect(QWidget &widget, QList<QWidget *> &found)
{
    auto *area = qobject_cast<QScrollArea *>(&widget);
    if (widget.focusPolicy() & Qt::TabFocus)
        found << &widget;
    else if (area && area->widget())
        collect(*area->widget(), found);
    else if (widget.layout())
        collect(*widget.layout(), found);
}

} // namespace

QList<QWidget *> focusableIn(QWidget &root)
{
    QList<QWidget *> found;
    collect(root, found);
    return found;
}

void tabInReadingOrder(QWidget &root)
{
    const QList<QWidget *> all = focusableIn(root);
    for (qsizetype i = 1; i < all.size(); ++i)
        QWidget::setTabOrder(all.at(i - 1), all.at(i));
}

bool focusFirst(QWidget &root)
{
    for (QWidget *widget : focusableIn(root)) {
        if (!widget->isVisible() || !widget->isEnabled())
            continue;
        widget->setFocus(Qt::TabFocusReason);
        return true;
    }
    return false;
}

} // namespace attache
