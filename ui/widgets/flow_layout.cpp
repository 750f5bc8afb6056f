#include "ui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace attache {

FlowLayout::FlowLayout(QWidget *parent, int gap) : QLayout(parent), m_gap(gap) { setContentsMargins(0, 0, 0, 0); }

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

QLayoutItem *FlowLayout::takeAt(int index) { return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr; }

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items)
        least = least.expandedTo(item->minimumSize());
    return least;
}

void FlowLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    place(area, true);
}

int FlowLayout::place(const QRect &area, bool move) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = 0, y = 0, line = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > 0 && x + size.width() > area.width()) {
            x = 0;
            y += line + m_gap;
            line = 0;
        }
        const QRect place(area.topLeft() + QPoint(x, y), QSize(qMin(size.width(), area.width()), size.height()));
        if (move)
            item->setGeometry(QStyle::visualRect(direction, area, place));
        x += size.width() + m_gap;
        line = qMax(line, size.height());
    }
    return y + line;
}

} // namespace attache
