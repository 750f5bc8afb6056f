#include "ui/pages/training/projector.h"

#include "ui/theme/attache_style.h"

#include <QApplication>
#include <QWidget>

namespace attache {

namespace {

// The style of this window alone; made anew where the colours of the program have changed.
AttacheStyle *styleOf(QWidget &root, double scale)
{
    auto *style = root.findChild<AttacheStyle *>(QString(), Qt::FindDirectChildrenOnly);
    const auto *programs = qobject_cast<const AttacheStyle *>(QApplication::style());
    Theme theme = programs ? programs->theme() : Theme();
    if (style && style->theme().colours.dark == theme.colours.dark && style->theme().scale == scale)
        return style;
    theme.scale = scale;
    auto *made = new AttacheStyle(theme);
    made->setParent(&root);
    return made;
}

} // namespace

void dressForProjector(QWidget &root, double scale)
{
    AttacheStyle *style = styleOf(root, scale);
    if (root.style() != style) {
        root.setStyle(style);
        root.setFont(style->theme().font(TypeStep::Body));
    }
    const auto children = root.findChildren<QWidget *>();
    for (QWidget *child : children)
        if (child->window() == &root && child->style() != style) // the trainer's own window keeps its size
            child->setStyle(style);
}

} // namespace attache
